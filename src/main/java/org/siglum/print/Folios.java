package org.siglum.print;

import java.util.HashMap;
import java.util.Map;

/** Where each id of the volume stands, as one pass found it. */
final class Folios {

  /**
   * A page.
   *
   * @param index its place among all pages, from 0
   * @param folio the number that is printed on it ("xii", "12")
   */
  record Page(int index, String folio) {}

  private final Map<String, Page> pages = new HashMap<>();
  private final Map<String, CitedPlace> places = new HashMap<>();

  /** Notes where an id begins; says whether this was its first page. */
  boolean note(String id, Page page) {
    return pages.putIfAbsent(id, page) == null;
  }

  /** The page on which the id begins; null when no area has that id. */
  Page page(String id) {
    return pages.get(id);
  }

  /**
   * Notes where something stands on a page that is finished. What has begun on a page before ends
   * here; what is set at the foot and in the text stands where it was met first.
   */
  void note(String id, CitedPlace place) {
    places.merge(
        id, place, (first, next) -> first.atFoot() == next.atFoot() ? first.upTo(next) : first);
  }

  /** Where the id stands, by its line if it has one; null when no area has that id. */
  CitedPlace place(String id) {
    CitedPlace place = places.get(id);
    Page page = pages.get(id);
    return place != null || page == null ? place : CitedPlace.onPage(page.folio());
  }
}
