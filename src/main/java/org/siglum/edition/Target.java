package org.siglum.edition;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an address in a source file leads to.
 *
 * @param remote whether it lies on the net
 * @param file the file on disk that it names, which need not exist; empty when it is remote, or no
 *     address at all
 */
public record Target(boolean remote, Optional<Path> file) {
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]+");
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
      // URI.toASCIIString would compose letters and their accents: the name of another file.
      return NOT_ASCII
          .matcher(new URI(null, null, path, null).getRawPath())
          .replaceAll(letters -> URLEncoder.encode(letters.group(), StandardCharsets.UTF_8));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path in a folder is always a path of a URI", e);
    }
  }
}
