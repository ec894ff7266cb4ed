package org.siglum.print;

import org.apache.fop.area.AreaTreeModel;
import org.apache.fop.area.PageSequence;
import org.apache.fop.area.PageViewport;

/** Takes the finished pages of the locating pass, counts them and lets them go. */
final class LocatingModel extends AreaTreeModel {
  private final LineReader reader;
  private PassingSequence current;
  private int pages;

  LocatingModel(LineReader reader) {
    this.reader = reader;
  }

  int pages() {
    return pages;
  }

  @Override
  public void startPageSequence(PageSequence sequence) {
    PassingSequence next = new PassingSequence(sequence);
    super.startPageSequence(next);
    if (current != null) {
      current.forget();
    }
    current = next;
  }

  @Override
  public void addPage(PageViewport page) {
    super.addPage(page);
    reader.read(page, pages, null);
    page.clear();
    pages++;
  }
}
