package org.siglum.check;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.edition.SourceFile;
import org.siglum.xml.Outline.Place;
import org.siglum.xml.SchemaFile;
import org.siglum.xml.SchemaFiles;
import org.siglum.xml.Schematron;
import org.siglum.xml.SchematronException;
import org.siglum.xml.SourceException;
import org.siglum.xml.SourceParser;

/** Checks source files by the rules of Schematron, and reports in the rules' own words. */
final class SchematronCheck {
  private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";

  private final Edition edition;
  private final SourceParser parser;
  private final Consumer<Finding> findings;
  private final SchemaFiles schemas;
  private final Map<Chosen, Optional<Schematron.Rules>> compiled = new HashMap<>();
  private final Set<String> faults = new HashSet<>();

  /** Made when a schema wants it: most editions have none. */
  private Schematron schematron;

  /** Patterns of a schema. */
  private record Chosen(URI schema, String phase) {}

  /**
   * @param schemas finds what a schema includes
   * @param findings takes {@code SG-SCHEMATRON…}, and what is wrong with a schema
   */
  SchematronCheck(
      Edition edition, SourceParser parser, SchemaFiles schemas, Consumer<Finding> findings) {
    this.edition = edition;
    this.parser = parser;
    this.schemas = schemas;
    this.findings = findings;
  }

  /**
   * Checks one file.
   *
   * @param schema a Schematron, or a RELAX NG that may have rules in it
   * @param phase which of its patterns count; empty for those of its own choice
   * @param named where the file names it
   */
  void check(SourceFile file, SchemaFile schema, String phase, Place named) {
    Optional<Schematron.Rules> rules =
        compiled.computeIfAbsent(
            new Chosen(schema.address(), phase), chosen -> compile(schema, phase, named));
    if (rules.isEmpty()) {
      return;
    }
    try {
      XdmNode report = schematron.apply(rules.get(), file);
      report
          .select(Steps.child().then(Steps.child()))
          .filter(Predicates.isElement())
          .forEach(said -> finding(said, schema, named));
    } catch (SourceException e) {
      findings.accept(e.finding());
    } catch (SchematronException e) {
      fault(schema, named, null, e.getMessage());
    }
  }

  private Optional<Schematron.Rules> compile(SchemaFile schema, String phase, Place named) {
    if (schematron == null) {
      schematron = new Schematron(parser, edition.folder(), schemas);
    }
    try {
      return schematron.compile(schema, phase);
    } catch (SchematronException e) {
      findings.accept(SchemaCheck.unusable(schema, named, e.getMessage()));
      return Optional.empty();
    }
  }

  private void finding(XdmNode said, SchemaFile schema, Place named) {
    Place place = place(said.attribute("location")).orElse(named);
    switch (said.getNodeName().getLocalName()) {
      case "failed-assert", "successful-report" ->
          findings.accept(
              new Finding(
                  "SG-SCHEMATRON",
                  severity(said),
                  place.file(),
                  place.line(),
                  place.column(),
                  words(said),
                  advice(said, schema)));
      case "error" -> fault(schema, place, said.attribute("rule"), said.getStringValue());
      default -> {
        // What patterns and rules were tried is no finding.
      }
    }
  }

  /**
   * A rule that fails does so for many elements, in many files, and for what it shares with others
   * they fail as well; told is the first.
   */
  private void fault(SchemaFile schema, Place place, String rule, String reason) {
    boolean isNewRule = rule == null || faults.add(schema.address() + " " + rule);
    boolean isNewReason = faults.add(schema.address() + " " + reason);
    if (isNewRule && isNewReason) {
      findings.accept(
          new Finding(
              "SG-SCHEMATRON-RULE",
              Severity.ERROR,
              place.file(),
              place.line(),
              place.column(),
              "A rule of " + schema.name() + " fails to run here: " + SchemaCheck.sentence(reason),
              "Correct the rule: what it should find is not found."));
    }
  }

  /** Schematron leaves the values of roles open; these are in use, as in the TEI's own rules. */
  private static Severity severity(XdmNode said) {
    String role =
        Stream.of("severity", "role")
            .map(said::attribute)
            .filter(value -> value != null)
            .findFirst()
            .orElse("");
    return switch (role.strip().toLowerCase(Locale.ROOT)) {
      case "warning", "warn", "nonfatal" -> Severity.WARNING;
      case "information", "info" -> Severity.INFO;
      default -> Severity.ERROR;
    };
  }

  /** A rule need not have words. */
  private static String words(XdmNode said) {
    String words = texts(said.select(Steps.child(SVRL, "text")));
    return words.isEmpty() ? SchemaCheck.sentence("@test: " + said.attribute("test")) : words;
  }

  private static String advice(XdmNode said, SchemaFile schema) {
    String diagnostics = texts(said.select(Steps.child(SVRL, "diagnostic-reference")));
    return (diagnostics + " It is a rule of " + schema.name() + ".").strip();
  }

  private static String texts(Stream<XdmNode> nodes) {
    return nodes
        .map(XdmNode::getStringValue)
        .filter(text -> !text.isBlank())
        .map(SchemaCheck::sentence)
        .collect(Collectors.joining(" "));
  }

  /** Line, column and address; a document that a rule asks for may be another than the checked. */
  private Optional<Place> place(String location) {
    if (location == null || !location.contains(" file:")) {
      return Optional.empty();
    }
    String[] parts = location.split(" ", 3);
    return Optional.of(
        new Place(
            edition.nameOf(Path.of(URI.create(parts[2]))),
            Integer.parseInt(parts[0]),
            Integer.parseInt(parts[1])));
  }
}
