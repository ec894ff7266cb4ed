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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.edition.SourceFile;
import org.siglum.xml.Outline;
import org.siglum.xml.SourceException;
import org.siglum.xml.SourceParser;
import org.siglum.xml.Unstamping;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Validates source files against RELAX NG, in XML or compact syntax, with Jing. */
final class RelaxNgCheck {
  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";

  private final SourceParser parser;
  private final Consumer<Finding> findings;
  private final Map<Path, Optional<Grammar>> grammars = new HashMap<>();

  /**
   * A schema that can be used.
   *
   * @param schema what validates
   * @param withRules its files that have Schematron in them
   */
  private record Grammar(Schema schema, List<Path> withRules) {}

  /**
   * @param findings takes {@code SG-SCHEMA}
   */
  RelaxNgCheck(SourceParser parser, Consumer<Finding> findings) {
    this.parser = parser;
    this.findings = findings;
  }

  /**
   * Validates one file.
   *
   * @param path the schema
   * @param named where the file names it
   * @return the schema's files that have Schematron in them; none when it cannot be used
   */
  List<Path> check(SourceFile file, Path path, Outline.Place named) {
    Optional<Grammar> grammar = grammars.computeIfAbsent(path, p -> load(p, named));
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

  private Optional<Grammar> load(Path path, Outline.Place named) {
    Set<Path> files = new LinkedHashSet<>(List.of(path));
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new Reporter(path.getFileName().toString()));
    properties.put(
        ValidateProperty.ENTITY_RESOLVER,
        (publicId, systemId) -> {
          files.add(onDisk(systemId));
          return null;
        });
    try {
      InputSource source = new InputSource(path.toUri().toString());
      boolean compact = path.toString().endsWith(".rnc");
      Schema schema =
          (compact ? CompactSchemaReader.getInstance() : new AutoSchemaReader())
              .createSchema(source, properties.toPropertyMap());
      return Optional.of(new Grammar(schema, withRules(files)));
    } catch (IOException | SAXException | IncorrectSchemaException e) {
      findings.accept(SchemaCheck.unusable(path, named, e.getMessage()));
      return Optional.empty();
    }
  }

  /** A schema's own parts are read from the disk, never from the net. */
  private static Path onDisk(String systemId) throws IOException {
    if (!systemId.startsWith("file:")) {
      throw new IOException("“" + systemId + "” lies on the net and is not fetched");
    }
    return Path.of(URI.create(systemId));
  }

  /** Most schemas have no rules, and need not be read as trees to see that. */
  private static List<Path> withRules(Set<Path> files) throws IOException {
    List<Path> result = new ArrayList<>();
    for (Path file : files) {
      if (!file.toString().endsWith(".rnc")
          && Files.readString(file, StandardCharsets.ISO_8859_1).contains(SCHEMATRON)) {
        result.add(file);
      }
    }
    return result;
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
