package org.siglum.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import org.siglum.compare.Change;
import org.siglum.compare.Piece;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.xml.Outline.Place;
import org.siglum.xml.StylesheetException;
import org.siglum.xml.Stylesheets;

/** What changed between two states of an edition, as a page for its editor. */
final class ComparisonPage {
  private final PageSource tree;

  private ComparisonPage(PageSource tree) {
    this.tree = tree;
  }

  static void write(Path old, Path fresh, Differences differences, OutputStream out)
      throws BuildException {
    Stylesheets stylesheets = new Stylesheets(fresh.resolve("xslt"), new Findings());
    try {
      String style =
          new String(Interface.asset("report.css"), StandardCharsets.UTF_8)
              + new String(Interface.asset("compare.css"), StandardCharsets.UTF_8);
      stylesheets.write(
          Stage.COMPARISON.stylesheet(),
          Stage.COMPARISON.mode(),
          tree(old, fresh, differences, stylesheets),
          Map.of("style", new XdmAtomicValue(style)),
          out,
          Optional.empty());
    } catch (IOException | StylesheetException e) {
      throw BuildException.of(e);
    }
  }

  private static XdmNode tree(
      Path old, Path fresh, Differences differences, Stylesheets stylesheets) {
    PageSource tree = new PageSource(stylesheets.processor());
    ComparisonPage page = new ComparisonPage(tree);
    tree.start("comparison", "old", old, "new", fresh, "unchanged", differences.unchanged());
    page.documents(differences);
    if (differences.findings().isPresent()) {
      page.findings("added", differences.findings().get().added());
      page.findings("removed", differences.findings().get().gone());
    }
    if (differences.pages().isPresent()) {
      page.pages(differences.pages().get());
    }
    tree.end();
    return tree.node();
  }

  private void documents(Differences differences) {
    for (String path : differences.added()) {
      empty("document", "path", path, "state", "added");
    }
    for (String path : differences.removed()) {
      empty("document", "path", path, "state", "removed");
    }
    for (String path : differences.unread()) {
      empty("document", "path", path, "state", "unread");
    }
    for (Map.Entry<String, List<Change>> document : differences.changed().entrySet()) {
      tree.start("document", "path", document.getKey(), "state", "changed");
      for (Change change : document.getValue()) {
        tree.start(
            "change",
            "subject",
            change.subject().label(),
            "what",
            change.what(),
            "before",
            place(change.before()),
            "after",
            place(change.after()));
        pieces(change.pieces());
        tree.end();
      }
      tree.end();
    }
  }

  private static String place(Place place) {
    return place.file() + ":" + place.line() + ":" + place.column();
  }

  private void pieces(List<Piece> pieces) {
    for (Piece piece : pieces) {
      tree.start(piece.state().name().toLowerCase(Locale.ROOT));
      tree.text(piece.text());
      tree.end();
    }
  }

  private void findings(String state, List<Finding> findings) {
    for (Finding finding : findings) {
      empty("finding", "state", state, "text", finding);
    }
  }

  private void pages(Differences.OfPages pages) {
    for (String page : pages.added()) {
      empty("page", "address", page, "state", "added");
    }
    for (String page : pages.removed()) {
      empty("page", "address", page, "state", "removed");
    }
    for (String page : pages.changed()) {
      empty("page", "address", page, "state", "changed");
    }
    for (Differences.OfWords words : pages.words()) {
      tree.start("words");
      pieces(words.pieces());
      for (String page : words.pages()) {
        empty("on", "address", page);
      }
      tree.end();
    }
  }

  private void empty(String name, Object... attributes) {
    tree.start(name, attributes);
    tree.end();
  }
}
