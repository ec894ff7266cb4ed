package org.siglum.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmNode;

/** Writes out what the stages made, where {@code --keep-stages} asks for it. */
final class KeptStages {
  private final Processor processor;
  private final Optional<Path> folder;

  KeptStages(Processor processor, Optional<Path> folder) {
    this.processor = processor;
    this.folder = folder;
  }

  /**
   * @param name what the result is called ({@code letters/L00100})
   */
  void keep(Stage stage, String name, XdmNode result) throws IOException {
    if (folder.isEmpty()) {
      return;
    }
    Path file = folder.get().resolve(stage.stylesheet()).resolve(name + ".xml");
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      Serializer serializer = processor.newSerializer(out);
      serializer.setOutputProperty(Serializer.Property.METHOD, "xml");
      serializer.serializeNode(result);
    } catch (SaxonApiException e) {
      throw new IOException(e);
    }
  }
}
