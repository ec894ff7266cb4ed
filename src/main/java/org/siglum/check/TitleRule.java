package org.siglum.check;

import java.util.Optional;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.XdmNode;
import org.siglum.edition.Severity;
import org.siglum.xml.TeiDocuments;

/** {@code SG-TITLE}: documents to which their own header gives no title. */
final class TitleRule implements Rule {
  private final Reporter reporter;

  TitleRule(Reporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void element(NodeInfo element, String name) {
    if (!TeiDocuments.is(new XdmNode(element))) {
      return;
    }
    Optional<NodeInfo> statement =
        Tree.child(element, child -> Tree.is(child, "teiHeader"))
            .flatMap(header -> Tree.child(header, child -> Tree.is(child, "fileDesc")))
            .flatMap(file -> Tree.child(file, child -> Tree.is(child, "titleStmt")));
    if (statement.flatMap(titles -> Tree.child(titles, TitleRule::isTitle)).isEmpty()) {
      reporter.report(
          "SG-TITLE",
          Severity.WARNING,
          statement.orElse(element),
          "The header gives the document no title.",
          "Give one in titleStmt/title.");
    }
  }

  /** A date that stands among the titles is for machines. */
  private static boolean isTitle(NodeInfo element) {
    String type = Tree.attribute(element, "type");
    return Tree.is(element, "title")
        && !element.getStringValue().isBlank()
        && (type == null || !type.contains("date"))
        && Tree.attribute(element, "when") == null
        && Tree.attribute(element, "when-iso") == null;
  }
}
