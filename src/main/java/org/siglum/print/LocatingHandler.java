package org.siglum.print;

import org.apache.fop.accessibility.DummyStructureTreeEventHandler;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.render.intermediate.IFUtil;

/** The first pass: layout only, nothing painted, to learn the page of each id. */
final class LocatingHandler extends PassHandler {
  private final LocatingModel locating = new LocatingModel(reader());

  LocatingHandler(FOUserAgent agent) throws FOPException {
    super(agent, new Folios());
    // The faces are set up by the document handler of the PDF, which is good for nothing else here.
    IFUtil.setupFonts(
        agent.getRendererFactory().createDocumentHandler(agent, MimeConstants.MIME_PDF), fontInfo);
    // It has also put its structure tree into the agent; nobody would read that of this pass.
    agent.setStructureTreeEventHandler(DummyStructureTreeEventHandler.INSTANCE);
    model = locating;
  }

  @Override
  int pages() {
    return locating.pages();
  }
}
