package org.siglum.compare;

import java.util.HashSet;
import java.util.Set;
import org.siglum.account.Kind;

/**
 * What words an element holds, counted in characters of those that both states have: so that words
 * put in or taken out move no element.
 *
 * @param kind of its words; of none, text
 * @param at how many of the text stand before it
 * @param from how many of its kind stand before it
 * @param to how many of its kind stand before its end
 * @param size all characters of its kind in it, of this state alone too
 */
record Extent(Kind kind, int at, int from, int to, int size) {
  /** Whether it has words, and none of them is in the other state. */
  boolean isSaidByWords() {
    return size > 0 && from == to;
  }

  boolean holdsWords() {
    return from < to;
  }

  boolean overlaps(Extent other) {
    return kind == other.kind && from < other.to && other.from < to;
  }

  boolean sameAs(Extent other) {
    return kind == other.kind && at == other.at && from == other.from && to == other.to;
  }

  /** Where it begins, ends and stands now instead of where it did. */
  Set<String> shifts(Extent later) {
    Set<String> shifts = new HashSet<>();
    if (from != later.from) {
      shifts.add(kind + " " + from + " " + later.from);
    }
    if (to != later.to) {
      shifts.add(kind + " " + to + " " + later.to);
    }
    if (at != later.at) {
      shifts.add("at " + at + " " + later.at);
    }
    return shifts;
  }

  @Override
  public String toString() {
    return kind + " " + at + " " + from + " " + to;
  }
}
