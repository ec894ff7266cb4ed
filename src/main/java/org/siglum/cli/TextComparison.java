package org.siglum.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.StringJoiner;
import org.siglum.build.Differences;
import org.siglum.compare.Change;
import org.siglum.compare.Piece;
import org.siglum.compare.Subject;
import org.siglum.edition.Finding;
import org.siglum.xml.Outline.Place;

/**
 * Prints what changed for a terminal: {@code [-taken out-] {+put in+}}, as wdiff has it, with the
 * place in both states.
 */
final class TextComparison {
  private static final int LONG = 24; // words
  private static final int NAMED = 5; // pages

  private final PrintWriter out;

  TextComparison(PrintWriter out) {
    this.out = out;
  }

  void write(Differences differences) {
    differences.removed().forEach(path -> out.println("removed " + path));
    differences.added().forEach(path -> out.println("added   " + path));
    differences
        .unread()
        .forEach(path -> out.println("unread  " + path + ": its file cannot be read in one state"));
    differences.changed().forEach(this::document);
    differences.findings().ifPresent(this::findings);
    differences.pages().ifPresent(this::pages);
    out.println(summary(differences));
  }

  private void document(String path, List<Change> changes) {
    out.println("changed " + path);
    for (Change change : changes) {
      String what = change.what().isEmpty() ? "" : " (" + change.what() + ")";
      out.println(
          "  "
              + places(change.before(), change.after())
              + " "
              + change.subject().label()
              + what
              + ": "
              + shown(change.pieces()));
    }
  }

  private static String places(Place before, Place after) {
    String later = at(after);
    return before.equals(after) ? later : at(before) + " → " + later;
  }

  private static String at(Place place) {
    return place.file() + ":" + place.line() + ":" + place.column();
  }

  private static String shown(List<Piece> pieces) {
    StringJoiner shown = new StringJoiner(" ");
    for (Piece piece : pieces) {
      String words = shortened(piece.text());
      shown.add(
          switch (piece.state()) {
            case SAME -> words;
            case DELETED -> "[-" + words + "-]";
            case INSERTED -> "{+" + words + "+}";
          });
    }
    return shown.toString();
  }

  private static String shortened(String text) {
    String[] words = text.split(" ");
    if (words.length <= LONG) {
      return text;
    }
    List<String> kept = new ArrayList<>(List.of(words).subList(0, LONG / 2));
    kept.add("… (" + (words.length - LONG / 2 - LONG / 4) + " words) …");
    kept.addAll(List.of(words).subList(words.length - LONG / 4, words.length));
    return String.join(" ", kept);
  }

  private void findings(Differences.OfFindings findings) {
    for (Finding finding : findings.added()) {
      out.println("new finding  " + finding);
    }
    for (Finding finding : findings.gone()) {
      out.println("gone finding " + finding);
    }
  }

  private void pages(Differences.OfPages pages) {
    pages.removed().forEach(page -> out.println("address gone " + page));
    pages.added().forEach(page -> out.println("new address  " + page));
    for (Differences.OfWords words : pages.words()) {
      out.println("pages: " + shown(words.pieces()));
      out.println("  on " + named(words.pages()));
    }
  }

  private static String named(SortedSet<String> pages) {
    List<String> first = pages.stream().limit(NAMED).toList();
    int more = pages.size() - first.size();
    return String.join(", ", first) + (more == 0 ? "" : " and " + more + " more");
  }

  private static String summary(Differences differences) {
    StringJoiner parts = new StringJoiner("; ");
    parts.add(
        "documents: "
            + differences.changed().size()
            + " changed, "
            + differences.added().size()
            + " added, "
            + differences.removed().size()
            + " removed, "
            + (differences.unread().isEmpty() ? "" : differences.unread().size() + " unread, ")
            + differences.unchanged()
            + " unchanged");
    if (!differences.changed().isEmpty()) {
      parts.add("changes: " + counts(differences.changed().values()));
    }
    differences
        .findings()
        .ifPresent(
            findings ->
                parts.add(
                    "findings: "
                        + findings.added().size()
                        + " new, "
                        + findings.gone().size()
                        + " gone"));
    differences
        .pages()
        .ifPresent(
            pages ->
                parts.add(
                    "pages: "
                        + pages.changed().size()
                        + " with other words, "
                        + pages.added().size()
                        + " added, "
                        + pages.removed().size()
                        + " removed"));
    return parts.toString();
  }

  private static String counts(Collection<List<Change>> documents) {
    Map<Subject, Integer> counts = new EnumMap<>(Subject.class);
    documents.stream()
        .flatMap(List::stream)
        .forEach(change -> counts.merge(change.subject(), 1, Integer::sum));
    StringJoiner parts = new StringJoiner(", ");
    counts.forEach((subject, count) -> parts.add(count + " " + subject.label()));
    return parts.toString();
  }
}
