package org.siglum.print;

import java.time.Instant;
import java.util.Date;
import org.apache.fop.accessibility.DummyStructureTreeEventHandler;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFDocumentNavigationHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.util.IFDocumentHandlerProxy;
import org.apache.xmlgraphics.xmp.Metadata;
import org.apache.xmlgraphics.xmp.schemas.XMPBasicSchema;

/**
 * FOP's PDF writer, completed to PDF/UA-1, and without the time of day in its metadata. All within
 * FOP's public interfaces.
 */
final class TaggedPdf extends IFDocumentHandlerProxy {
  private final NoteTags notes;
  private final LinkTags links;
  private final Instant date;

  private TaggedPdf(IFDocumentHandler fop, Instant date) {
    super(fop);
    this.date = date;
    notes = new NoteTags(fop.getStructureTreeEventHandler());
    links = new LinkTags(fop.getDocumentNavigationHandler());
  }

  /**
   * Makes this agent write tagged PDF; to be called before the agent's {@link PassHandler} is made.
   *
   * @return takes the tags, for {@link Tagging}
   */
  static StructureTreeEventHandler install(FOUserAgent agent, Instant date) throws FOPException {
    IFDocumentHandler fop =
        agent.getRendererFactory().createDocumentHandler(agent, MimeConstants.MIME_PDF);
    TaggedPdf writer = new TaggedPdf(fop, date);
    LinkPainter painter = new LinkPainter(agent, writer.links);
    painter.setDocumentHandler(writer);
    agent.setRendererOverride(painter);
    agent.setCreationDate(Date.from(date));
    // FOP's own maker of tags, which our Tagging replaces, asks the agent where to put them.
    agent.setStructureTreeEventHandler(DummyStructureTreeEventHandler.INSTANCE);
    return writer.notes;
  }

  @Override
  public StructureTreeEventHandler getStructureTreeEventHandler() {
    return notes;
  }

  @Override
  public IFDocumentNavigationHandler getDocumentNavigationHandler() {
    return links;
  }

  /** FOP dates the metadata with the clock when it merges its own into those of the FO. */
  @Override
  public void handleExtensionObject(Object extension) throws IFException {
    super.handleExtensionObject(extension);
    if (extension instanceof Metadata metadata) {
      XMPBasicSchema.getAdapter(metadata).setMetadataDate(Date.from(date));
    }
  }

  @Override
  public void endDocument() throws IFException {
    notes.writeIdTree();
    super.endDocument();
  }
}
