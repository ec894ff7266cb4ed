package org.siglum.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.siglum.edition.Target;
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
  /** What it costs to include a file once more, in bytes, beside its own size. */
  private static final long REPETITION = 10_000;

  private static final long MOST_REPEATED = 50_000_000;

  private static final String XML = XMLConstants.XML_NS_URI;

  private final SourceParser parser;
  private final Processor processor;
  private final Path folder;
  private final Consumer<Finding> findings;
  private final Set<Path> asText = new HashSet<>();
  private final Set<Path> seen = new HashSet<>();
  private final Set<String> bare = new HashSet<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Map<Path, Path> includedBy = new HashMap<>();
  private boolean circle;
  private int told;
  private long repeated;
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
      reader.setContentHandler(Renaming.of(Stamp.NAMESPACE, "sg:base", XML, "xml:base", out));
      reader.setEntityResolver(this);
      reader.setErrorHandler(this);
      InputSource source = new InputSource(new ByteArrayInputStream(stamped(file, new Outline())));
      source.setSystemId(file.location().toUri().toString());
      reader.parse(source);
      failures.forEach(failure -> findings.accept(finding(failure)));
    } catch (SAXParseException | IOException | ParserConfigurationException e) {
      throw new SourceException(finding(last(e)), e);
    } catch (SAXException e) {
      if (failures.isEmpty()) {
        throw e;
      }
      throw new SourceException(finding(last(e)), e);
    }
  }

  /** What the parser gave up for: what we told it last, else its own complaint. */
  private Failure last(Exception problem) {
    if (!failures.isEmpty()) {
      return failures.get(failures.size() - 1);
    }
    return new Failure(
        "", circle ? "the files include each other in a circle" : sentence(problem.getMessage()));
  }

  private static String sentence(String message) {
    String text = String.valueOf(message).strip();
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private byte[] stamped(SourceFile file, Outline into) throws SourceException, SAXException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Serializer serializer = processor.newSerializer(bytes);
    serializer.setOutputProperty(Serializer.Property.METHOD, "xml");
    try {
      net.sf.saxon.s9api.BuildingContentHandler builder =
          processor.newDocumentBuilder().newBuildingContentHandler();
      // A target is resolved against the file that it stands in, whatever xml:base says.
      ContentHandler renamed =
          Renaming.of(XML, "xml:base", Stamp.NAMESPACE, "sg:base", Fallbacks.of(bare, builder));
      parser.events(file, renamed, into);
      into.includes().stream()
          .filter(Outline.Include::text)
          .forEach(i -> Target.of(file.location(), i.href()).file().ifPresent(asText::add));
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
    boundRepetition(path);
    InputSource source =
        new InputSource(
            asText.contains(path)
                ? Files.newInputStream(path)
                : new ByteArrayInputStream(included(systemId, path)));
    source.setSystemId(path.toUri().toString());
    return source;
  }

  private byte[] included(String href, Path path) throws SAXException, IOException {
    String shown = folder.relativize(path).toString().replace('\\', '/');
    try {
      Outline part = new Outline();
      byte[] bytes = stamped(new SourceFile(path, shown, shown), part);
      outline.join(part);
      return bytes;
    } catch (SourceException e) {
      findings.accept(e.finding());
      throw failed(href, "“" + shown + "” cannot be read");
    }
  }

  /** Files that include each other again and again would fill the memory, as entities would. */
  private void boundRepetition(Path path) throws IOException, SAXException {
    if (!seen.add(path)) {
      repeated += REPETITION + Files.size(path);
    }
    if (repeated > MOST_REPEATED) {
      failures.add(new Failure("", "files are included again and again, without end"));
      throw new SAXException("without end");
    }
  }

  private Path within(String base, String systemId) throws IOException {
    Path from = base == null ? including.location() : Path.of(URI.create(base));
    Optional<Path> path = Target.of(from, systemId).file();
    path.ifPresent(file -> follow(from, file));
    if (path.isEmpty() || !path.get().startsWith(folder)) {
      throw failed(systemId, "“" + systemId + "” lies outside of the edition");
    }
    if (!Files.isRegularFile(path.get())) {
      throw failed(systemId, "there is no file “" + systemId + "”");
    }
    if (!path.get().toRealPath().startsWith(folder)) {
      throw failed(systemId, "“" + systemId + "” is a link that leads out of the edition");
    }
    return path.get();
  }

  /** Takes note of a step from file to file; the parser itself stops where they make a circle. */
  private void follow(Path from, Path to) {
    includedBy.put(to, from);
    Path at = from;
    for (int steps = 0; at != null && steps <= includedBy.size() && !circle; steps++) {
      circle = at.equals(to);
      at = includedBy.get(at);
    }
  }

  /** What the parser could not include for a reason of its own, as an xpointer without a target. */
  @Override
  public void warning(SAXParseException e) {
    if (failures.size() == told) {
      failures.add(new Failure("", sentence(e.getMessage())));
    }
    told = failures.size();
  }

  /** The parser goes on with the {@code xi:fallback} then. */
  private IOException failed(String href, String reason) {
    failures.add(new Failure(href, reason));
    return new IOException(reason);
  }

  private Finding finding(Failure failure) {
    boolean isReplaced = failure.isOfFile() && !bare.contains(failure.href());
    Outline.Place place =
        outline.includes().stream()
            .filter(include -> include.href().equals(failure.href()))
            .findFirst()
            .or(() -> outline.includes().stream().findFirst())
            .map(Outline.Include::place)
            .orElse(outline.root());
    return new Finding(
        "SG-XINCLUDE",
        isReplaced ? Severity.WARNING : Severity.ERROR,
        including.name(),
        place.line(),
        place.column(),
        "xi:include cannot be followed: " + failure.reason() + ".",
        isReplaced
            ? "Its xi:fallback stands in its place; name a file inside of the edition's folder."
            : "Name a file inside of the edition's folder, relative to this one.");
  }

  /**
   * Why an {@code xi:include} was not followed.
   *
   * @param href as written; empty where the fault is in how files include each other
   */
  private record Failure(String href, String reason) {
    boolean isOfFile() {
      return !href.isEmpty();
    }
  }
}
