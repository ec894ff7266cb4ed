package org.siglum.edition;

/**
 * The printed page. All lengths are XSL-FO lengths with a unit ({@code 155mm}, {@code 10.5pt}).
 *
 * @param width trimmed width
 * @param height trimmed height
 * @param top margin above the text area
 * @param bottom margin under it
 * @param inner margin at the spine
 * @param outer margin at the fore-edge
 * @param size type size of the text
 * @param leading distance of its baselines
 * @param bleed how much of a printer's sheet may be printed beyond the trimmed page
 */
public record Page(
    String width,
    String height,
    String top,
    String bottom,
    String inner,
    String outer,
    String size,
    String leading,
    String bleed) {

  /** 155 × 235 mm, the trim of many scholarly series, with room in the outer margin. */
  public static final Page DEFAULT =
      new Page("155mm", "235mm", "26mm", "30mm", "22mm", "27mm", "10.5pt", "13pt", "3mm");
}
