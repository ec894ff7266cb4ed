package org.siglum.print;

/**
 * What is said of the place of something.
 *
 * @param id of the thing
 * @param form which of its page and its line is named
 * @param page how a page is named, with <code>{}</code> for its number
 * @param line how a line is named, with <code>{}</code> for its number
 */
record Citation(String id, Form form, String page, String line) {

  /** What of a place is named. */
  enum Form {
    /** The number of its page. */
    PAGE,
    /** Page and lines in short, as in registers. */
    IN_SHORT,
    /** Its page and its line, in words. */
    PAGE_LINE,
    /** Its line, in words, and the division or the page without which its number is none. */
    LINE;

    static Form of(String name) {
      return switch (name) {
        case "line" -> LINE;
        case "page-line" -> PAGE_LINE;
        default -> PAGE;
      };
    }
  }

  /** What stands for the citation of something in this place. */
  String text(CitedPlace place) {
    return switch (form) {
      case PAGE -> place.folio();
      case IN_SHORT -> place.inShort();
      case PAGE_LINE -> inWords(place, true);
      case LINE -> ofDivision(place) + inWords(place, needsPage(place));
    };
  }

  /** A line that is counted in its division is nothing without it. */
  private static String ofDivision(CitedPlace place) {
    boolean isNamed =
        place.line() != null && place.division() != null && !place.division().isEmpty();
    return isNamed ? place.division() + ", " : "";
  }

  private static boolean needsPage(CitedPlace place) {
    return place.line() != null && (place.line().ofPage() || "".equals(place.division()));
  }

  private String inWords(CitedPlace place, boolean withPage) {
    String ofPage = page.replace("{}", place.folio());
    if (place.line() == null) {
      return ofPage;
    }
    String ofLine = line.replace("{}", place.line().text());
    return withPage ? ofPage + ", " + ofLine : ofLine;
  }
}
