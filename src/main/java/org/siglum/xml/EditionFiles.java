package org.siglum.xml;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.trans.XPathException;
import org.siglum.edition.SourceFile;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * What a Schematron may read: files below some folders. XML is read as securely as the sources are,
 * and a tree is as its file has it, without stamps. What many documents are compared with, such as
 * a register, is read once, as long as there is memory for it.
 */
final class EditionFiles implements ResourceResolver {
  /** What Saxon asks for as a text, with an encoding that is known or not. */
  private static final Set<String> AS_TEXT =
      Set.of(ResourceRequest.TEXT_NATURE, ResourceRequest.BINARY_NATURE);

  private final Processor processor;
  private final SourceParser parser;
  private final List<Path> folders;
  private final Optional<SchemaFiles> schemas;
  private final Map<Path, SoftReference<XdmNode>> known = new HashMap<>();

  /**
   * @param processor makes the trees
   * @param folders as the file system knows them, without links
   * @param schemas knows what lies on the net; without it, nothing does
   */
  EditionFiles(
      Processor processor, SourceParser parser, List<Path> folders, Optional<SchemaFiles> schemas) {
    this.processor = processor;
    this.parser = parser;
    this.folders = folders;
    this.schemas = schemas;
  }

  @Override
  public Source resolve(ResourceRequest request) throws XPathException {
    try {
      if (schemas.isPresent() && !request.uri.startsWith("file:")) {
        return tree(schemas.get().get(URI.create(request.uri))).asSource();
      }
      Path path = within(request.uri);
      if (AS_TEXT.contains(request.nature)) {
        return new StreamSource(Files.newInputStream(path), request.uri);
      }
      SoftReference<XdmNode> kept = known.get(path);
      XdmNode tree = kept == null ? null : kept.get();
      if (tree == null) {
        tree = tree(new SourceFile(path, request.uri, request.uri));
        known.put(path, new SoftReference<>(tree));
      }
      return tree.asSource();
    } catch (NotFetchedException e) {
      throw new XPathException(e.getMessage());
    } catch (IOException | IllegalArgumentException e) {
      throw new XPathException("“" + request.uri + "” is not there, or cannot be read");
    } catch (SourceException e) {
      throw new XPathException("“" + request.uri + "” is no well-formed XML");
    }
  }

  /** What lies outside is refused before it is looked for: that it is there is not told. */
  private Path within(String uri) throws IOException, XPathException {
    URI address = URI.create(uri);
    if ("file".equals(address.getScheme()) && address.getAuthority() == null) {
      Path path = Path.of(URI.create("file://" + address.getRawPath())).normalize();
      if (holds(path) && holds(path.toRealPath())) {
        return path.toRealPath();
      }
    }
    throw new XPathException("“" + uri + "” lies outside of the edition's folder and is not read");
  }

  private boolean holds(Path path) {
    return folders.stream().anyMatch(path::startsWith);
  }

  /** A file's tree without stamps, whose elements know their lines and columns. */
  XdmNode tree(SourceFile file) throws SourceException {
    return tree(file.location().toUri(), handler -> parser.events(file, handler, new Outline()));
  }

  /** The tree of a schema, in the same way. */
  XdmNode tree(SchemaFile schema) throws SourceException {
    return tree(schema.address(), handler -> parser.events(schema, handler, new Outline()));
  }

  private XdmNode tree(URI base, Events events) throws SourceException {
    try {
      DocumentBuilder builder = processor.newDocumentBuilder();
      builder.setLineNumbering(true);
      builder.setBaseURI(base);
      BuildingContentHandler handler = builder.newBuildingContentHandler();
      events.of(new Unstamping(handler));
      return handler.getDocumentNode();
    } catch (SAXException | SaxonApiException e) {
      throw new IllegalStateException("building a tree in memory failed", e);
    }
  }

  /** What sends a file's events. */
  private interface Events {
    void of(ContentHandler handler) throws SourceException, SAXException;
  }
}
