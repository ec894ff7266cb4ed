package org.siglum.print;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** On which page each id of the volume stands, as one pass found it. */
final class Folios {

  /**
   * A page.
   *
   * @param index its place among all pages, from 0
   * @param folio the number that is printed on it ("xii", "12")
   */
  record Page(int index, String folio) {}

  private final Map<String, Page> pages = new HashMap<>();

  /** Notes where an id begins; says whether this was its first page. */
  boolean note(String id, Page page) {
    return pages.putIfAbsent(id, page) == null;
  }

  /** The page on which the id begins; null when no area has that id. */
  Page page(String id) {
    return pages.get(id);
  }

  /** Whether both have all these ids on the same pages. */
  boolean agree(Folios other, Collection<String> ids) {
    return ids.stream().allMatch(id -> Objects.equals(page(id), other.page(id)));
  }
}
