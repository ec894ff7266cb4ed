package org.siglum.edition;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What an address in a source file leads to.
 *
 * @param remote whether it lies on the net
 * @param file the file on disk that it names, which need not exist; empty when it is remote, or no
 *     address at all
 */
public record Target(boolean remote, Optional<Path> file) {
  private static final Target NOWHERE = new Target(false, Optional.empty());
  private static final Target REMOTE = new Target(true, Optional.empty());

  /**
   * Reads an address.
   *
   * @param from the file that it stands in
   * @param address as written; blanks are allowed
   */
  public static Target of(Path from, String address) {
    try {
      URI uri = from.toUri().resolve(address.replace(" ", "%20"));
      if (!"file".equals(uri.getScheme()) || uri.getAuthority() != null) {
        return REMOTE;
      }
      if (uri.getPath() == null) {
        return NOWHERE; // Such as file:name.
      }
      // A file has neither query nor fragment, and not every path is one of this file system.
      Path path = Path.of(new URI("file", null, uri.getPath(), null, null));
      return new Target(false, Optional.of(path.normalize()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return NOWHERE;
    }
  }

  /** The address of a path in a folder, from that folder: a relative URI. */
  public static String address(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path in a folder is always a path of a URI", e);
    }
  }
}
