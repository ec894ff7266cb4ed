package org.siglum.print;

/**
 * Where a lemma stands, and its entry.
 *
 * @param page index of the page on which it begins
 * @param line index of the line there in which it begins
 * @param from what its first line is called
 * @param to what its last line is called
 * @param folio the number of the page on which it begins
 * @param lastFolio the number of the page on which it ends
 * @param occurrence the how-manieth of its like it is in its line; 0 if there is no other
 * @param footPage index of the page at whose foot the entry stands
 */
record EntryPlace(
    int page,
    int line,
    LineLabel from,
    LineLabel to,
    String folio,
    String lastFolio,
    int occurrence,
    int footPage) {

  /** The same lemma, with its entry at the foot of that page. */
  EntryPlace atFoot(int other) {
    return new EntryPlace(page, line, from, to, folio, lastFolio, occurrence, other);
  }

  /**
   * The number of the entry: {@code 12}, {@code 12–14}, or {@code 28–p. 13.2} where the lines of
   * each page have numbers of their own. So does one that was carried over to a later foot.
   *
   * @param namesNextPage whether a range over two pages names the second
   */
  String number(String pageAbbreviation, boolean namesNextPage) {
    boolean goesOver = to.ofPage() && !folio.equals(lastFolio);
    String next = namesNextPage ? pageAbbreviation + lastFolio + "." : "";
    String last =
        goesOver ? "–" + next + to.text() : from.text().equals(to.text()) ? "" : "–" + to.text();
    boolean isElsewhere = from.ofPage() && footPage != page;
    return (isElsewhere ? pageAbbreviation + folio + "." : "") + from.text() + last;
  }

  /**
   * The number of the entry where it stands apart from its page: {@code 12.5}, {@code 12.5–7} or
   * {@code 12.28–13.2}, and {@code 5–7} where numbers are not those of pages.
   */
  String citation() {
    String first = from.ofPage() ? folio + "." + from.text() : from.text();
    boolean goesOver = to.ofPage() && !folio.equals(lastFolio);
    String last = goesOver ? lastFolio + "." + to.text() : to.text();
    return goesOver || !from.text().equals(to.text()) ? first + "–" + last : first;
  }

  /** Whether an entry that was set for this place is right at the other. */
  boolean holdsAt(EntryPlace other) {
    return other != null
        && page == other.page
        && footPage == other.footPage
        && occurrence == other.occurrence
        && number("", true).equals(other.number("", true));
  }
}
