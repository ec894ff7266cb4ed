package org.siglum.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Steps;
import org.siglum.account.Account;
import org.siglum.check.SourceCheck;
import org.siglum.edition.Document;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.Severity;
import org.siglum.edition.SourceFile;
import org.siglum.xml.Outline;
import org.siglum.xml.Source;
import org.siglum.xml.SourceException;
import org.siglum.xml.SourceParser;
import org.siglum.xml.StylesheetException;
import org.siglum.xml.Stylesheets;
import org.siglum.xml.TeiDocuments;

/**
 * The stages that make of a source file canonical documents and their records: load, normalise,
 * digest. Most files need no other; what some need of others is brought together first.
 */
final class Preparation {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  private final Edition edition;
  private final SourceParser parser;
  private final Stylesheets stylesheets;
  private final TreeStore trees;
  private final KeptStages kept;
  private final Findings findings;
  private final DocumentPaths paths;
  private final Wholes wholes;
  private final SourceCheck check;
  private final boolean publishing;

  /**
   * @param check hears of each tree as it was written
   * @param publishing whether pages are to follow; else canonical forms are made only of what an
   *     apparatus has part in, as it is judged there, and nothing is kept
   */
  Preparation(
      Edition edition,
      Stylesheets stylesheets,
      TreeStore trees,
      KeptStages kept,
      Findings findings,
      DocumentPaths paths,
      SourceCheck check,
      boolean publishing) {
    this.edition = edition;
    this.parser = new SourceParser(stylesheets.processor(), edition.folder(), findings);
    this.stylesheets = stylesheets;
    this.trees = trees;
    this.kept = kept;
    this.findings = findings;
    this.paths = paths;
    this.check = check;
    this.publishing = publishing;
    this.wholes = new Wholes(edition, stylesheets, kept);
  }

  /**
   * A file's outline and its documents.
   *
   * @param file which
   * @param outline null when the file could not be read
   * @param documents none when the file is no TEI
   * @param prepared those of them that are ready for their pages: their canonical forms and records
   *     are kept in a {@link TreeStore}
   * @param said what the stages found in these documents; it holds unless they are made once more
   */
  record Result(
      SourceFile file,
      Outline outline,
      List<Document> documents,
      List<Document> prepared,
      List<Finding> said) {

    /** A file that has no documents. */
    static Result none(SourceFile file, Outline outline) {
      return new Result(file, outline, List.of(), List.of(), List.of());
    }
  }

  /** Prepares all documents of a file. What is wrong with it is a finding. */
  Result prepare(SourceFile file) throws BuildException {
    try {
      Source source = parser.parse(file);
      if (!isTei(file, source.outline())) {
        return Result.none(file, source.outline());
      }
      check.check(source.tree());
      Findings said = new Findings();
      List<XdmNode> texts = TeiDocuments.of(source.tree());
      List<Document> documents = paths.of(file, texts);
      List<Document> prepared = new ArrayList<>();
      if (publishing
          || source.outline().hasApparatus()
          || source.outline().hasNotesByThemselves()) {
        for (Document document : documents) {
          XdmNode text = texts.get(document.number() - 1);
          if (prepare(document, text, Map.of(), said)) {
            prepared.add(document);
          }
        }
      }
      return new Result(file, source.outline(), documents, prepared, said.list());
    } catch (SourceException e) {
      findings.accept(e.finding());
      return Result.none(file, null);
    } catch (OutOfMemoryError e) {
      // What this file took is free again, and enough for the others.
      findings.accept(tooLarge(file));
      return Result.none(file, null);
    }
  }

  /**
   * Prepares the documents of a file once more, with what other files hold of them. Most files have
   * all: then the first result holds.
   */
  Result prepare(Result first, Companions companions) throws BuildException {
    SourceFile file = first.file();
    if (!companions.concern(file.name())) {
      return first;
    }
    Findings said = new Findings();
    List<Document> prepared = new ArrayList<>();
    try {
      List<XdmNode> texts = TeiDocuments.of(wholes.source(file));
      Map<String, XdmValue> parts = wholes.parts(file, companions);
      Map<String, XdmValue> several =
          Map.of("several", XdmMap.makeMap(companions.several(file.name())));
      for (Document document : first.documents()) {
        Optional<XdmNode> whole = whole(document, texts.get(document.number() - 1), parts, said);
        if (whole.isPresent()) {
          XdmNode text = TeiDocuments.of(whole.get()).get(document.number() - 1);
          if (prepare(document, text, several, said)) {
            prepared.add(document);
          }
        }
      }
    } catch (SourceException e) {
      said.accept(e.finding()); // It was readable a moment ago.
    }
    return new Result(file, first.outline(), first.documents(), prepared, said.list());
  }

  private Optional<XdmNode> whole(
      Document document, XdmNode text, Map<String, XdmValue> parts, Findings said)
      throws BuildException {
    try {
      return Optional.of(wholes.of(document, text, parts));
    } catch (StylesheetException e) {
      said.accept(failed(document, e));
      return Optional.empty();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private boolean isTei(SourceFile file, Outline outline) {
    String name = outline.rootName();
    if (outline.rootNamespace().equals(TEI) && (name.equals("TEI") || name.equals("teiCorpus"))) {
      return true;
    }
    if (name.equals("TEI.2") || (name.startsWith("TEI") && outline.rootNamespace().isEmpty())) {
      report(
          "SG-P4",
          Severity.ERROR,
          file,
          outline,
          "This is TEI P4, or TEI without its namespace.",
          "Convert it to TEI P5: the outermost element is TEI in the namespace " + TEI + ".");
    } else {
      report(
          "SG-NOT-TEI",
          Severity.INFO,
          file,
          outline,
          "The outermost element is “"
              + name
              + "”, so that this file is no TEI document; it is left alone.",
          "Nothing is to be done if that is as you mean it.");
    }
    return false;
  }

  private void report(
      String code,
      Severity severity,
      SourceFile file,
      Outline outline,
      String text,
      String advice) {
    findings.accept(
        new Finding(
            code,
            severity,
            file.name(),
            outline.root().line(),
            outline.root().column(),
            text,
            advice));
  }

  /** The parameters of normalise for the document at a path. */
  static Map<String, XdmValue> parameters(String path, Edition edition) {
    Map<String, XdmValue> parameters =
        new HashMap<>(ApparatusParameters.ofReading(edition.configuration().apparatus()));
    parameters.put("path", new XdmAtomicValue(path));
    parameters.put("base", new XdmAtomicValue("en"));
    parameters.put("part-words", new XdmAtomicValue(edition.configuration().partWords()));
    return parameters;
  }

  /** Whether a document is ready for its pages. */
  private boolean prepare(
      Document document, XdmNode text, Map<String, XdmValue> companions, Findings said)
      throws BuildException {
    try {
      Stylesheets telling = stylesheets.telling(said);
      Map<String, XdmValue> parameters = parameters(document.path(), edition);
      parameters.putAll(companions);
      XdmNode canonical = telling.tree(Stage.NORMALISE.stylesheet(), text, parameters);
      kept.keep(Stage.NORMALISE, document.path(), canonical);
      XdmNode tei = canonical.select(Steps.child(TEI, "TEI")).asNode();
      Account.losses(text, tei).forEach(said);
      if (!publishing) {
        return false;
      }
      XdmNode record =
          telling.tree(
              Stage.DIGEST.stylesheet(),
              tei,
              Map.<String, XdmValue>of("path", new XdmAtomicValue(document.path())));
      kept.keep(Stage.DIGEST, document.path(), record);
      long bytes = document.file().location().toFile().length();
      trees.put(Stage.NORMALISE, document.path(), canonical, bytes);
      trees.put(Stage.DIGEST, document.path(), record, bytes);
      return true;
    } catch (StylesheetException e) {
      said.accept(failed(document, e));
      return false;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static Finding failed(Document document, StylesheetException problem) {
    return new Finding(
        "SG-STAGE",
        Severity.ERROR,
        document.file().name(),
        1,
        1,
        problem.getMessage(),
        "The document is left out; please report this.");
  }

  private static Finding tooLarge(SourceFile file) {
    return new Finding(
        "SG-MEMORY",
        Severity.ERROR,
        file.name(),
        1,
        1,
        "The memory that Java has, "
            + Runtime.getRuntime().maxMemory() / 1_000_000
            + " MB, is not enough for this file, which is left out.",
        "Give it more (SIGLUM_JAVA_OPTIONS=-Xmx4g), or cut the text into several files.");
  }

  private static BuildException unwritable(IOException problem) {
    return new BuildException("Cannot write a stage's result: " + problem.getMessage(), problem);
  }
}
