package org.siglum.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.BiPredicate;
import org.siglum.xml.Outline.Place;
import org.siglum.xml.Stamp;

/** Compares the entries of two apparatuses. */
final class ApparatusChanges {
  private static final List<BiPredicate<Entry, Entry>> RULES =
      List.of(
          (one, other) -> one.standsAt(other) && one.content().equals(other.content()),
          (one, other) -> !one.id().isEmpty() && one.id().equals(other.id()),
          (one, other) -> one.beginsAt(other) && one.lemma().equals(other.lemma()),
          (one, other) -> one.beginsAt(other) && one.standsAt(other),
          (one, other) -> one.content().equals(other.content()));

  private final List<Change> changes = new ArrayList<>();

  private ApparatusChanges() {}

  /**
   * What changed.
   *
   * @param oldTop where the old document begins
   * @param newTop where the new one does
   */
  static List<Change> of(List<Entry> old, List<Entry> fresh, Place oldTop, Place newTop) {
    ApparatusChanges all = new ApparatusChanges();
    Map<Entry, Entry> pairs = Sequences.pairs(old, fresh, RULES);
    Map<Entry, Entry> back = new IdentityHashMap<>();
    pairs.forEach((one, other) -> back.put(other, one));
    Place newPlace = newTop;
    for (Entry entry : old) {
      Entry other = pairs.get(entry);
      if (other == null) {
        all.tell("entry removed", place(entry), newPlace, List.of(Piece.deleted(all(entry))));
      } else {
        newPlace = place(other);
        all.compare(entry, other);
      }
    }
    Place oldPlace = oldTop;
    for (Entry entry : fresh) {
      if (back.containsKey(entry)) {
        oldPlace = place(back.get(entry));
      } else {
        all.tell("entry added", oldPlace, place(entry), List.of(Piece.inserted(all(entry))));
      }
    }
    return all.changes;
  }

  private void compare(Entry old, Entry fresh) {
    StringJoiner what = new StringJoiner(", ");
    boolean isSaidByText =
        old.lemma().equals(fresh.lemma()) || old.repeatsText() && fresh.repeatsText();
    boolean sameReadings = old.readings().equals(fresh.readings());
    if (!isSaidByText) {
      what.add("lemma");
    }
    if (!sameReadings) {
      what.add("readings");
    } else if (!old.witnesses().equals(fresh.witnesses())) {
      what.add("witnesses");
    }
    if (!old.notes().equals(fresh.notes())) {
      what.add("note");
    }
    if (isSaidByText && !old.standsAt(fresh)) {
      what.add("place");
    }
    if (what.length() > 0) {
      List<String> before = words(old);
      tell(what.toString(), place(old), place(fresh), MarkupWords.difference(before, words(fresh)));
    }
    if (!old.content().equals(fresh.content())) {
      markup(old, fresh, what.length() == 0);
    }
  }

  /**
   * @param all whether elements that were added and removed are told too, which are not said by the
   *     words of the entry
   */
  private void markup(Entry old, Entry fresh, boolean all) {
    var before = Skeleton.ofEntry(old.app()).root();
    var after = Skeleton.ofEntry(fresh.app()).root();
    List<Change> found =
        all ? MarkupChanges.of(before, after) : MarkupChanges.ofAttributes(before, after);
    found.forEach(one -> tell(one.what(), one.before(), one.after(), one.pieces()));
  }

  private void tell(String what, Place old, Place fresh, List<Piece> pieces) {
    changes.add(new Change(Subject.APPARATUS, what, old, fresh, pieces));
  }

  private static List<String> words(Entry entry) {
    List<String> words = new ArrayList<>(entry.lemma());
    words.addAll(entry.shown());
    return words;
  }

  private static String all(Entry entry) {
    List<String> words = words(entry);
    return words.isEmpty() ? "<app/>" : String.join(" ", words);
  }

  private static Place place(Entry entry) {
    return Stamp.place(entry.app());
  }
}
