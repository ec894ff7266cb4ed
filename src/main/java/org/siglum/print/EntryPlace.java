package org.siglum.print;

/**
 * Where a lemma stands, as one pass found it.
 *
 * @param page index of the page on which it begins
 * @param from what its first line is called
 * @param to what its last line is called
 * @param goesOver whether that is on a later page, where lines have other numbers
 * @param folio the number of the page on which it begins
 * @param lastFolio the number of the page on which it ends
 * @param occurrence the how-manieth of its like it is in its line; 0 if there is no other
 * @param footPage index of the page at whose foot the entry came to stand
 */
record EntryPlace(
    int page,
    String folio,
    String from,
    String to,
    boolean goesOver,
    String lastFolio,
    int occurrence,
    int footPage) {

  EntryPlace atFoot(int page) {
    return new EntryPlace(this.page, folio, from, to, goesOver, lastFolio, occurrence, page);
  }

  /**
   * The number of the entry: {@code 12}, {@code 12–14}, or {@code 28–p. 13.2} over pages. One that
   * was carried over to a later foot names the page of its lemma.
   */
  String number(String pageAbbreviation) {
    if (footPage != page) {
      return pageAbbreviation + folio + "." + from + (goesOver || from.equals(to) ? "" : "–" + to);
    }
    if (goesOver) {
      return from + "–" + pageAbbreviation + lastFolio + "." + to;
    }
    return from.equals(to) ? from : from + "–" + to;
  }
}
