package org.siglum.edition;

import java.util.List;
import java.util.Optional;

/**
 * How the lines of the printed text are numbered. Verses have the numbers of the text; what is said
 * here of counting is for prose.
 *
 * @param restart where the count begins anew: at each {@code page}, {@code division} or {@code
 *     document}
 * @param prose whether numbers stand beside prose: where an {@code apparatus} refers to them,
 *     {@code always} or {@code never}
 * @param interval every how-manieth number is printed
 * @param first the first number that is printed; when empty, the interval
 * @param numbers the only ones that are printed; when empty, those of the interval
 * @param side the margin they stand in: {@code outer}, {@code inner}, {@code left} or {@code right}
 * @param second what has its number in the other margin: names of TEI elements or units of
 *     milestones
 * @param turnovers where the rest of a long verse stands: {@code indented} or {@code right}
 * @param heads whether the running heads have the division with the first and last line
 */
public record Lines(
    String restart,
    String prose,
    int interval,
    Optional<Integer> first,
    List<Integer> numbers,
    String side,
    List<String> second,
    String turnovers,
    boolean heads) {

  /** Every fifth line of each page, in the outer margin. */
  public static final Lines DEFAULT =
      new Lines(
          "page",
          "apparatus",
          5,
          Optional.empty(),
          List.of(),
          "outer",
          List.of("pb", "gb", "cb", "milestone", "textpart"),
          "indented",
          false);
}
