package org.siglum.print;

import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.fonts.FontInfo;

/** The first pass: layout only, nothing painted, to learn the page of each id. */
final class LocatingHandler extends PassHandler {
  private final LocatingModel locating = new LocatingModel(reader());

  /**
   * @param faces what the text is measured with
   */
  LocatingHandler(FOUserAgent agent, FontInfo faces) throws FOPException {
    super(agent, new Folios());
    fontInfo = faces;
    model = locating;
  }

  @Override
  int pages() {
    return locating.pages();
  }
}
