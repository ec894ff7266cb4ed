package org.siglum.print;

/**
 * Where something stands that is cited.
 *
 * @param folio the number of the page on which it begins
 * @param line what the line is called in which it begins; null where lines have no numbers
 * @param lastFolio the number of the page on which it ends
 * @param lastLine what the line is called in which it ends; null where lines have no numbers
 * @param atFoot whether it stands in a note or in the apparatus
 * @param division what the division is called in which its lines are counted, empty where it has no
 *     name; null where they are not counted by divisions
 */
record CitedPlace(
    String folio,
    LineLabel line,
    String lastFolio,
    LineLabel lastLine,
    boolean atFoot,
    String division) {
  private static final String DASH = "–";
  private static final String NOTE = "n";

  /** Something of which nothing is known but the page on which it begins. */
  static CitedPlace onPage(String folio) {
    return new CitedPlace(folio, null, folio, null, false, null);
  }

  /** The same in that line. */
  CitedPlace withLine(LineLabel some) {
    return new CitedPlace(folio, some, lastFolio, some, atFoot, division);
  }

  /** The same, but with its end at that of the other. */
  CitedPlace upTo(CitedPlace other) {
    return new CitedPlace(folio, line, other.lastFolio, other.lastLine, atFoot, division);
  }

  /** As registers cite it: {@code 12.5}, {@code 12.5–9}, {@code 12.30–13.2}, {@code 12n}. */
  String inShort() {
    if (atFoot) {
      return folio + NOTE;
    }
    return line == null ? folio : folio + "." + line.text() + end();
  }

  private String end() {
    if (lastLine == null || folio.equals(lastFolio) && line.equals(lastLine)) {
      return "";
    }
    return DASH + (folio.equals(lastFolio) ? "" : lastFolio + ".") + lastLine.text();
  }
}
