package org.siglum.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which witnesses the text of a page sequence has, as the FO says: who is there at its beginning,
 * at which lemmata some come or go, and how the line is set that says so at each foot.
 */
final class Presence {

  /** That of a text of which nothing is to be said. */
  static final Presence NONE = new Presence(null, Set.of(), "", new Recording(), 0, 0);

  /** A siglum: the witnesses that it stands for, how it is set, and how wide, in millipoints. */
  private record Siglum(Set<String> witnesses, Recording content, double width) {}

  /** Witnesses that come or go. */
  record Change(Set<String> begins, Set<String> ends) {}

  private final Layer line;
  private final Set<String> first;
  private final String between;
  private final Recording block;
  private final double bare;
  private final double digit;
  private final List<Siglum> sigla = new ArrayList<>();
  private final Map<String, Change> changes = new HashMap<>();

  /**
   * @param line the block of the line as if it were a layer of its own, with the name of the layer
   *     whose first line it is; null if there is no such line
   * @param first the witnesses that are there at the beginning
   * @param between what parts two sigla
   * @param block the line; {@link WitnessLine} says what is put into it
   * @param bare what it takes without witnesses and numbers, in millipoints
   * @param digit what a digit takes
   */
  Presence(
      Layer line, Set<String> first, String between, Recording block, double bare, double digit) {
    this.line = line;
    this.first = first;
    this.between = between;
    this.block = block;
    this.bare = bare;
    this.digit = digit;
  }

  void siglum(Set<String> witnesses, Recording content, double width) {
    sigla.add(new Siglum(witnesses, content, width));
  }

  /** At the place of that mark some come or go. */
  void change(String mark, Set<String> begins, Set<String> ends) {
    changes.put(mark, new Change(begins, ends));
  }

  boolean isEmpty() {
    return line == null;
  }

  /** Whether the line is the first of that layer. */
  boolean isOf(Layer layer) {
    return line != null && line.name().equals(layer.name());
  }

  /** What the line is set in. */
  Layer line() {
    return line;
  }

  Set<String> first() {
    return first;
  }

  Map<String, Change> changes() {
    return changes;
  }

  Recording block() {
    return block;
  }

  /** How some witnesses are named: a group that is there whole by its own siglum. */
  List<Recording> named(Set<String> witnesses) {
    return chosen(witnesses).stream().map(Siglum::content).toList();
  }

  private List<Siglum> chosen(Set<String> witnesses) {
    Set<String> rest = new LinkedHashSet<>(witnesses);
    List<Siglum> chosen = new ArrayList<>();
    for (Siglum siglum : sigla) {
      if (rest.containsAll(siglum.witnesses())) {
        chosen.add(siglum);
        rest.removeAll(siglum.witnesses());
      }
    }
    return chosen;
  }

  String between() {
    return between;
  }

  /** The height of the line at the foot of such a page, in millipoints. */
  int height(Attendance attendance, double measure) {
    double width = bare;
    for (Attendance.Span span : attendance.spans()) {
      List<Siglum> chosen = chosen(span.witnesses());
      int signs = span.lines().length() + chosen.size() * between.length();
      width += chosen.stream().mapToDouble(Siglum::width).sum() + signs * digit;
    }
    return line.above() + (int) Math.ceil(width / measure) * line.leading();
  }

  /** What is kept for it as long as nobody knows what it will say. */
  int slack() {
    return line == null ? 0 : line.above() + line.leading();
  }
}
