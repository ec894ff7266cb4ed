package org.siglum.check;

import java.util.Optional;
import java.util.function.Predicate;
import net.sf.saxon.om.NodeInfo;
import org.siglum.edition.Severity;

/**
 * {@code SG-DATE-ORDER}: what ends before it begins, letters that are received before they are
 * sent, and people who die before they are born.
 */
final class DateOrderRule implements Rule {
  private static final String[] EARLIEST = {
    "when", "when-iso", "from", "from-iso", "notBefore", "notBefore-iso"
  };
  private static final String[] LATEST = {
    "when", "when-iso", "to", "to-iso", "notAfter", "notAfter-iso"
  };

  private final Reporter reporter;

  DateOrderRule(Reporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void element(NodeInfo element, String name) {
    switch (name) {
      case "correspDesc" ->
          order(
              element,
              action("sent"),
              action("received"),
              "This letter is received (%s) before it is sent (%s).");
      case "person", "personGrp" ->
          order(
              element,
              child -> Tree.is(child, "birth"),
              child -> Tree.is(child, "death"),
              "The death (%s) is before the birth (%s).");
      default -> {
        // No other element orders the dates of two others.
      }
    }
  }

  private static Predicate<NodeInfo> action(String type) {
    return child -> Tree.is(child, "correspAction") && type.equals(Tree.attribute(child, "type"));
  }

  private void order(
      NodeInfo parent, Predicate<NodeInfo> first, Predicate<NodeInfo> second, String text) {
    Optional<NodeInfo> begins = Tree.child(parent, first).flatMap(DateOrderRule::dated);
    Optional<NodeInfo> ends = Tree.child(parent, second).flatMap(DateOrderRule::dated);
    if (begins.isPresent() && ends.isPresent()) {
      Optional<PartialDate> earliest = PartialDate.of(begins.get(), EARLIEST);
      Optional<PartialDate> latest = PartialDate.of(ends.get(), LATEST);
      if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
        report(
            ends.get(),
            String.format(text, latest.get().value(), earliest.get().value()),
            "Correct the one that is wrong.");
      }
    }
  }

  /** The element that bears the date of an event: itself, else the date in it. */
  private static Optional<NodeInfo> dated(NodeInfo event) {
    return PartialDate.of(event, EARLIEST).or(() -> PartialDate.of(event, LATEST)).isPresent()
        ? Optional.of(event)
        : Tree.inside(event, inner -> Tree.is(inner, "date"));
  }

  @Override
  public void attribute(NodeInfo element, String name, String value) {
    switch (name) {
      case "from" -> range(element, "from", "to");
      case "from-iso" -> range(element, "from-iso", "to-iso");
      case "notBefore" -> range(element, "notBefore", "notAfter");
      case "notBefore-iso" -> range(element, "notBefore-iso", "notAfter-iso");
      default -> {
        // No other attribute begins a range of time.
      }
    }
  }

  private void range(NodeInfo element, String from, String to) {
    if (DateRule.isOther(element, from)) {
      return;
    }
    Optional<PartialDate> begins = PartialDate.of(element, from);
    Optional<PartialDate> ends = PartialDate.of(element, to);
    if (begins.isPresent() && ends.isPresent() && begins.get().isAfter(ends.get())) {
      report(
          element,
          "@%s of “%s” (%s) is later than @%s (%s)."
              .formatted(
                  from, element.getLocalPart(), begins.get().value(), to, ends.get().value()),
          "Exchange the two, or correct the one that is wrong.");
    }
  }

  private void report(NodeInfo element, String text, String advice) {
    reporter.report("SG-DATE-ORDER", Severity.WARNING, element, text, advice);
  }
}
