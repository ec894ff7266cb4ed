package org.siglum.print;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.fop.apps.io.InternalResourceResolver;
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
    String refusal = refusal(uri);
    if (refusal != null) {
      throw new FileNotFoundException(refusal);
    }
    return new Resource(Files.newInputStream(Path.of(uri)));
  }

  /** Why an image of this address, as it stands in the FO, is not printed. */
  String refusal(String address) {
    try {
      String refusal = refusal(root.toUri().resolve(InternalResourceResolver.cleanURI(address)));
      return refusal == null ? "it is no picture of a known kind" : refusal;
    } catch (URISyntaxException | IOException e) {
      return "its address is no name of a file";
    }
  }

  /** Null when it may be opened. */
  private String refusal(URI uri) throws IOException {
    if (!"file".equals(uri.getScheme()) || uri.getAuthority() != null) {
      return "nothing is fetched while an edition is built";
    }
    Path file = Path.of(uri);
    if (!Files.isRegularFile(file)) {
      return file.normalize().startsWith(root)
          ? "there is no such file"
          : "it lies outside the edition folder";
    }
    return file.toRealPath().startsWith(root) ? null : "it lies outside the edition folder";
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new IOException("FOP writes through the Typesetter only: " + uri);
  }
}
