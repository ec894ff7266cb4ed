package org.siglum.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.siglum.edition.Finding;
import org.siglum.edition.SourceFile;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads source files: one secure parse with Woodstox that stamps every element with its place and
 * takes the file's outline on the way. No external entity and no DTD is ever fetched, and
 * expansion, depth and number of attributes are bounded. Safe for several threads.
 */
public final class SourceParser {
  private static final int DEEPEST = 500;

  /** Entities may make a file by so many characters longer than it is on disk. */
  private static final long LONGEST_EXPANSION = 1_000_000;

  private final Processor processor;
  private final Path folder;
  private final Consumer<Finding> findings;
  private final XMLInputFactory2 factory;

  /**
   * @param processor makes the trees
   * @param folder the edition's folder: {@code xi:include} does not lead out of it
   * @param findings takes what is wrong with an {@code xi:include}
   */
  public SourceParser(Processor processor, Path folder, Consumer<Finding> findings) {
    this.processor = processor;
    this.folder = folder;
    this.findings = findings;
    factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    // A text comes in pieces, so that what entities make of it can be measured on the way.
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // The file's own declarations of entities count; an outer DTD is taken as empty, never fetched.
    factory.setProperty(
        WstxInputProperties.P_DTD_RESOLVER,
        (XMLResolver)
            (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, 1_000_000);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, 20);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 100);
  }

  /**
   * Reads a file.
   *
   * @throws SourceException when it is no well-formed XML or cannot be read, with the place
   */
  public Source parse(SourceFile file) throws SourceException {
    try {
      BuildingContentHandler builder = processor.newDocumentBuilder().newBuildingContentHandler();
      Outline outline = new Outline();
      events(file, OwnDivisions.of(builder), outline);
      if (!outline.includes().isEmpty()) {
        builder = processor.newDocumentBuilder().newBuildingContentHandler();
        new Inclusion(this, processor, folder, findings)
            .events(file, outline, OwnDivisions.of(builder));
      }
      return new Source(builder.getDocumentNode(), outline);
    } catch (SAXException | SaxonApiException e) {
      throw new SourceException(problem(file.name(), null, e.getMessage()), e);
    }
  }

  /**
   * Streams a file's events, stamped, and fills its outline.
   *
   * @throws SourceException when it is no well-formed XML or cannot be read, with the place
   * @throws SAXException when the handler throws it
   */
  public void events(SourceFile file, ContentHandler out, Outline outline)
      throws SourceException, SAXException {
    events(new OnDisk(file), out, outline);
  }

  /** Streams the events of what need not be a source, such as a schema, in the same way. */
  void events(Readable file, ContentHandler out, Outline outline)
      throws SourceException, SAXException {
    StampingPump pump = new StampingPump(file.name(), out, outline);
    XMLStreamReader2 reader = null;
    try (InputStream in = file.open()) {
      long size = file.size();
      reader = (XMLStreamReader2) factory.createXMLStreamReader(file.address().toString(), in);
      pump.start();
      while (reader.hasNext()) {
        if (reader.next() != XMLStreamConstants.END_DOCUMENT) {
          pump.event(reader);
          bound(pump, file, size, reader);
        }
      }
      pump.end();
    } catch (XMLStreamException e) {
      throw malformed(file, reader, e);
    } catch (IOException e) {
      throw new SourceException(Malformed.unreadable(file.name(), e), e);
    } catch (WstxLazyException e) {
      // Woodstox throws what it finds in a text that it reads late unchecked.
      throw malformed(file, reader, (XMLStreamException) e.getCause());
    } finally {
      close(reader);
    }
  }

  /**
   * The words of a file with their places, in the order of the file: all before the point where it
   * cannot be read, since they only help to find what is told of it.
   */
  public List<PlacedWord> words(Path file) {
    PlacedWords words = new PlacedWords();
    XMLStreamReader2 reader = null;
    try (InputStream in = Files.newInputStream(file)) {
      reader = (XMLStreamReader2) factory.createXMLStreamReader(file.toUri().toString(), in);
      while (reader.hasNext()) {
        reader.next();
        words.event(reader);
      }
    } catch (XMLStreamException | IOException | WstxLazyException e) {
      return words.words();
    } finally {
      close(reader);
    }
    return words.words();
  }

  /**
   * The characters of a file; nothing where its bytes could not be written again as they are.
   *
   * @throws SourceException when it cannot be read
   */
  public Optional<SourceText> text(SourceFile file) throws SourceException {
    XMLStreamReader2 reader = null;
    try {
      byte[] bytes = Files.readAllBytes(file.location());
      reader = (XMLStreamReader2) factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      return SourceText.of(bytes, Charset.forName(reader.getEncoding()), reader.getVersion());
    } catch (XMLStreamException e) {
      throw malformed(new OnDisk(file), reader, e);
    } catch (IOException e) {
      throw new SourceException(Malformed.unreadable(file.name(), e), e);
    } finally {
      close(reader);
    }
  }

  private static SourceException malformed(
      Readable file, XMLStreamReader2 reader, XMLStreamException problem) {
    String message = firstLine(String.valueOf(problem.getMessage()));
    Location at = problem.getLocation();
    if (at == null && reader != null) {
      at = reader.getLocation();
    }
    if (problem.getNestedException() instanceof CharConversionException) {
      Optional<Outline.Place> place = foreignBytes(file, reader);
      return new SourceException(Malformed.encoding(file.name(), place, message), problem);
    }
    if (problem.getNestedException() instanceof IOException unreadable) {
      return new SourceException(Malformed.unreadable(file.name(), unreadable), problem);
    }
    return new SourceException(problem(file.name(), at, message), problem);
  }

  private static Optional<Outline.Place> foreignBytes(Readable file, XMLStreamReader2 reader) {
    String encoding = reader == null ? null : reader.getCharacterEncodingScheme();
    try (InputStream in = file.open()) {
      Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
      return ForeignBytes.find(in.readAllBytes(), file.name(), charset);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // The place is a help, and not the finding.
    }
  }

  /** No character takes less than a byte: what is longer than its file was made by entities. */
  private static void bound(StampingPump pump, Readable file, long size, XMLStreamReader2 reader)
      throws SourceException {
    if (pump.size() > size + LONGEST_EXPANSION) {
      Location at = reader.getLocation();
      throw new SourceException(problem(file.name(), at, Malformed.EXPANSION), null);
    }
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private static Finding problem(String file, Location at, String message) {
    int line = at == null ? 1 : Math.max(1, at.getLineNumber());
    int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
    return Malformed.describe(file, line, column, message);
  }

  /** A source. */
  private record OnDisk(SourceFile file) implements Readable {
    @Override
    public String name() {
      return file.name();
    }

    @Override
    public URI address() {
      return file.location().toUri();
    }

    @Override
    public long size() throws IOException {
      return Files.size(file.location());
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file.location());
    }
  }

  private static void close(XMLStreamReader2 reader) {
    try {
      if (reader != null) {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("closing a reader in memory failed", e);
    }
  }
}
