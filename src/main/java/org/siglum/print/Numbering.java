package org.siglum.print;

/**
 * How the lines of a page sequence are numbered.
 *
 * @param running whether the count goes on over its pages
 * @param prose whether numbers of counted lines are printed; those of verses always are
 * @param side where: {@code outer}, {@code inner}, {@code left} or {@code right}
 * @param boundAtRight whether odd pages lie at the left of an opening
 * @param interval every how-manieth number is printed
 * @param family the face that they are set in
 */
record Numbering(
    boolean running,
    boolean prose,
    String side,
    boolean boundAtRight,
    int interval,
    String family) {
  static final Numbering NONE = new Numbering(false, false, "outer", false, 1, "serif");

  /** Whether the numbers of a page stand at the right of its text. */
  boolean isAtRight(int pageNumber) {
    boolean isRightPage = pageNumber % 2 == 1 ^ boundAtRight;
    return switch (side) {
      case "left" -> false;
      case "right" -> true;
      case "inner" -> !isRightPage;
      default -> isRightPage;
    };
  }
}
