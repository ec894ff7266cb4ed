package org.siglum.xml;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import org.siglum.edition.SourceFile;

/**
 * Schematron: made a stylesheet by SchXslt2, and applied to a file as it was written, on a tree
 * without stamps. A schema is foreign code: it has a processor of its own, that reads nothing
 * outside of the edition's folder, writes nothing and calls no Java.
 */
public final class Schematron {
  private static final String SCHXSLT = "http://dmaus.name/ns/2023/schxslt";

  private static final QName PHASE = new QName(SCHXSLT, "phase");

  private final SourceParser parser;
  private final Path folder;
  private final SchemaFiles schemas;
  private final Processor processor = new Processor(false);
  private final EditionFiles files;
  private XsltExecutable transpiler;

  /** A schema, ready to be applied to any number of files. */
  public static final class Rules {
    private final XsltExecutable stylesheet;

    private Rules(XsltExecutable stylesheet) {
      this.stylesheet = stylesheet;
    }
  }

  /**
   * @param folder the edition's
   * @param schemas finds what a schema includes
   */
  public Schematron(SourceParser parser, Path folder, SchemaFiles schemas) {
    this.parser = parser;
    this.schemas = schemas;
    this.folder = folder;
    files = new EditionFiles(processor, parser, List.of(folder), Optional.empty());
    processor.registerExtensionFunction(new NodePlace());
    Confinement.of(processor, files);
  }

  /**
   * Compiles a schema: a Schematron, or the rules in a RELAX NG in XML.
   *
   * @param phase which patterns count; empty for those of the schema's own choice
   * @return empty for a RELAX NG without rules
   * @throws SchematronException when it cannot be used
   */
  public Optional<Rules> compile(SchemaFile found, String phase) throws SchematronException {
    try {
      SchemaFile schema = followed(found);
      List<Path> folders = folders(schema);
      // What a schema includes may be fetched; the rules that it consists of fetch nothing.
      EditionFiles parts = new EditionFiles(processor, parser, folders, Optional.of(schemas));
      EditionFiles modules = new EditionFiles(processor, parser, folders, Optional.empty());
      XdmNode tree = parts.tree(schema);
      Map<QName, XdmValue> parameters =
          phase.isEmpty() ? Map.of() : Map.of(PHASE, new XdmAtomicValue(phase));
      XdmNode result = run(transpiler(), parameters, tree, schema.address(), parts);
      if (result.select(Steps.child()).findFirst().isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(new Rules(compile(result.asSource(), modules)));
    } catch (SourceException e) {
      throw new SchematronException(e.finding().text(), e);
    } catch (IOException | SaxonApiException e) {
      throw new SchematronException(e.getMessage(), e);
    }
  }

  /** A schema may be shared by editions, and its parts lie beside it: where a link leads to. */
  private static SchemaFile followed(SchemaFile schema) throws IOException {
    return isOnDisk(schema)
        ? new SchemaFile(Path.of(schema.address()).toRealPath().toUri(), schema.bytes())
        : schema;
  }

  private List<Path> folders(SchemaFile schema) {
    return isOnDisk(schema)
        ? List.of(folder, Path.of(schema.address()).getParent())
        : List.of(folder);
  }

  private static boolean isOnDisk(SchemaFile schema) {
    return "file".equals(schema.address().getScheme());
  }

  /**
   * Applies a schema to a file.
   *
   * @return the report as an {@code svrl:schematron-output} in a document, where {@code @location}
   *     is line, column and address of the file, with blanks between
   * @throws SourceException when the file cannot be read
   * @throws SchematronException when the schema ends it all by itself
   */
  public XdmNode apply(Rules rules, SourceFile file) throws SourceException, SchematronException {
    XdmNode tree = files.tree(file);
    try {
      return run(rules.stylesheet, Map.of(), tree, file.location().toUri(), files);
    } catch (SaxonApiException e) {
      throw new SchematronException(e.getMessage(), e);
    }
  }

  private XsltExecutable transpiler() throws SaxonApiException {
    if (transpiler == null) {
      transpiler = compile(ours("siglum:schematron"), request -> ours(request.uri));
    }
    return transpiler;
  }

  /** Our stylesheets, and the one of SchXslt2 that they import. */
  private static Source ours(String uri) {
    try {
      if (uri.equals("schxslt:transpile.xsl")) {
        InputStream in = Schematron.class.getResourceAsStream("/content/transpile.xsl");
        return new StreamSource(in, uri);
      }
      return StylesheetResolver.ours(URI.create(uri));
    } catch (IOException e) {
      throw new IllegalStateException("our own stylesheet is not there", e);
    }
  }

  private XsltExecutable compile(Source stylesheet, ResourceResolver resolver)
      throws SaxonApiException {
    XsltCompiler compiler = processor.newXsltCompiler();
    compiler.setResourceResolver(resolver);
    List<String> faults = new ArrayList<>();
    compiler.setErrorReporter(
        error -> {
          if (!error.isWarning()) {
            faults.add(error.getMessage());
          }
        });
    // What rules were tried is of no use here, and longer than what they found.
    for (String report : List.of("active-pattern", "fired-rule", "suppressed-rule")) {
      compiler.setParameter(new QName(SCHXSLT, "report-" + report), new XdmAtomicValue(false));
    }
    compiler.setParameter(
        new QName(SCHXSLT, "terminate-validation-on-error"), new XdmAtomicValue(false));
    compiler.setParameter(
        new QName(SCHXSLT, "location-function"),
        new XdmAtomicValue("Q{" + Stamp.NAMESPACE + "}place"));
    try {
      return compiler.compile(stylesheet);
    } catch (SaxonApiException e) {
      throw faults.isEmpty() ? e : new SaxonApiException(faults.get(0), e);
    }
  }

  private static XdmNode run(
      XsltExecutable stylesheet,
      Map<QName, XdmValue> parameters,
      XdmNode start,
      URI base,
      ResourceResolver resolver)
      throws SaxonApiException {
    Xslt30Transformer transformer = stylesheet.load30();
    List<String> said = new ArrayList<>();
    transformer.setResourceResolver(resolver);
    transformer.setMessageHandler(message -> said.add(message.getContent().getStringValue()));
    transformer.setErrorListener(SilentErrors.INSTANCE);
    transformer.setGlobalContextItem(start);
    transformer.setStylesheetParameters(parameters);
    XdmDestination result = new XdmDestination();
    result.setDestinationBaseURI(base);
    try {
      transformer.applyTemplates(start, result);
      return result.getXdmNode();
    } catch (SaxonApiException e) {
      // What a stylesheet says last is why it ends.
      throw said.isEmpty() ? e : new SaxonApiException(said.get(said.size() - 1), e);
    }
  }
}
