package org.siglum.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.siglum.check.SourceCheck;
import org.siglum.compare.Change;
import org.siglum.compare.Documents;
import org.siglum.compare.Piece;
import org.siglum.edition.Configuration;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;
import org.siglum.edition.SourceFile;
import org.siglum.xml.PlacedWord;
import org.siglum.xml.SourceParser;
import org.siglum.xml.Stylesheets;

/** Compares documents that a test writes. */
final class ComparedTexts {
  private static final Stylesheets STYLESHEETS =
      new Stylesheets(Path.of("no-such-folder/xslt"), finding -> {});

  private final Path folder;

  /**
   * @param folder takes the documents
   */
  ComparedTexts(Path folder) {
    this.folder = folder;
  }

  /** What changed between two bodies of a text. */
  static List<Change> bodies(Path folder, String old, String fresh) throws Exception {
    return new ComparedTexts(folder).compare(tei("", old), tei("", fresh));
  }

  /** A document. */
  static String tei(String inHeader, String body) {
    return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt>"
        + "<title>T</title></titleStmt><publicationStmt><p>P</p></publicationStmt><sourceDesc>"
        + "<listWit><witness xml:id=\"A\">A</witness><witness xml:id=\"B\">B</witness>"
        + "<witness xml:id=\"C\">C</witness></listWit></sourceDesc></fileDesc>"
        + inHeader
        + "</teiHeader><text><body>"
        + body
        + "</body></text></TEI>";
  }

  List<Change> compare(String old, String fresh) throws Exception {
    return compare(write("old.xml", old), write("new.xml", fresh));
  }

  List<Change> compare(Path old, Path fresh) throws Exception {
    return Documents.compare(
        canonical(old), name -> words(old), canonical(fresh), name -> words(fresh));
  }

  private Path write(String name, String tei) throws IOException {
    return Files.writeString(folder.resolve(name), tei);
  }

  private static List<PlacedWord> words(Path file) {
    return new SourceParser(STYLESHEETS.processor(), file.getParent(), finding -> {}).words(file);
  }

  private XdmNode canonical(Path file) throws Exception {
    Edition edition = new Edition(file.getParent(), Configuration.DEFAULT);
    SourceFile source = new SourceFile(file, "a.xml", "a.xml");
    try (TreeStore trees = new TreeStore(STYLESHEETS.processor(), folder)) {
      new Preparation(
              edition,
              STYLESHEETS,
              trees,
              new KeptStages(STYLESHEETS.processor(), Optional.empty()),
              new Findings(),
              new DocumentPaths(List.of(source)),
              new SourceCheck(finding -> {}),
              true)
          .prepare(source);
      return trees.get(Stage.NORMALISE, "a").select(Steps.child("TEI")).asNode();
    }
  }

  /** Changes as {@code text: some [-old-] {+new+} words}. */
  static List<String> shown(List<Change> changes) {
    return changes.stream().map(ComparedTexts::shown).toList();
  }

  private static String shown(Change change) {
    List<String> words = new ArrayList<>();
    change.pieces().forEach(piece -> words.add(shown(piece)));
    String what = change.what().isEmpty() ? "" : " (" + change.what() + ")";
    return change.subject().label() + what + ": " + String.join(" ", words);
  }

  private static String shown(Piece piece) {
    return switch (piece.state()) {
      case SAME -> piece.text();
      case DELETED -> "[-" + piece.text() + "-]";
      case INSERTED -> "{+" + piece.text() + "+}";
    };
  }
}
