package org.siglum.check;

import net.sf.saxon.om.NodeInfo;
import org.siglum.edition.Severity;

/** {@code SG-LICENCE}: documents of which is said that nobody knows what one may do with them. */
final class LicenceRule implements Rule {
  private final Reporter reporter;

  LicenceRule(Reporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void element(NodeInfo element, String name) {
    if (name.equals("availability")
        && Tree.is(element.getParent(), "publicationStmt")
        && "unknown".equals(Tree.attribute(element, "status"))
        && Tree.child(element, child -> Tree.is(child, "licence")).isEmpty()) {
      reporter.report(
          "SG-LICENCE",
          Severity.INFO,
          element,
          "Nothing is known of the licence of this document.",
          "Name it in availability/licence as soon as it is known.");
    }
  }
}
