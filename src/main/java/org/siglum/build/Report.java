package org.siglum.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import org.siglum.account.Attestation;
import org.siglum.account.Balance;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.xml.StylesheetException;
import org.siglum.xml.Stylesheets;

/** What was found in an edition, and the accounts of its documents, as a page for its editor. */
final class Report {
  private final PageSource tree;

  private Report(PageSource tree) {
    this.tree = tree;
  }

  /**
   * Writes the page.
   *
   * @param edition what the edition is called
   * @param balances none where no pages were made
   */
  static void write(
      String edition,
      Collection<Balance> balances,
      Findings findings,
      Stylesheets stylesheets,
      OutputStream out)
      throws IOException, StylesheetException {
    stylesheets.write(
        Stage.REPORT.stylesheet(),
        Stage.REPORT.mode(),
        tree(edition, balances, findings, stylesheets),
        Map.of("style", new XdmAtomicValue(style())),
        out,
        Optional.empty());
  }

  private static String style() throws IOException {
    return new String(Interface.asset("report.css"), StandardCharsets.UTF_8);
  }

  private static XdmNode tree(
      String edition, Collection<Balance> balances, Findings findings, Stylesheets stylesheets) {
    PageSource tree = new PageSource(stylesheets.processor());
    Report report = new Report(tree);
    tree.start("report", "edition", edition);
    for (Balance balance : balances) {
      report.document(balance);
    }
    for (Finding finding : findings.list()) {
      report.finding(finding, null);
    }
    for (Map.Entry<Finding, String> accepted : findings.accepted().entrySet()) {
      report.finding(accepted.getKey(), accepted.getValue());
    }
    tree.end();
    return tree.node();
  }

  private void document(Balance balance) {
    tree.start(
        "document",
        "path",
        balance.path(),
        "medium",
        balance.medium().name().toLowerCase(Locale.ROOT),
        "text",
        balance.text(),
        "notes",
        balance.notes(),
        "apparatus",
        balance.apparatus(),
        "alternatives",
        balance.alternatives(),
        "registers",
        balance.registers());
    if (!balance.losses().isEmpty()) {
      tree.attribute("lost", "true");
    }
    for (Map.Entry<String, Integer> one : balance.leftOut().entrySet()) {
      tree.start("left-out", "element", one.getKey(), "characters", one.getValue());
      tree.end();
    }
    for (Attestation one : balance.witnesses()) {
      tree.start(
          "witness",
          "siglum",
          one.siglum(),
          "readings",
          one.readings(),
          "characters",
          one.characters());
      tree.end();
    }
    tree.end();
  }

  private void finding(Finding finding, String accepted) {
    tree.start(
        "finding",
        "code",
        finding.code(),
        "severity",
        finding.severity().name().toLowerCase(Locale.ROOT),
        "file",
        finding.file(),
        "line",
        finding.line(),
        "column",
        finding.column(),
        "text",
        finding.text(),
        "advice",
        finding.advice());
    if (accepted != null) {
      tree.attribute("accepted", accepted);
    }
    tree.end();
  }
}
