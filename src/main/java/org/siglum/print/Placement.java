package org.siglum.print;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Where all lemmata of a volume stand, as one pass found it, and at whose foot their entries. */
final class Placement {

  /** The beginning of a lemma whose end is still to come. */
  private record Begin(int page, String folio, int line, LineLabel label) {}

  private final Map<String, Begin> begun = new HashMap<>();
  private final Map<String, EntryPlace> places = new LinkedHashMap<>();
  private final Map<String, Integer> notes = new HashMap<>();
  private final Map<String, Integer> feet = new HashMap<>();
  private final Map<Integer, Attendance> attendance = new HashMap<>();
  private final Map<Integer, Integer> witnessFeet = new HashMap<>();
  private final Map<String, GridFit> onGrid = new HashMap<>();
  private final Set<String> turnedOver = new HashSet<>();
  private final Map<Integer, Integer> lacking = new HashMap<>();

  void begin(String entry, int page, String folio, int line, LineLabel label) {
    begun.putIfAbsent(entry, new Begin(page, folio, line, label));
  }

  /** Notes the end of a lemma; one whose beginning is unknown begins there. */
  void end(String entry, int page, String folio, int line, LineLabel label, int occurrence) {
    begin(entry, page, folio, line, label);
    Begin begin = begun.remove(entry);
    places.put(
        entry,
        new EntryPlace(
            begin.page(),
            begin.line(),
            begin.label(),
            label,
            begin.folio(),
            folio,
            occurrence,
            begin.page()));
  }

  void note(String note, int page) {
    notes.putIfAbsent(note, page);
  }

  /** The pages on which footnotes are called for. */
  Map<String, Integer> notes() {
    return notes;
  }

  /** Notes blocks that have several lines. */
  void turnedOver(Set<String> blocks) {
    turnedOver.addAll(blocks);
  }

  Set<String> turnedOver() {
    return turnedOver;
  }

  /** Notes which witnesses are there on a page. */
  void attends(int page, Attendance witnesses) {
    attendance.put(page, witnesses);
  }

  /** The witnesses of each page, where something is to be said of them. */
  Map<Integer, Attendance> attendance() {
    return attendance;
  }

  /** Notes that a foot tells the witnesses of a page. */
  void witnessFoot(int ofPage, int page) {
    witnessFeet.putIfAbsent(ofPage, page);
  }

  /** At whose foot the witnesses of a page are told, by that page. */
  Map<Integer, Integer> witnessFeet() {
    return witnessFeet;
  }

  /** Notes how a block lies on the grid; what counts of one is the piece on its last page. */
  void onGrid(String block, GridFit fit) {
    onGrid.put(block, fit);
  }

  /** How blocks lie on the grid, by their identifiers. */
  Map<String, GridFit> onGrid() {
    return onGrid;
  }

  void foot(String entry, int page) {
    feet.putIfAbsent(entry, page);
  }

  /** Notes that the apparatus at the foot of a page needs so many millipoints more. */
  void lacks(int page, int height) {
    lacking.put(page, height);
  }

  /** By how many millipoints pages have too little room for their apparatus. */
  Map<Integer, Integer> lacking() {
    return lacking;
  }

  /** The entries whose lemmata were found, in the order in which these end. */
  Collection<String> entries() {
    return places.keySet();
  }

  /** The place of an entry; null when its lemma stands on no page. */
  EntryPlace place(String entry) {
    EntryPlace place = places.get(entry);
    return place == null ? null : place.atFoot(feet.getOrDefault(entry, place.page()));
  }
}
