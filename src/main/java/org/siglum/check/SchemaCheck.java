package org.siglum.check;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.edition.SourceFile;
import org.siglum.edition.Target;
import org.siglum.xml.Outline;
import org.siglum.xml.SourceException;
import org.siglum.xml.SourceParser;
import org.siglum.xml.Unstamping;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Validates source files against RELAX NG, in XML or compact syntax, with Jing: against one schema
 * for all, or the ones that the files name by {@code xml-model}. A schema on the net is reported,
 * never fetched.
 */
public final class SchemaCheck {
  private static final String RELAX_NG = "http://relaxng.org/ns/structure/1.0";

  private final SourceParser parser;
  private final Optional<Path> forAll;
  private final Consumer<Finding> findings;
  private final Map<Path, Optional<Schema>> schemas = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  /**
   * @param forAll schema for every file, in the place of those they name
   * @param findings takes {@code SG-SCHEMA…}
   */
  public SchemaCheck(SourceParser parser, Optional<Path> forAll, Consumer<Finding> findings) {
    this.parser = parser;
    this.forAll = forAll;
    this.findings = findings;
  }

  /** Validates one file. */
  public void check(SourceFile file, Outline outline) {
    if (forAll.isPresent()) {
      validate(file, forAll.get(), outline.root());
      return;
    }
    for (Outline.Model model : outline.models()) {
      local(file, model).ifPresent(schema -> validate(file, schema, model.place()));
    }
  }

  private Optional<Path> local(SourceFile file, Outline.Model model) {
    String href = model.href();
    if (!isRelaxNg(model)) {
      tell(
          "SG-SCHEMA-KIND",
          Severity.INFO,
          file,
          model,
          "“" + href + "” is no RELAX NG schema and is not used.",
          "Check against it with a tool of its kind.");
      return Optional.empty();
    }
    Target target = Target.of(file.location(), href);
    if (target.remote()) {
      tell(
          "SG-SCHEMA-REMOTE",
          Severity.INFO,
          file,
          model,
          "The schema “" + href + "” lies on the net and is not fetched.",
          "Keep a copy in the edition's folder and name it with --schema or in edition.yml.");
      return Optional.empty();
    }
    Optional<Path> path = target.file().filter(Files::isRegularFile);
    if (path.isEmpty()) {
      tell(
          "SG-SCHEMA-MISSING",
          Severity.WARNING,
          file,
          model,
          "There is no schema “" + href + "”.",
          "Put it there, or correct the xml-model instruction.");
    }
    return path;
  }

  private static boolean isRelaxNg(Outline.Model model) {
    return model.namespace().equals(RELAX_NG)
        || (model.namespace().isEmpty() && model.href().matches(".*\\.rn[gc]"));
  }

  private void tell(
      String code,
      Severity severity,
      SourceFile file,
      Outline.Model model,
      String text,
      String advice) {
    if (told.add(code + model.href())) {
      findings.accept(
          new Finding(
              code,
              severity,
              file.name(),
              model.place().line(),
              model.place().column(),
              text,
              advice));
    }
  }

  private void validate(SourceFile file, Path path, Outline.Place place) {
    Optional<Schema> schema = schemas.computeIfAbsent(path, p -> load(p, file, place));
    if (schema.isEmpty()) {
      return;
    }
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Reporter(file.name()));
    Validator validator = schema.get().createValidator(properties.toPropertyMap());
    try {
      parser.events(file, new Unstamping(validator.getContentHandler()), new Outline());
    } catch (SourceException e) {
      findings.accept(e.finding());
    } catch (SAXException e) {
      throw new IllegalStateException("the validator threw, though it reports to a handler", e);
    }
  }

  private Optional<Schema> load(Path path, SourceFile file, Outline.Place place) {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Reporter(path.getFileName().toString()));
    properties.put(ValidateProperty.ENTITY_RESOLVER, SchemaCheck::onDisk);
    try {
      InputSource source = new InputSource(path.toUri().toString());
      boolean compact = path.toString().endsWith(".rnc");
      return Optional.of(
          (compact ? CompactSchemaReader.getInstance() : new AutoSchemaReader())
              .createSchema(source, properties.toPropertyMap()));
    } catch (IOException | SAXException | IncorrectSchemaException e) {
      findings.accept(
          new Finding(
              "SG-SCHEMA",
              Severity.ERROR,
              file.name(),
              place.line(),
              place.column(),
              "The schema " + path.getFileName() + " cannot be used" + reason(e) + ".",
              "Correct or replace the schema."));
      return Optional.empty();
    }
  }

  /** What is wrong with an incorrect schema has been reported with its place already. */
  private static String reason(Exception problem) {
    return problem.getMessage() == null ? "" : ": " + problem.getMessage();
  }

  /** A schema's own parts are read from the disk, never from the net. */
  private static InputSource onDisk(String publicId, String systemId) throws IOException {
    if (!systemId.startsWith("file:")) {
      throw new IOException("“" + systemId + "” lies on the net and is not fetched");
    }
    return null;
  }

  /** Turns Jing's errors into findings of one file. */
  private final class Reporter implements ErrorHandler {
    private final String file;

    Reporter(String file) {
      this.file = file;
    }

    @Override
    public void warning(SAXParseException problem) {
      report(Severity.WARNING, problem);
    }

    @Override
    public void error(SAXParseException problem) {
      report(Severity.ERROR, problem);
    }

    @Override
    public void fatalError(SAXParseException problem) {
      report(Severity.ERROR, problem);
    }

    private void report(Severity severity, SAXParseException problem) {
      findings.accept(
          new Finding(
              "SG-SCHEMA",
              severity,
              file,
              Math.max(0, problem.getLineNumber()),
              Math.max(0, problem.getColumnNumber()),
              "The schema does not allow this: " + problem.getMessage() + ".",
              "Correct the encoding, or the schema."));
    }
  }
}
