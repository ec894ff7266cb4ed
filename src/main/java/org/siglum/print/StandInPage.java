package org.siglum.print;

import java.awt.Rectangle;
import org.apache.fop.area.PageViewport;

/**
 * A page in name only. FOP's links and bookmarks hold on to the page that they lead to, with the
 * markers on it and so with the FO of a whole page sequence; all they need of it is its index.
 */
final class StandInPage {
  private StandInPage() {}

  static PageViewport of(Folios.Page page) {
    PageViewport standIn =
        new PageViewport(new Rectangle(), page.index() + 1, page.folio(), "", false);
    standIn.setPageIndex(page.index());
    standIn.setKey(Integer.toString(page.index()));
    return standIn;
  }

  /** The page index in the key of a stand-in. */
  static int index(String key) {
    return Integer.parseInt(key);
  }
}
