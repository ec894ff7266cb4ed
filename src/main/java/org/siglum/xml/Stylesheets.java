package org.siglum.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.xml.transform.Source;
import javax.xml.transform.SourceLocator;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.TeeDestination;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.xml.sax.ContentHandler;

/**
 * The one seam between Java and XSLT: compiled stylesheets, typed parameters, results as a tree, a
 * stream of events or a file. Stylesheets open no files but stylesheets. Safe for several threads;
 * a stylesheet is compiled once.
 */
public final class Stylesheets {
  private final Processor processor;
  private final Path own;
  private final Consumer<Finding> findings;
  private final Map<String, XsltExecutable> compiled;

  /**
   * @param own the edition's folder of stylesheets; {@code own/html.xsl} is taken in the place of
   *     {@code siglum:html} where it exists, and so for {@code fo.xsl}
   * @param findings takes what stylesheets report, and what is wrong with the edition's own
   */
  public Stylesheets(Path own, Consumer<Finding> findings) {
    this.own = own;
    this.findings = findings;
    compiled = new ConcurrentHashMap<>();
    processor = new Processor(false);
    processor.getUnderlyingConfiguration().setCollationURIResolver(new Collations());
    processor.registerExtensionFunction(new LanguageTag());
    processor.registerExtensionFunction(new LocalDates());
    processor.registerExtensionFunction(new LanguageNames());
    StylesheetResolver resolver = new StylesheetResolver(own);
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "siglum");
    Confinement.of(processor, resolver);
  }

  private Stylesheets(Stylesheets shared, Consumer<Finding> findings) {
    own = shared.own;
    processor = shared.processor;
    compiled = shared.compiled;
    this.findings = findings;
  }

  /** The same stylesheets, telling another what they report. */
  public Stylesheets telling(Consumer<Finding> listener) {
    return new Stylesheets(this, listener);
  }

  /** Makes the trees that stylesheets work on. */
  public Processor processor() {
    return processor;
  }

  /**
   * Applies a stylesheet's templates to a node; the result is a document node.
   *
   * @param name {@code normalise}, {@code html}, {@code fo} …
   * @throws StylesheetException when it cannot be compiled, or fails on this node
   */
  public XdmNode tree(String name, XdmNode start, Map<String, XdmValue> parameters)
      throws StylesheetException {
    return tree(name, Optional.empty(), start, parameters);
  }

  /**
   * Applies a stylesheet's templates of a mode to a node; the result is a document node.
   *
   * @param mode local name, in Siglum's namespace, of the mode to start in; without one, the
   *     default mode
   * @throws StylesheetException when it cannot be compiled, or fails on this node
   */
  public XdmNode tree(
      String name, Optional<String> mode, XdmNode start, Map<String, XdmValue> parameters)
      throws StylesheetException {
    XdmDestination destination = new XdmDestination();
    run(name, mode, start, parameters, t -> destination);
    return destination.getXdmNode();
  }

  /**
   * Applies a stylesheet's templates to a node and writes the result as its {@code xsl:output}
   * says.
   *
   * @param mode local name, in Siglum's namespace, of the mode to start in; without one, the
   *     default mode
   * @param reader who reads it too, while it is written
   * @throws StylesheetException when it cannot be compiled, or fails on this node
   * @throws IOException when what it makes cannot be written
   */
  public void write(
      String name,
      Optional<String> mode,
      XdmNode start,
      Map<String, XdmValue> parameters,
      OutputStream out,
      Optional<ContentHandler> reader)
      throws StylesheetException, IOException {
    Writing writing = new Writing(out);
    try {
      run(name, mode, start, parameters, t -> read(t.newSerializer(writing), reader));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Destination read(Destination out, Optional<ContentHandler> reader) {
    return reader.isPresent() ? new TeeDestination(out, new SAXDestination(reader.get())) : out;
  }

  /**
   * Applies a stylesheet's templates to a node and sends the result to a SAX handler.
   *
   * @param reader who reads it too
   * @throws StylesheetException when it cannot be compiled, or fails on this node
   */
  public void events(
      String name,
      XdmNode start,
      Map<String, XdmValue> parameters,
      ContentHandler out,
      Optional<ContentHandler> reader)
      throws StylesheetException {
    run(name, Optional.empty(), start, parameters, t -> read(new SAXDestination(out), reader));
  }

  /** Compiles a stylesheet that will be wanted, so that another thread need not wait for it. */
  public void prepare(String name) throws StylesheetException {
    executable(name);
  }

  private interface Target {
    Destination of(Xslt30Transformer transformer);
  }

  private void run(
      String name,
      Optional<String> mode,
      XdmNode start,
      Map<String, XdmValue> parameters,
      Target target)
      throws StylesheetException {
    Xslt30Transformer transformer = executable(name).load30();
    try {
      transformer.setStylesheetParameters(named(parameters));
      transformer.setMessageHandler(new MessageListener(findings));
      transformer.setErrorListener(SilentErrors.INSTANCE);
      transformer.setGlobalContextItem(start);
      if (mode.isPresent()) {
        transformer.setInitialMode(new QName(Stamp.NAMESPACE, mode.get()));
      }
      transformer.applyTemplates(start, target.of(transformer));
    } catch (SaxonApiException e) {
      if (Writing.failure(e).isPresent()) {
        throw new UncheckedIOException(Writing.failure(e).get());
      }
      if (Files.exists(overriding(name))) {
        findings.accept(failure(name, e));
        throw new StylesheetException(name, true, e);
      }
      throw new StylesheetException(name, false, e);
    }
  }

  private static Map<QName, XdmValue> named(Map<String, XdmValue> parameters) {
    Map<QName, XdmValue> result = new HashMap<>();
    parameters.forEach((name, value) -> result.put(new QName(name), value));
    return result;
  }

  private XsltExecutable executable(String name) throws StylesheetException {
    XsltExecutable known = compiled.get(name);
    if (known != null) {
      return known;
    }
    synchronized (name.intern()) {
      known = compiled.get(name);
      if (known == null) {
        known = compile(name);
        compiled.put(name, known);
      }
      return known;
    }
  }

  private XsltExecutable compile(String name) throws StylesheetException {
    Path overriding = overriding(name);
    boolean overridden = Files.exists(overriding);
    XsltCompiler compiler = processor.newXsltCompiler();
    StylesheetResolver resolver = new StylesheetResolver(own);
    compiler.setResourceResolver(resolver);
    List<String> faults = new ArrayList<>();
    compiler.setErrorReporter(
        error -> {
          boolean isTheirs = overridden && (!error.isWarning() || isTheirs(systemId(error)));
          if (isTheirs) {
            findings.accept(compileProblem(name, error));
          } else if (!error.isWarning()) {
            faults.add(error.getMessage());
          }
        });
    try {
      return compiler.compile(overridden ? resolver.own(overriding) : ours(name));
    } catch (XPathException e) {
      findings.accept(finding(name, Severity.ERROR, null, 0, 0, e.getMessage()));
      throw new StylesheetException(name, true, e);
    } catch (SaxonApiException | IOException e) {
      String said = String.join(" ", name, String.join("; ", faults)).strip();
      throw new StylesheetException(said, overridden, e);
    }
  }

  private Path overriding(String name) {
    return own.resolve(name + ".xsl");
  }

  private Finding failure(String name, SaxonApiException problem) {
    return finding(
        name,
        Severity.ERROR,
        problem.getSystemId(),
        problem.getLineNumber(),
        0,
        String.valueOf(problem.getMessage()));
  }

  private static Source ours(String name) throws IOException {
    String path = name.contains("/") ? "/" + name + ".xsl" : "/" + name + "/" + name + ".xsl";
    return StylesheetResolver.ours(URI.create("siglum:" + path));
  }

  private Finding compileProblem(String name, XmlProcessingError error) {
    SourceLocator at = error.getLocation();
    return finding(
        name,
        error.isWarning() ? Severity.WARNING : Severity.ERROR,
        systemId(error),
        at == null ? 0 : at.getLineNumber(),
        at == null ? 0 : at.getColumnNumber(),
        error.getMessage());
  }

  private static String systemId(XmlProcessingError error) {
    return error.getLocation() == null ? null : error.getLocation().getSystemId();
  }

  /** Whether a module is one of the edition's. */
  private boolean isTheirs(String systemId) {
    return systemId != null && systemId.startsWith(own.toUri().toString());
  }

  /**
   * What is found in a module of ours is put down to theirs that has taken our stylesheet's place.
   */
  private Finding finding(
      String name, Severity severity, String systemId, int line, int column, String message) {
    boolean isTheirs = isTheirs(systemId);
    Path file = isTheirs ? Path.of(URI.create(systemId)) : overriding(name);
    return new Finding(
        "SG-XSLT",
        severity,
        own.getParent().relativize(file).toString().replace('\\', '/'),
        isTheirs ? Math.max(0, line) : 0,
        isTheirs ? Math.max(0, column) : 0,
        message,
        "Correct this stylesheet of the edition.");
  }
}
