package org.siglum.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a document or a page says, by kinds of words. */
final class Wording {
  private final Map<Kind, List<Run>> runs = new EnumMap<>(Kind.class);
  private final Supplier<Run> kept;
  private final Variants variants = new Variants();

  Wording() {
    this(Run::new);
  }

  /**
   * @param kept makes what keeps a run
   */
  Wording(Supplier<Run> kept) {
    this.kept = kept;
    for (Kind kind : Kind.values()) {
      runs.put(kind, new ArrayList<>());
    }
  }

  /** A new run, after those of its kind that began before. */
  Run begin(Kind kind) {
    Run run = kept.get();
    runs.get(kind).add(run);
    return run;
  }

  /** Where the texts of witnesses part from the edited one. */
  Variants variants() {
    return variants;
  }

  List<Run> runs(Kind kind) {
    return runs.get(kind);
  }

  /** How many characters there are of a kind. */
  int size(Kind kind) {
    return runs.get(kind).stream().mapToInt(run -> run.characters().length()).sum();
  }

  /** All that is said, passages apart: words of two make none where something stands between. */
  String allPassages() {
    return runs.values().stream()
        .flatMap(List::stream)
        .flatMap(run -> run.passages().stream())
        .map(Passage::characters)
        .collect(Collectors.joining("\n"));
  }

  /** All that is said, runs apart. */
  String all() {
    return runs.values().stream()
        .flatMap(List::stream)
        .map(Run::characters)
        .collect(Collectors.joining("\n"));
  }
}
