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
    /** Its line, in words; its page too where each has lines of its own. */
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
      case LINE -> inWords(place, place.line() != null && place.line().ofPage());
    };
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
