package org.siglum.print;

/**
 * What the lines of a block are to the numbering, as its attributes {@code sg:lines} and {@code
 * sg:n} say.
 *
 * @param kind how they are numbered
 * @param number the number of a verse, or of the line of the source that begins; else null
 * @param section the division in which it is counted; null where it is that of the block around it
 */
record LineMark(Kind kind, String number, String section) {
  static final LineMark NONE = new LineMark(Kind.NONE, null, null);

  /** How the lines of a block are numbered, and what an entry on one of them is keyed to. */
  enum Kind {
    /** Prose: each set line counts. */
    COUNTED,
    /** A verse has the number that the text gives it, over how many lines it may run. */
    VERSE,
    /** A line of the source has the number that the text gives it at its start. */
    SOURCE,
    /** A heading has none; its entries say so. */
    TITLE,
    /** What announces a line, as the name of a speaker, is keyed to that line. */
    BEFORE,
    /** What follows upon a line, as a stage direction, is keyed to that line. */
    AFTER,
    /** Captions and the like. */
    NONE
  }

  static LineMark of(String kind, String number, String section) {
    return new LineMark(
        switch (kind) {
          case "verse" -> number == null ? Kind.COUNTED : Kind.VERSE;
          case "source" -> Kind.SOURCE;
          case "title" -> Kind.TITLE;
          case "before" -> Kind.BEFORE;
          case "after" -> Kind.AFTER;
          case "none" -> Kind.NONE;
          default -> Kind.COUNTED;
        },
        number,
        section);
  }

  /** Whether it has a number of the text's own, which is always printed. */
  boolean isGiven() {
    return kind == Kind.VERSE || kind == Kind.SOURCE;
  }

  /** The same of a line that begins with another. */
  LineMark begunBy(LineMark place) {
    return kind == Kind.SOURCE && place != null && place.kind() == Kind.SOURCE
        ? new LineMark(kind, place.number(), section)
        : this;
  }

  /** The same within a block that is marked so. */
  LineMark within(LineMark around) {
    return section == null ? new LineMark(kind, number, around.section()) : this;
  }
}
