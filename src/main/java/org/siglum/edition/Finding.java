package org.siglum.edition;

import java.util.Comparator;
import java.util.Locale;

/**
 * One thing that Siglum has to tell the editor, with its place in the sources.
 *
 * @param code what kind of finding it is, from the catalogue in the manual ({@code SG-LINK})
 * @param severity how much it matters
 * @param file the file in the edition, relative to its folder, with {@code /}; empty when the
 *     finding belongs to no file
 * @param line line in the file, from 1; 0 when unknown
 * @param column column in the line, from 1; 0 when unknown
 * @param text what is wrong, one sentence
 * @param advice what to do about it, one sentence
 */
public record Finding(
    String code, Severity severity, String file, int line, int column, String text, String advice)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparingInt(Finding::column)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::code)
          .thenComparing(Finding::text)
          .thenComparing(Finding::advice);

  /** The same finding, of this severity. */
  Finding withSeverity(Severity other) {
    return new Finding(code, other, file, line, column, text, advice);
  }

  /** In the order of the sources: file, line, column. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** {@code letters/a.xml:12:5: warning: what is wrong. What to do. [SG-LINK]}. */
  @Override
  public String toString() {
    String place =
        file.isEmpty() ? "" : line == 0 ? file + ": " : file + ":" + line + ":" + column + ": ";
    return place
        + severity.name().toLowerCase(Locale.ROOT)
        + ": "
        + text
        + " "
        + advice
        + " ["
        + code
        + "]";
  }
}
