package org.siglum.print;

import java.util.List;
import java.util.function.IntSupplier;
import org.apache.fop.area.IDTracker;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.Resolvable;

/**
 * Notes the page of each id as FOP places it, and answers for pages still to come from what the
 * former pass found: so a link to a later page is resolved at once and its page need not wait to be
 * painted.
 */
final class FolioTracker extends IDTracker {
  private final Folios found = new Folios();
  private final Folios former;
  private final IDTracker bookmarks;
  private final IntSupplier pageIndex;

  /**
   * @param former what the former pass found
   * @param bookmarks FOP's own tracker, which only its bookmarks ask
   * @param pageIndex index of the page that is being made
   */
  FolioTracker(Folios former, IDTracker bookmarks, IntSupplier pageIndex) {
    this.former = former;
    this.bookmarks = bookmarks;
    this.pageIndex = pageIndex;
  }

  /** What this pass found so far. */
  Folios found() {
    return found;
  }

  @Override
  public void associateIDWithPageViewport(String id, PageViewport viewport) {
    Folios.Page page = new Folios.Page(pageIndex.getAsInt(), viewport.getPageNumberString());
    if (found.note(id, page)) {
      viewport.setFirstWithID(id);
      bookmarks.associateIDWithPageViewport(id, StandInPage.of(page));
    }
  }

  @Override
  public List<PageViewport> getPageViewportsContainingID(String id) {
    Folios.Page page = found.page(id) == null ? former.page(id) : found.page(id);
    return page == null ? List.of() : List.of(StandInPage.of(page));
  }

  @Override
  public PageViewport getFirstPageViewportContaining(String id) {
    List<PageViewport> pages = getPageViewportsContainingID(id);
    return pages.isEmpty() ? null : pages.get(0);
  }

  @Override
  public PageViewport getLastPageViewportContaining(String id) {
    return getFirstPageViewportContaining(id);
  }

  /** Nothing waits: what can be resolved is resolved at once. */
  @Override
  public void addUnresolvedIDRef(String id, Resolvable waiting) {}

  /**
   * Only {@code page-number-citation-last} asks for it, and {@link CitationFilter} lets none pass.
   */
  @Override
  public void signalPendingID(String id) {}

  @Override
  public void signalIDProcessed(String id) {}
}
