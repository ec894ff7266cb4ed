package org.siglum.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.edition.SourceFile;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Resolves {@code xi:include} with the JDK's parser (XInclude 1.0). That parser keeps no place of
 * an element's first character, so that every file is first stamped by ours and then given to it.
 * Only files of the edition's folder can be included.
 */
final class Inclusion extends DefaultHandler2 {
  private final SourceParser parser;
  private final Processor processor;
  private final Path folder;
  private final Consumer<Finding> findings;
  private SourceFile including;
  private Outline outline;

  Inclusion(SourceParser parser, Processor processor, Path folder, Consumer<Finding> findings) {
    this.parser = parser;
    this.processor = processor;
    this.folder = folder;
    this.findings = findings;
  }

  /** Streams a file's events with all that it includes; the included ids join its outline. */
  void events(SourceFile file, Outline outline, ContentHandler out)
      throws SourceException, SAXException {
    this.including = file;
    this.outline = outline;
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setXIncludeAware(true);
      // The stamped bytes have no document type; whatever brings one in is hostile.
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setContentHandler(out);
      reader.setEntityResolver(this);
      reader.setErrorHandler(this);
      InputSource source = new InputSource(new ByteArrayInputStream(stamped(file, new Outline())));
      source.setSystemId(file.location().toUri().toString());
      reader.parse(source);
    } catch (SAXParseException e) {
      throw new SourceException(finding(e.getMessage()), e);
    } catch (IOException | ParserConfigurationException e) {
      throw new SourceException(finding(String.valueOf(e.getMessage())), e);
    }
  }

  private byte[] stamped(SourceFile file, Outline into) throws SourceException, SAXException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Serializer serializer = processor.newSerializer(bytes);
    serializer.setOutputProperty(Serializer.Property.METHOD, "xml");
    try {
      net.sf.saxon.s9api.BuildingContentHandler builder =
          processor.newDocumentBuilder().newBuildingContentHandler();
      parser.events(file, builder, into);
      serializer.serializeNode(builder.getDocumentNode());
      return bytes.toByteArray();
    } catch (SaxonApiException e) {
      throw new SAXException(e);
    }
  }

  @Override
  public InputSource resolveEntity(String name, String publicId, String base, String systemId)
      throws SAXException, IOException {
    Path path = within(base, systemId);
    InputSource source;
    if (path.toString().toLowerCase(Locale.ROOT).endsWith(".xml")) {
      try {
        Outline included = new Outline();
        String shown = folder.relativize(path).toString().replace('\\', '/');
        source =
            new InputSource(
                new ByteArrayInputStream(stamped(new SourceFile(path, shown, shown), included)));
        included.ids().forEach(outline::id);
        outline.pointers().addAll(included.pointers());
      } catch (SourceException e) {
        findings.accept(e.finding());
        throw new IOException(e);
      }
    } else {
      source = new InputSource(Files.newInputStream(path));
    }
    source.setSystemId(path.toUri().toString());
    return source;
  }

  private Path within(String base, String systemId) throws IOException {
    URI uri = base == null ? URI.create(systemId) : URI.create(base).resolve(systemId);
    Path path = "file".equals(uri.getScheme()) ? Path.of(uri).normalize() : null;
    if (path == null
        || !path.startsWith(folder)
        || !Files.isRegularFile(path)
        || !path.toRealPath().startsWith(folder)) {
      findings.accept(finding("“" + systemId + "” is no file of this edition"));
      throw new IOException("outside of the edition: " + systemId);
    }
    return path;
  }

  private Finding finding(String problem) {
    Outline.Place place =
        outline.includes().stream()
            .filter(i -> problem.contains(i.href()))
            .findFirst()
            .or(() -> outline.includes().stream().findFirst())
            .map(Outline.Include::place)
            .orElse(outline.root());
    return new Finding(
        "SG-XINCLUDE",
        Severity.ERROR,
        including.name(),
        place.line(),
        place.column(),
        "xi:include cannot be followed: " + problem + ".",
        "Name a file inside of the edition's folder, relative to this one.");
  }
}
