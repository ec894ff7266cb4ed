package org.siglum.print;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.fop.accessibility.DummyStructureTreeEventHandler;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.fo.FOEventHandler;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.render.intermediate.IFUtil;
import org.xml.sax.ContentHandler;

/** Apache FOP, set up for our page. */
final class Press {
  private static final String PRODUCER = "Siglum, with Apache FOP 2.11";

  private final FopFactory factory;
  private final ConfinedResources resources;
  private FontInfo measures;

  /**
   * @param faces what is embedded
   * @param images the folder that images may come from, and to which their names are relative
   */
  Press(PageFaces faces, Path images) throws IOException {
    var files = faces.faces().stream().map(Face::file).collect(Collectors.toSet());
    URI base = images.toRealPath().toUri();
    resources = new ConfinedResources(images, files);
    FopFactoryBuilder builder =
        new FopFactoryBuilder(base, resources)
            .setConfiguration(configuration(faces))
            .setAccessibility(true)
            // An editor's own template may make FO that is not quite valid: print it and say so.
            .setStrictFOValidation(false)
            .setStrictUserConfigValidation(true);
    builder.getFontManager().disableFontCache(); // it lies in the user's home
    factory = builder.build();
  }

  /** The settings of one pass, whose events become findings. */
  FOUserAgent agent(PrintFindings findings) {
    FOUserAgent agent = factory.newFOUserAgent();
    agent.setProducer(PRODUCER);
    agent.setCreator("Siglum");
    agent.getEventBroadcaster().addEventListener(new EventFindings(findings, resources::refusal));
    return agent;
  }

  /**
   * The faces for passes that paint nothing: read once for all of these. One that paints has its
   * own, since FOP embeds whatever a pass has used.
   *
   * @param agent of one such pass
   */
  FontInfo measures(FOUserAgent agent) throws FOPException {
    if (measures == null) {
      FontInfo faces = new FontInfo();
      // They are set up by the document handler of the PDF, which is good for nothing else here.
      IFUtil.setupFonts(
          agent.getRendererFactory().createDocumentHandler(agent, MimeConstants.MIME_PDF), faces);
      measures = faces;
    }
    // It has also put its structure tree into the agent; nobody would read that of such a pass.
    agent.setStructureTreeEventHandler(DummyStructureTreeEventHandler.INSTANCE);
    return measures;
  }

  /** The taker of the FO for a pass. */
  ContentHandler handler(FOUserAgent agent, FOEventHandler pass) throws FOPException {
    agent.setFOEventHandlerOverride(pass);
    return factory.newFop(agent).getDefaultHandler();
  }

  private static FopSettings configuration(PageFaces faces) {
    FopSettings fonts = new FopSettings("fonts");
    faces.faces().forEach(face -> fonts.child(font(face)));
    FopSettings pdf =
        new FopSettings("renderer")
            .attribute("mime", MimeConstants.MIME_PDF)
            .child(new FopSettings("pdf-a-mode").value("PDF/A-2a"))
            .child(new FopSettings("pdf-ua-mode").value("PDF/UA-1"))
            .child(new FopSettings("version").value("1.7"))
            .child(fonts);
    return new FopSettings("fop").child(new FopSettings("renderers").child(pdf));
  }

  private static FopSettings font(Face face) {
    FopSettings font = new FopSettings("font").attribute("embed-url", face.file().toString());
    for (String name : face.families()) {
      font.child(
          new FopSettings("font-triplet")
              .attribute("name", name)
              .attribute("style", face.style())
              .attribute("weight", Integer.toString(face.weight())));
    }
    return font;
  }
}
