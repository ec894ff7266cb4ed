package org.siglum.xml;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.edition.SourceFile;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;
import org.xmlresolver.ResolverConfiguration;
import org.xmlresolver.catalog.entry.EntryCatalog;
import org.xmlresolver.loaders.XmlLoader;
import org.xmlresolver.logging.AbstractLogger;

/** Reads catalogs as securely as sources are read, and from the edition's folder alone. */
final class CatalogReader extends XmlLoader {
  /** Catalogs that name each other in a circle would be searched without end. */
  private static final int MOST = 1000;

  private final ResolverConfiguration configuration;
  private final Complaints complaints;
  private final Path folder;
  private final SourceParser parser;
  private final Consumer<Finding> findings;
  private final Set<Finding> told = new HashSet<>();
  private int searched;

  /**
   * @param configuration tells {@code complaints} what it logs
   * @param findings takes {@code SG-CATALOG}
   */
  CatalogReader(
      ResolverConfiguration configuration,
      Complaints complaints,
      Path folder,
      SourceParser parser,
      Consumer<Finding> findings) {
    super(configuration);
    this.configuration = configuration;
    this.complaints = complaints;
    this.folder = folder;
    this.parser = parser;
    this.findings = findings;
    setArchivedCatalogs(false);
  }

  /** Begins a search. */
  void begin() {
    searched = 0;
  }

  /** The file of the edition that an address names, if it names one. */
  Optional<Path> inside(URI address) {
    try {
      Path path = Path.of(address).normalize();
      // What lies outside is refused before it is looked for.
      boolean isInside = path.startsWith(folder) && path.toRealPath().startsWith(folder);
      return Optional.of(path).filter(file -> isInside && Files.isRegularFile(file));
    } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  @Override
  public EntryCatalog loadCatalog(URI catalog) {
    searched++;
    Optional<Path> file = inside(catalog);
    if (file.isEmpty()) {
      tell("catalog.xml", 1, 1, "“" + catalog + "” is no catalog in the edition's folder.");
    } else if (searched > MOST) {
      tell("catalog.xml", 1, 1, "The catalogs name each other without end.");
    } else {
      String name = folder.relativize(file.get()).toString().replace('\\', '/');
      SourceFile source = new SourceFile(file.get(), name, name);
      return loadCatalog(catalog, (content, types, errors) -> read(source, content));
    }
    return new EntryCatalog(configuration, catalog, null, false);
  }

  private void read(SourceFile file, ContentHandler content) throws SAXException {
    try {
      parser.events(file, new Unstamping(new Entries(file.name(), content)), new Outline());
    } catch (SourceException e) {
      Finding wrong = e.finding();
      tell(wrong.file(), wrong.line(), wrong.column(), wrong.text());
      throw new SAXException(e);
    }
  }

  private void tell(String file, int line, int column, String text) {
    Finding finding =
        new Finding(
            "SG-CATALOG",
            Severity.WARNING,
            file,
            line,
            column,
            text,
            "Correct the catalog: what it says there is not used.");
    if (told.add(finding)) {
      findings.accept(finding);
    }
  }

  /** Says at its place what is no entry, or lacks what an entry must have. */
  private final class Entries extends XMLFilterImpl {
    private final String file;
    private Locator at;

    Entries(String file, ContentHandler content) {
      this.file = file;
      setContentHandler(content);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
      at = locator;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes)
        throws SAXException {
      complaints.clear();
      try {
        super.startElement(uri, name, qName, attributes);
      } catch (IllegalArgumentException | NullPointerException e) {
        complain(name);
        throw new SAXException(e);
      }
      if (complaints.hasAny()) {
        complain(name);
      }
    }

    private void complain(String name) {
      tell(
          file,
          at.getLineNumber(),
          at.getColumnNumber(),
          "The element “" + name + "” is none of a catalog here, or not complete.");
    }
  }

  /** Remembers that the library complained, which would print that. */
  static final class Complaints extends AbstractLogger {
    private boolean any;

    Complaints() {
      setCategory(ERROR, "warn");
    }

    void clear() {
      any = false;
    }

    boolean hasAny() {
      return any;
    }

    @Override
    public void warn(String message) {
      any = true;
    }

    @Override
    public void info(String message) {}

    @Override
    public void debug(String message) {}
  }
}
