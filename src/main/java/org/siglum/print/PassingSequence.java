package org.siglum.print;

import java.util.ArrayList;
import java.util.List;
import org.apache.fop.area.PageSequence;
import org.apache.fop.area.PageViewport;

/**
 * A page sequence that forgets its pages once it is over. FOP's own keeps them to the end of the
 * document, each with its markers, each marker with the whole FO that it stands in.
 */
final class PassingSequence extends PageSequence {
  private static final PageViewport FORGOTTEN = StandInPage.of(new Folios.Page(0, ""));

  private List<PageViewport> pages = new ArrayList<>();
  private String firstKey;
  private int count;

  PassingSequence(PageSequence sequence) {
    super(sequence.getTitle());
    setLocale(sequence.getLocale());
    setForeignAttributes(sequence.getForeignAttributes());
    setExtensionAttachments(sequence.getExtensionAttachments());
  }

  void forget() {
    pages = List.of();
  }

  @Override
  public void addPage(PageViewport page) {
    if (count == 0) {
      firstKey = page.getKey();
    }
    pages.add(page);
    count++;
  }

  @Override
  public int getPageCount() {
    return count;
  }

  /** A forgotten page has no markers: a running head finds those of its own sequence only. */
  @Override
  public PageViewport getPage(int index) {
    return index < pages.size() ? pages.get(index) : FORGOTTEN;
  }

  @Override
  public boolean isFirstPage(PageViewport page) {
    return page.getKey().equals(firstKey);
  }
}
