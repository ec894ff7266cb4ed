package org.siglum.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.edition.SourceFile;
import org.siglum.edition.Target;
import org.siglum.xml.Outline;
import org.siglum.xml.SourceParser;

/**
 * Validates source files against RELAX NG and Schematron: against one schema for all, or the ones
 * that the files name by {@code xml-model}. A schema on the net is reported, never fetched.
 */
public final class SchemaCheck {
  private static final String RELAX_NG = "http://relaxng.org/ns/structure/1.0";
  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";

  private final Optional<Path> forAll;
  private final RelaxNgCheck relaxNg;
  private final SchematronCheck schematron;
  private final Consumer<Finding> findings;
  private final Set<String> told = new HashSet<>();

  /**
   * @param edition names the schema for every file, in the place of those they name
   * @param findings takes {@code SG-SCHEMA…}
   */
  public SchemaCheck(Edition edition, SourceParser parser, Consumer<Finding> findings) {
    this.forAll = edition.configuration().schema();
    this.relaxNg = new RelaxNgCheck(parser, findings);
    this.schematron = new SchematronCheck(edition, parser, findings);
    this.findings = findings;
  }

  /** Validates one file. */
  public void check(SourceFile file, Outline outline) {
    if (forAll.isPresent()) {
      validate(file, forAll.get(), isOfKind("sch", forAll.get().toString()), outline.root());
      return;
    }
    for (Outline.Model model : outline.models()) {
      local(file, model)
          .ifPresent(schema -> validate(file, schema, isSchematron(model), model.place()));
    }
  }

  /** Rules in a RELAX NG count beside it. */
  private void validate(SourceFile file, Path schema, boolean isSchematron, Outline.Place named) {
    List<Path> withRules = isSchematron ? List.of(schema) : relaxNg.check(file, schema, named);
    withRules.forEach(path -> schematron.check(file, path, named));
  }

  private Optional<Path> local(SourceFile file, Outline.Model model) {
    String href = model.href();
    if (!isRelaxNg(model) && !isSchematron(model)) {
      tell(
          "SG-SCHEMA-KIND",
          Severity.INFO,
          model,
          "“" + href + "” is neither RELAX NG nor Schematron and is not used.",
          "Check against it with a tool of its kind.");
      return Optional.empty();
    }
    Target target = Target.of(file.location(), href);
    if (target.remote()) {
      tell(
          "SG-SCHEMA-REMOTE",
          Severity.INFO,
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
          model,
          "There is no schema “" + href + "”.",
          "Put it there, or correct the xml-model instruction.");
    }
    return path;
  }

  private static boolean isRelaxNg(Outline.Model model) {
    return model.namespace().equals(RELAX_NG)
        || (model.namespace().isEmpty() && isOfKind("rn[gc]", model.href()));
  }

  private static boolean isSchematron(Outline.Model model) {
    return model.namespace().equals(SCHEMATRON)
        || (model.namespace().isEmpty() && isOfKind("sch", model.href()));
  }

  private static boolean isOfKind(String ending, String name) {
    return name.matches("(?s).*\\." + ending);
  }

  private void tell(
      String code, Severity severity, Outline.Model model, String text, String advice) {
    if (told.add(code + model.href())) {
      Outline.Place place = model.place();
      findings.accept(
          new Finding(code, severity, place.file(), place.line(), place.column(), text, advice));
    }
  }

  /**
   * A schema that cannot be used.
   *
   * @param reason what Jing or Saxon say; null when what is wrong has been reported already
   */
  static Finding unusable(Path schema, Outline.Place named, String reason) {
    String why = reason == null ? "." : ": " + sentence(reason);
    return new Finding(
        "SG-SCHEMA",
        Severity.ERROR,
        named.file(),
        named.line(),
        named.column(),
        "The schema " + schema.getFileName() + " cannot be used" + why,
        "Correct or replace the schema.");
  }

  /** What a schema or a library says, on one line and with a stop. */
  static String sentence(String said) {
    String line = said.strip().replaceAll("\\s+", " ");
    return line.matches(".*[.!?…]") ? line : line + ".";
  }
}
