package org.siglum.lossless;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words of one document, in streams that are compared apart, each in the order of the text. */
final class Words {
  /** What a word belongs to. */
  enum Stream {
    TEXT,
    NOTES,
    APPARATUS,
    ALTERNATIVES
  }

  private final Map<Stream, List<Run>> runs = new EnumMap<>(Stream.class);
  private final Deque<List<Run>> divisions = new ArrayDeque<>();

  Words() {
    for (Stream stream : Stream.values()) {
      runs.put(stream, new ArrayList<>());
    }
  }

  /** A new run, placed after those of its stream that began before. */
  Run begin(Stream stream) {
    Run run = new Run();
    runs.get(stream).add(run);
    return run;
  }

  /** A division begins: its entries of the apparatus wait for its end, as apparatuses do. */
  void beginDivision() {
    divisions.push(new ArrayList<>());
  }

  /** A new entry of the apparatus of the division that is open. */
  Run beginEntry() {
    if (divisions.isEmpty()) {
      return begin(Stream.APPARATUS);
    }
    Run run = new Run();
    divisions.peek().add(run);
    return run;
  }

  void endDivision() {
    runs.get(Stream.APPARATUS).addAll(divisions.pop());
  }

  /** The words of each run of a stream, as of each note. */
  List<List<String>> each(Stream stream) {
    return runs.get(stream).stream().map(Run::words).toList();
  }

  List<String> of(Stream stream) {
    return runs.get(stream).stream().flatMap(run -> run.words().stream()).toList();
  }
}
