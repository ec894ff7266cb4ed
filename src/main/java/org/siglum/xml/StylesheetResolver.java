package org.siglum.xml;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.trans.XPathException;

/**
 * Finds stylesheets: ours, which are packed in the jar and addressed as {@code siglum:html} or
 * {@code siglum:/html/html.xsl}, and those in the edition's {@code xslt} folder. Nothing else is
 * ever opened for a stylesheet.
 */
final class StylesheetResolver implements ResourceResolver {
  private static final String SCHEME = "siglum";
  private static final String ROOT = "/org/siglum/xslt";

  private final Path own;

  /**
   * @param own the edition's folder of stylesheets; need not exist
   */
  StylesheetResolver(Path own) {
    this.own = own.toAbsolutePath().normalize();
  }

  @Override
  public Source resolve(ResourceRequest request) throws XPathException {
    URI uri = URI.create(request.uri);
    try {
      if (SCHEME.equals(uri.getScheme())) {
        return ours(uri);
      }
      if ("file".equals(uri.getScheme()) && uri.getAuthority() == null) {
        Path path = Path.of(uri).normalize();
        if (isOwn(path)) {
          return source(Files.newInputStream(path), path.toUri().toString());
        }
      }
    } catch (IOException e) {
      throw new XPathException("There is no stylesheet " + uri + ".", e);
    }
    throw new XPathException(uri + " lies outside of the edition's xslt folder and is not opened.");
  }

  /** A stylesheet of the edition. */
  Source own(Path path) throws XPathException {
    ResourceRequest request = new ResourceRequest();
    request.uri = path.toUri().toString();
    return resolve(request);
  }

  /** A link may lead out of the edition. */
  private boolean isOwn(Path path) throws IOException {
    return path.startsWith(own)
        && path.toRealPath().startsWith(own.resolveSibling("").toRealPath());
  }

  /** {@code siglum:html} stands for {@code siglum:/html/html.xsl}. */
  static Source ours(URI uri) throws IOException {
    String path =
        uri.isOpaque()
            ? "/" + uri.getSchemeSpecificPart() + "/" + uri.getSchemeSpecificPart() + ".xsl"
            : uri.getPath();
    InputStream in = StylesheetResolver.class.getResourceAsStream(ROOT + path);
    if (in == null) {
      throw new IOException("no such stylesheet: " + uri);
    }
    return source(in, SCHEME + ":" + path);
  }

  private static Source source(InputStream in, String systemId) {
    StreamSource source = new StreamSource(in);
    source.setSystemId(systemId);
    return source;
  }
}
