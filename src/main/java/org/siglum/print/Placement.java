package org.siglum.print;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where all lemmata of a volume stand, as one pass found it, and at whose foot their entries. */
final class Placement {

  /** The beginning of a lemma whose end is still to come. */
  private record Begin(int page, String folio, String label) {}

  private final Map<String, Begin> begun = new HashMap<>();
  private final Map<String, EntryPlace> places = new LinkedHashMap<>();
  private final Map<String, Integer> feet = new HashMap<>();
  private final Map<Integer, Integer> overflows = new HashMap<>();

  void begin(String entry, int page, String folio, String label) {
    begun.putIfAbsent(entry, new Begin(page, folio, label));
  }

  /** Notes the end of a lemma; one whose beginning is unknown begins there. */
  void end(String entry, int page, String folio, String label, int occurrence) {
    begin(entry, page, folio, label);
    Begin begin = begun.get(entry);
    places.put(
        entry,
        new EntryPlace(
            begin.page(),
            begin.folio(),
            begin.label(),
            label,
            page > begin.page(),
            folio,
            occurrence,
            page));
  }

  void foot(String entry, int page) {
    feet.putIfAbsent(entry, page);
  }

  /** Notes that the apparatus at the foot of a page needs so many millipoints more. */
  void overflow(int page, int missing) {
    overflows.put(page, missing);
  }

  /** By how many millipoints entries are higher than the room they had at their page's foot. */
  Map<String, Integer> lacking() {
    Map<Integer, String> firsts = new HashMap<>();
    if (!overflows.isEmpty()) {
      places.keySet().forEach(entry -> firsts.putIfAbsent(place(entry).footPage(), entry));
    }
    Map<String, Integer> result = new HashMap<>();
    overflows.forEach((page, missing) -> result.put(firsts.get(page), missing));
    return result;
  }

  /** The place of an entry; null when its lemma stands on no page. */
  EntryPlace place(String entry) {
    EntryPlace place = places.get(entry);
    return place == null ? null : place.atFoot(feet.getOrDefault(entry, place.page()));
  }

  /** Whether the other pass found all of them at the same places. */
  boolean agrees(Placement other) {
    return places.keySet().equals(other.places.keySet())
        && places.keySet().stream().allMatch(e -> place(e).equals(other.place(e)));
  }
}
