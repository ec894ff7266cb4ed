package org.siglum.check;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.sf.saxon.om.NodeInfo;
import org.siglum.edition.Severity;
import org.siglum.xml.Outline.Place;
import org.siglum.xml.Stamp;

/**
 * The entries of all lists of an edition, where the same may stand in many files: {@code
 * SG-REG-DIFF} for one that has several names, {@code SG-GEO} for a place whose coordinates are
 * none. Each is told once. Safe for several threads.
 */
final class Entries {
  private final Reporter reporter;

  /** The first place of each name, by the entry's kind and id, and then by the name. */
  private final SortedMap<String, Map<String, Place>> names = new TreeMap<>();

  /** The first place of what is no coordinates, by the entry's id, and then by what it says. */
  private final SortedMap<String, Map<String, Place>> wrong = new TreeMap<>();

  Entries(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Takes note of the name of an entry. */
  synchronized void name(String kind, String id, String name, NodeInfo entry) {
    note(names, kind + " " + id, name, entry);
  }

  /** Takes note of a {@code geo} that is no coordinates. */
  synchronized void noCoordinates(String id, String text, NodeInfo geo) {
    note(wrong, id, text, geo);
  }

  /** Files come in any order, but each is read from its start. */
  private static void note(
      Map<String, Map<String, Place>> places, String key, String text, NodeInfo element) {
    Map<String, Place> known = places.computeIfAbsent(key, k -> new TreeMap<>());
    Place first = known.get(text);
    if (first == null || Stamp.file(element).compareTo(first.file()) < 0) {
      known.put(text, Stamp.place(element));
    }
  }

  /** Reports what can be told only when all files have been seen. */
  synchronized void report() {
    names.forEach(
        (key, places) -> {
          if (places.size() > 1) {
            differing(key.substring(key.indexOf(' ') + 1), places);
          }
        });
    wrong.values().forEach(places -> places.forEach(this::noCoordinates));
  }

  private void differing(String id, Map<String, Place> places) {
    List<Map.Entry<String, Place>> named =
        places.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    Map.Entry<String, Place> first = named.get(0);
    Map.Entry<String, Place> other = named.get(1);
    reporter.report(
        "SG-REG-DIFF",
        Severity.INFO,
        other.getValue(),
        "The entity “%s” is “%s” here, “%s” in %s."
            .formatted(id, other.getKey(), first.getKey(), first.getValue().file()),
        "Give it one name, if it is one and the same.");
  }

  private void noCoordinates(String text, Place place) {
    reporter.report(
        "SG-GEO",
        Severity.INFO,
        place,
        "The coordinates “"
            + text
            + "” are no latitude and longitude in degrees; the place is on no map.",
        "Write latitude and longitude as decimal numbers with white space between them.");
  }
}
