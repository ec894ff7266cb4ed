package org.siglum.check;

import java.util.Set;
import net.sf.saxon.om.NodeInfo;
import org.siglum.edition.Severity;

/** {@code SG-DATE}: dates that are none. */
final class DateRule implements Rule {
  private static final Set<String> W3C = Set.of("when", "from", "to", "notBefore", "notAfter");
  private static final Set<String> ISO =
      Set.of("when-iso", "from-iso", "to-iso", "notBefore-iso", "notAfter-iso");

  /** Elements whose from and to are pointers, pages or folios. */
  private static final Set<String> RANGES_OF_OTHER_THINGS =
      Set.of("app", "arc", "biblScope", "citedRange", "locus", "span");

  private final Reporter reporter;

  DateRule(Reporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void attribute(NodeInfo element, String name, String value) {
    if (W3C.contains(name)) {
      if (!isOther(element, name) && !Temporal.isW3c(value.strip())) {
        report(
            element,
            name,
            value,
            "Write a day, month or year that there is, as in 1892-05-06, 1892-05 or 1892.");
      }
    } else if (ISO.contains(name) && !Temporal.mayBeIso(value.strip())) {
      report(
          element, name, value, "Write a date of ISO 8601, as in 1892-05-06 or 1892-05/1892-07.");
    }
  }

  /** Whether an attribute named like one of dates means something else. */
  static boolean isOther(NodeInfo element, String name) {
    return (name.equals("from") || name.equals("to"))
        && RANGES_OF_OTHER_THINGS.contains(element.getLocalPart());
  }

  private void report(NodeInfo element, String name, String value, String advice) {
    reporter.report(
        "SG-DATE",
        Severity.WARNING,
        element,
        "@" + name + " of “" + element.getLocalPart() + "” is “" + value + "”, which is no date.",
        advice);
  }
}
