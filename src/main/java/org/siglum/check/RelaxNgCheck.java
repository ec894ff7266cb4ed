package org.siglum.check;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.edition.SourceFile;
import org.siglum.xml.Outline;
import org.siglum.xml.SchemaFile;
import org.siglum.xml.SchemaFiles;
import org.siglum.xml.SourceException;
import org.siglum.xml.SourceParser;
import org.siglum.xml.Unstamping;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Validates source files against RELAX NG, in XML or compact syntax, with Jing. */
final class RelaxNgCheck {
  private final SourceParser parser;
  private final Consumer<Finding> findings;
  private final SchemaFiles schemas;
  private final Map<URI, Optional<Grammar>> grammars = new HashMap<>();

  /**
   * A schema that can be used.
   *
   * @param schema what validates
   * @param withRules its files that have Schematron in them, in XML
   */
  private record Grammar(Schema schema, List<SchemaFile> withRules) {}

  /**
   * @param schemas finds what a schema includes
   * @param findings takes {@code SG-SCHEMA}
   */
  RelaxNgCheck(SourceParser parser, SchemaFiles schemas, Consumer<Finding> findings) {
    this.parser = parser;
    this.schemas = schemas;
    this.findings = findings;
  }

  /**
   * Validates one file.
   *
   * @param found the schema
   * @param named where the file names it
   * @return the schema's files that have Schematron in them, in XML; none when it cannot be used
   */
  List<SchemaFile> check(SourceFile file, SchemaFile found, Outline.Place named) {
    Optional<Grammar> grammar =
        grammars.computeIfAbsent(found.address(), address -> load(found, named));
    grammar.ifPresent(g -> validate(file, g.schema()));
    return grammar.map(Grammar::withRules).orElse(List.of());
  }

  private void validate(SourceFile file, Schema schema) {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Reporter(file.name()));
    Validator validator = schema.createValidator(properties.toPropertyMap());
    try {
      parser.events(file, new Unstamping(validator.getContentHandler()), new Outline());
    } catch (SourceException e) {
      findings.accept(e.finding());
    } catch (SAXException e) {
      throw new IllegalStateException("the validator threw, though it reports to a handler", e);
    }
  }

  private Optional<Grammar> load(SchemaFile file, Outline.Place named) {
    SchemaParts parts = new SchemaParts(file, schemas);
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Reporter(file.name()));
    properties.put(ValidateProperty.RESOLVER, parts);
    try {
      InputSource source = new InputSource(file.open());
      source.setSystemId(file.address().toString());
      Schema schema =
          (file.isCompact() ? CompactSchemaReader.getInstance() : new AutoSchemaReader())
              .createSchema(source, properties.toPropertyMap());
      return Optional.of(new Grammar(schema, withRules(file, parts)));
    } catch (IOException | SAXException | IncorrectSchemaException e) {
      findings.accept(SchemaCheck.unusable(file, named, e.getMessage()));
      return Optional.empty();
    }
  }

  /** Most schemas have no rules, and need not be read as trees to see that. */
  private static List<SchemaFile> withRules(SchemaFile file, SchemaParts parts)
      throws IOException, SAXException {
    List<SchemaFile> named = parts.read().stream().filter(SchemaFile::mayHaveRules).toList();
    return named.isEmpty() || !file.isCompact()
        ? named
        : CompactSyntax.inXml(file, parts).stream().filter(SchemaFile::mayHaveRules).toList();
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
