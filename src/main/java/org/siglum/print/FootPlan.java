package org.siglum.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to stand at the feet of the pages: which entries, and how much room each takes. It learns
 * from each pass what the pass found.
 */
final class FootPlan {
  /** One entry of so many may still move before it is worth while to paint. */
  private static final int FEW = 10;

  private final Map<String, Integer> heights = new HashMap<>();
  private final Map<String, EntryPlace> places = new LinkedHashMap<>();

  /** The entries of each line whose lemmata begin in it, by the first of them. */
  private final Map<String, List<String>> lines = new HashMap<>();

  private final Map<String, Integer> notes = new HashMap<>();
  private final Map<Integer, Attendance> attendance = new HashMap<>();
  private final Map<Integer, Integer> witnessFeet = new HashMap<>();
  private final Map<String, Integer> paddings = new HashMap<>();
  private Set<String> turnedOver = Set.of();
  private boolean hasLater;
  private int layers;

  /** Notes that something is set at the end of the volume. */
  void setsLater() {
    hasLater = true;
  }

  /** Whether a pass has set something at the end of the volume. */
  boolean hasLater() {
    return hasLater;
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** Notes how many layers an apparatus has. */
  void hasLayers(int number) {
    layers = Math.max(layers, number);
  }

  /** The page on which a footnote is called for; null if that is unknown. */
  Integer page(String note) {
    return notes.get(note);
  }

  /** Notes the room that an entry takes, in millipoints. */
  void reserve(String entry, int height) {
    heights.putIfAbsent(entry, height);
  }

  int height(String entry) {
    return heights.getOrDefault(entry, 0);
  }

  /** Where an entry's lemma is expected, and its foot; null where that is unknown. */
  EntryPlace place(String entry) {
    return places.get(entry);
  }

  /**
   * The entries whose lemmata begin in one line of the text, if this is the first of them: none for
   * the others, and only itself for one of which nothing is known yet.
   */
  List<String> ofLine(String entry) {
    return places.containsKey(entry) ? lines.getOrDefault(entry, List.of()) : List.of(entry);
  }

  /**
   * Whether so little of what was set as planned is elsewhere that the next pass is likely to be
   * the last.
   */
  boolean nearlyHolds(Placement found) {
    return found.lacking().isEmpty() && moved(found) * FEW <= places.size();
  }

  private long moved(Placement found) {
    return places.entrySet().stream()
        .filter(e -> !e.getValue().holdsAt(found.place(e.getKey())))
        .count();
  }

  /** Whether a block had several lines. */
  boolean turnsOver(String block) {
    return turnedOver.contains(block);
  }

  /** What a block has added, so that it takes whole lines of the grid. */
  int padding(String block) {
    return paddings.getOrDefault(block, 0);
  }

  /** Whether every block takes whole lines of the grid, where there is one. */
  boolean isOnGrid(Placement found) {
    return found.onGrid().values().stream().allMatch(GridFit::isRight);
  }

  /** The witnesses of a page; null if nothing is to be said of them, or known. */
  Attendance attendance(int page) {
    return attendance.get(page);
  }

  /** The page at whose foot the witnesses of a page are told. */
  int footOf(int page) {
    return witnessFeet.getOrDefault(page, page);
  }

  /** Whether all that was set as planned is as the pass found it. */
  boolean holds(Placement found) {
    return found.lacking().isEmpty()
        && attendance.equals(found.attendance())
        && found.witnessFeet().entrySet().stream()
            .allMatch(foot -> footOf(foot.getKey()) == foot.getValue())
        && found.entries().size() == places.size()
        && moved(found) == 0;
  }

  /**
   * Plans anew by what a pass found.
   *
   * @param set whether that set the entries: then they stand where they stand, else each is
   *     expected on the page of its lemma
   */
  void learn(Placement found, boolean set) {
    places.clear();
    lines.clear();
    notes.clear();
    notes.putAll(found.notes());
    turnedOver = found.turnedOver();
    found.onGrid().forEach((block, fit) -> paddings.put(block, fit.needed()));
    attendance.clear();
    attendance.putAll(found.attendance());
    witnessFeet.clear();
    witnessFeet.putAll(found.witnessFeet());
    Map<Long, String> firsts = new HashMap<>();
    Map<Integer, String> heads = new HashMap<>();
    for (String entry : found.entries()) {
      EntryPlace place = found.place(entry);
      places.put(entry, set ? place : place.atFoot(place.page()));
      if (!heights.containsKey(entry)) {
        continue; // it stands elsewhere than at a foot
      }
      long line = ((long) place.page() << Integer.SIZE) + place.line();
      String first = firsts.computeIfAbsent(line, l -> entry);
      lines.computeIfAbsent(first, f -> new ArrayList<>()).add(entry);
      heads.putIfAbsent(place.page(), entry);
    }
    found.lacking().forEach((page, height) -> heights.merge(heads.get(page), height, Integer::sum));
  }

  /**
   * Whether there is reason to keep room once more before anything is set, now that it is known
   * which entries share a line or begin a layer, and which witnesses are there: FOP may have
   * carried some over to a later foot, as it does where several footnotes are called for in one
   * line; and not every page has all layers.
   */
  boolean isVague(Placement found) {
    return layers > 1 || !isOnGrid(found) || !found.attendance().isEmpty() || hasCarried(found);
  }

  private static boolean hasCarried(Placement found) {
    return found.entries().stream()
        .map(found::place)
        .anyMatch(place -> place.footPage() > place.page());
  }
}
