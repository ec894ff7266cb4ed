package org.siglum.edition;

/**
 * How the lines of the printed text are numbered. Verses have the numbers of the text; what is said
 * here of counting is for prose.
 *
 * @param restart where the count begins anew: at each {@code page}, or {@code document}
 * @param prose whether numbers stand beside prose: where an {@code apparatus} refers to them,
 *     {@code always} or {@code never}
 * @param interval every how-manieth number is printed
 * @param side the margin they stand in: {@code outer}, {@code inner}, {@code left} or {@code right}
 */
public record Lines(String restart, String prose, int interval, String side) {

  /** Every fifth line of each page, in the outer margin. */
  public static final Lines DEFAULT = new Lines("page", "apparatus", 5, "outer");
}
