package org.siglum.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.siglum.edition.Enumeration;
import org.siglum.edition.Severity;
import org.siglum.xml.Outline.Place;

/**
 * {@code SG-HEADER}: what the headers of an edition lack. What most of several documents lack is a
 * habit, and told once for all of them. Safe for several threads.
 */
final class HeaderLacks {
  private final Reporter reporter;
  private final SortedMap<Place, List<String>> headers = new TreeMap<>();

  HeaderLacks(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Takes note of a document's header and of what it lacks, which may be nothing. */
  synchronized void add(Place header, List<String> lacking) {
    headers.put(header, lacking);
  }

  /** Reports what all documents lack. */
  synchronized void report() {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    headers.forEach(
        (place, lacking) ->
            lacking.forEach(
                lack -> places.computeIfAbsent(lack, key -> new ArrayList<>()).add(place)));
    places.values().removeIf(some -> some.size() == 1 || some.size() * 2 <= headers.size());

    Map<List<Place>, List<String>> habits = new LinkedHashMap<>();
    places.forEach((lack, some) -> habits.computeIfAbsent(some, k -> new ArrayList<>()).add(lack));
    habits.forEach(
        (some, lacking) -> {
          List<String> others = some.stream().skip(1).map(Place::file).toList();
          report(some.get(0), lacking, " Nor do " + Enumeration.of(others) + ".");
        });
    headers.forEach(
        (place, lacking) -> {
          List<String> own = lacking.stream().filter(lack -> !places.containsKey(lack)).toList();
          if (!own.isEmpty()) {
            report(place, own, "");
          }
        });
  }

  private void report(Place place, List<String> lacking, String others) {
    reporter.report(
        "SG-HEADER",
        Severity.INFO,
        place,
        "The header does not say " + String.join("; ", lacking) + "." + others,
        "Say it in fileDesc; who cites or catalogues the edition needs it.");
  }
}
