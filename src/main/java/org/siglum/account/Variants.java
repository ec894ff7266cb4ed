package org.siglum.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the texts of witnesses are made of: where each entry begins and ends in the edited text, and
 * who reads what there. Whoever has all of it has the text of each witness.
 */
final class Variants {
  /** A place in a run. */
  private record Mark(Run run, int at) {}

  /**
   * An entry.
   *
   * @param lemma the identifiers of those who read what the edited text has
   * @param readings what others read, in their order
   * @param bounds where the text of a witness begins, ends or fails: by what element, and whose
   */
  record Entry(Set<String> lemma, List<Reading> readings, List<String> bounds) {}

  private final Map<String, Mark> beginnings = new HashMap<>();
  private final Map<String, Mark> ends = new HashMap<>();
  private final Map<String, Entry> entries = new HashMap<>();

  /** Says that an entry begins where a run has come to. */
  void begins(String entry, Run run) {
    beginnings.put(entry, new Mark(run, run.characters().length()));
  }

  /** Says that an entry ends there. */
  void ends(String entry, Run run) {
    ends.put(entry, new Mark(run, run.characters().length()));
  }

  /** Takes an entry, with those who read its lemma. */
  void entry(String id, Set<String> lemma) {
    entries.put(id, new Entry(lemma, new ArrayList<>(), new ArrayList<>()));
  }

  /** Takes the next reading of an entry that was taken, before its words. */
  Reading reading(String id, Set<String> witnesses, Run entry) {
    Reading reading = new Reading(witnesses, entry);
    entry(id).ifPresent(known -> known.readings().add(reading));
    return reading;
  }

  /**
   * Says that with an entry that was taken the text of witnesses begins, ends or fails, as an
   * element says.
   */
  void bound(String id, String element, String witnesses) {
    if (!witnesses.isEmpty()) {
      entry(id).ifPresent(entry -> entry.bounds().add(element + " " + witnesses));
    }
  }

  /** An entry that was taken. */
  Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /**
   * The edited text from the beginning of an entry to its end; nothing when one of them is not
   * there.
   */
  Optional<String> lemma(String id) {
    Mark from = beginnings.get(id);
    Mark to = ends.get(id);
    return from == null || to == null || from.run() != to.run() || from.at() > to.at()
        ? Optional.empty()
        : Optional.of(from.run().characters().substring(from.at(), to.at()));
  }
}
