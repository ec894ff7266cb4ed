package org.siglum.check;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.edition.SourceFile;
import org.siglum.edition.Target;
import org.siglum.xml.NotFetchedException;
import org.siglum.xml.Outline;
import org.siglum.xml.SchemaFile;
import org.siglum.xml.SchemaFiles;
import org.siglum.xml.SourceParser;

/**
 * Validates source files against RELAX NG and Schematron: against one schema for all, or the ones
 * that the files name by {@code xml-model}.
 */
public final class SchemaCheck {
  private static final String RELAX_NG = "http://relaxng.org/ns/structure/1.0";
  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";

  private final Optional<Path> forAll;
  private final SchemaFiles schemas;
  private final RelaxNgCheck relaxNg;
  private final SchematronCheck schematron;
  private final Consumer<Finding> findings;
  private final Set<String> told = new HashSet<>();

  /**
   * @param edition names the schema for every file, in the place of those they name
   * @param online whether schemas on the net are fetched
   * @param findings takes {@code SG-SCHEMA…}
   */
  public SchemaCheck(
      Edition edition, SourceParser parser, boolean online, Consumer<Finding> findings) {
    this.forAll = edition.configuration().schema();
    this.schemas = new SchemaFiles(edition.folder(), parser, online, findings);
    this.relaxNg = new RelaxNgCheck(parser, schemas, findings);
    this.schematron = new SchematronCheck(edition, parser, schemas, findings);
    this.findings = findings;
  }

  /** Validates one file. */
  public void check(SourceFile file, Outline outline) {
    if (forAll.isPresent()) {
      forAll(file, forAll.get(), outline.root());
      return;
    }
    for (Outline.Model model : outline.models()) {
      found(file, model)
          .ifPresent(
              schema -> validate(file, schema, isSchematron(model), model.phase(), model.place()));
    }
  }

  private void forAll(SourceFile file, Path path, Outline.Place named) {
    try {
      SchemaFile schema = schemas.get(path.toUri());
      validate(file, schema, isOfKind("sch", schema.name()), "", named);
    } catch (IOException e) {
      if (told.add(path.toString())) {
        findings.accept(unusable(new SchemaFile(path.toUri(), new byte[0]), named, e.getMessage()));
      }
    }
  }

  /** Rules in a RELAX NG count beside it. */
  private void validate(
      SourceFile file, SchemaFile schema, boolean isSchematron, String phase, Outline.Place named) {
    if (isSchematron) {
      schematron.check(file, schema, phase, named);
    } else {
      relaxNg.check(file, schema, named).forEach(rules -> schematron.check(file, rules, "", named));
    }
  }

  private Optional<SchemaFile> found(SourceFile file, Outline.Model model) {
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
    Optional<URI> address = address(file, href);
    if (address.isEmpty()) {
      missing(model);
      return Optional.empty();
    }
    try {
      return Optional.of(schemas.get(address.get()));
    } catch (NotFetchedException e) {
      tell(
          "SG-SCHEMA-REMOTE",
          Severity.INFO,
          model,
          "The schema “" + href + "” lies on the net and is not fetched.",
          "Keep a copy in the edition's folder and name it in catalog.xml there, or say --online.");
    } catch (NoSuchFileException e) {
      missing(model);
    } catch (IOException e) {
      tell(
          "SG-SCHEMA-REMOTE",
          Severity.WARNING,
          model,
          "The schema cannot be had: " + sentence(e.getMessage()),
          "Correct the address, try again, or keep a copy in the edition's folder.");
    }
    return Optional.empty();
  }

  private static Optional<URI> address(SourceFile file, String href) {
    Target target = Target.of(file.location(), href);
    try {
      return target.remote() ? Optional.of(new URI(href.strip())) : target.file().map(Path::toUri);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private void missing(Outline.Model model) {
    tell(
        "SG-SCHEMA-MISSING",
        Severity.WARNING,
        model,
        "There is no schema “" + model.href() + "”.",
        "Put it there, or correct the xml-model instruction.");
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
  static Finding unusable(SchemaFile schema, Outline.Place named, String reason) {
    String why = reason == null ? "." : ": " + sentence(reason);
    return new Finding(
        "SG-SCHEMA",
        Severity.ERROR,
        named.file(),
        named.line(),
        named.column(),
        "The schema " + schema.name() + " cannot be used" + why,
        "Correct or replace the schema.");
  }

  /** What a schema or a library says, on one line and with a stop. */
  static String sentence(String said) {
    String line = said.strip().replaceAll("\\s+", " ");
    return line.matches(".*[.!?…]") ? line : line + ".";
  }
}
