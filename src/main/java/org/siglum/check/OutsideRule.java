package org.siglum.check;

import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import org.siglum.edition.Severity;

/**
 * {@code SG-OUTSIDE}: words that stand beside the parts of a document (class model.resource of the
 * Guidelines), as in a body without a text; nothing shows them.
 */
final class OutsideRule implements Rule {
  private static final String[] PARTS = {
    "teiHeader", "standOff", "facsimile", "fsdDecl", "TEI", "teiCorpus"
  };

  /** What only a document has, and no corpus. */
  private static final String[] TEXTS = {"text", "sourceDoc"};

  private final Reporter reporter;

  OutsideRule(Reporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void element(NodeInfo element, String name) {
    if (!name.equals("TEI") && !name.equals("teiCorpus") || isInText(element)) {
      return;
    }
    AxisIterator children = element.iterateAxis(AxisInfo.CHILD);
    for (NodeInfo child = children.next(); child != null; child = children.next()) {
      boolean holdsText = child.getNodeKind() == Type.ELEMENT || child.getNodeKind() == Type.TEXT;
      if (holdsText
          && !Tree.is(child, PARTS)
          && !(name.equals("TEI") && Tree.is(child, TEXTS))
          && !child.getStringValue().isBlank()) {
        tell(child);
      }
    }
  }

  /** A document that stands in the text of another, by a slip, is read as part of it. */
  private static boolean isInText(NodeInfo element) {
    NodeInfo around = element.getParent();
    while (around != null && !Tree.is(around, TEXTS)) {
      around = around.getParent();
    }
    return around != null;
  }

  private void tell(NodeInfo child) {
    String what = child.getNodeKind() == Type.ELEMENT ? "“" + child.getDisplayName() + "”" : "Text";
    reporter.report(
        "SG-OUTSIDE",
        Severity.ERROR,
        child,
        what + " stands beside the text of the document, and its words are not shown.",
        "Put it into text, if it belongs to it, else into the header or standOff.");
  }
}
