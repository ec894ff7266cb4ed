package org.siglum.print;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * What FOP may open: files of the edition and the configured faces. Nothing is fetched from the
 * web.
 */
final class ConfinedResources implements ResourceResolver {
  private final Path root;
  private final Set<URI> faces;

  ConfinedResources(Path root, Set<URI> faces) throws IOException {
    this.root = root.toRealPath();
    this.faces = faces;
  }

  @Override
  public Resource getResource(URI uri) throws IOException {
    if (faces.contains(uri)) {
      return new Resource(uri.toURL().openStream());
    }
    if (!"file".equals(uri.getScheme())) {
      throw new FileNotFoundException("nothing is fetched while an edition is built");
    }
    Path file = path(uri);
    if (!Files.exists(file)) {
      throw new FileNotFoundException("there is no such file");
    }
    if (!file.toRealPath().startsWith(root)) {
      throw new FileNotFoundException("it lies outside the edition folder");
    }
    return new Resource(Files.newInputStream(file));
  }

  private static Path path(URI uri) throws FileNotFoundException {
    try {
      return Path.of(uri);
    } catch (IllegalArgumentException e) {
      throw new FileNotFoundException("it is no name of a file");
    }
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new IOException("FOP writes through the Typesetter only: " + uri);
  }
}
