package org.siglum.print;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which lines a page has, as its running head says: {@code I 1–32}, {@code I 30 – II 12}. */
final class LineRange {
  private LineRange() {}

  /**
   * The lines of a page; empty if none has a number that is true beyond it.
   *
   * @param sections what divisions are called
   */
  static Optional<String> of(LineNumbers.Numbered numbered, Map<String, String> sections) {
    List<LineLabel> labels =
        numbered.labels().stream()
            .filter(label -> numbered.printed().contains(label.text()))
            .filter(label -> !label.ofPage())
            .toList();
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(of(labels.get(0), labels.get(labels.size() - 1), sections));
  }

  /** Some lines from a first to a last one, which may be of another division. */
  static String of(LineLabel first, LineLabel last, Map<String, String> sections) {
    String from = name(first, sections) + first.text();
    if (!Objects.equals(first.section(), last.section())) {
      return from + " – " + name(last, sections) + last.text();
    }
    return first.text().equals(last.text()) ? from : from + "–" + last.text();
  }

  private static String name(LineLabel label, Map<String, String> sections) {
    String name = label.section() == null ? "" : sections.getOrDefault(label.section(), "");
    return name.isEmpty() ? "" : name + " ";
  }
}
