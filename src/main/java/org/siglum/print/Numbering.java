package org.siglum.print;

import java.util.Set;

/**
 * How the lines of a page sequence are numbered.
 *
 * @param restart where the count begins anew: {@code page}, {@code division} or {@code running}
 * @param prose whether numbers of counted lines are printed; those of verses always are
 * @param side where: {@code outer}, {@code inner}, {@code left} or {@code right}
 * @param second where what the text says of its own places stands
 * @param boundAtRight whether odd pages lie at the left of an opening
 * @param interval every how-manieth number is printed
 * @param first the first that is
 * @param only the only ones that are; the empty string alone for no such choice
 * @param heads whether the running heads say which lines a page has
 * @param family the face that they are set in
 * @param leading distance of the lines of the grid that all pages share, in millipoints; 0 for none
 */
record Numbering(
    String restart,
    boolean prose,
    String side,
    String second,
    boolean boundAtRight,
    int interval,
    int first,
    Set<String> only,
    boolean heads,
    String family,
    int leading) {
  static final Numbering NONE =
      new Numbering("page", false, "outer", "inner", false, 1, 1, Set.of(""), false, "serif", 0);

  /** Whether what stands at this side of a page is at the right of its text. */
  boolean isAtRight(String where, int pageNumber) {
    boolean isRightPage = pageNumber % 2 == 1 ^ boundAtRight;
    return switch (where) {
      case "left" -> false;
      case "right" -> true;
      case "inner" -> !isRightPage;
      default -> isRightPage;
    };
  }

  /**
   * Whether a number is one of those that are printed: of 1.2.450, act, scene and line, the last
   * counts.
   */
  boolean isDue(String number) {
    if (!only.contains("")) {
      return only.contains(number);
    }
    String last = number.replaceFirst("^([0-9]+[.])+", "");
    int value = last.matches("[0-9]{1,9}") ? Integer.parseInt(last) : -1;
    return value >= first && (value - first) % interval == 0;
  }
}
