package org.siglum.check;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import net.sf.saxon.om.NodeInfo;
import org.siglum.edition.Severity;
import org.siglum.xml.Stamp;

/**
 * {@code SG-NFC}: text that is not in Unicode's composed form (NFC), so that what looks alike is
 * not alike to a search. Told once a file, with its first place.
 */
final class CompositionRule implements Rule {
  /** All before it is written in one way only. */
  private static final char FIRST_MARK = '\u0300';

  /** Dashes and quotation marks, up to these, are written in one way only too. */
  private static final char FIRST_SIGN = '\u2010';

  private static final char LAST_SIGN = '\u203B';

  private final Reporter reporter;
  private final Map<String, NodeInfo> first = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  CompositionRule(Reporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void text(NodeInfo node, String value) {
    look(node, value);
  }

  @Override
  public void attribute(NodeInfo element, String name, String value) {
    look(element, value);
  }

  private void look(NodeInfo bearer, String text) {
    if (mayDiffer(text) && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      NodeInfo element = Tree.element(bearer);
      String file = Stamp.file(element);
      first.putIfAbsent(file, element);
      counts.merge(file, 1, Integer::sum);
    }
  }

  private static boolean mayDiffer(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_MARK && (c < FIRST_SIGN || c > LAST_SIGN)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void end() {
    first.forEach(
        (file, element) -> {
          int count = counts.get(file);
          reporter.report(
              "SG-NFC",
              Severity.INFO,
              element,
              "The text here is not composed as Unicode composes it (NFC)"
                  + (count == 1 ? "." : ", nor is that of " + (count - 1) + " places after it."),
              "Save the file in the form NFC, if what looks alike is to be found alike.");
        });
  }
}
