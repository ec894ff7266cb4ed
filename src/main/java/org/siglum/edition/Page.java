package org.siglum.edition;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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
 * @param grid whether the lines of all pages lie on one grid
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
    boolean grid,
    String bleed) {

  /** 155 × 235 mm, the trim of many scholarly series, with room in the outer margin. */
  public static final Page DEFAULT =
      new Page("155mm", "235mm", "26mm", "30mm", "22mm", "27mm", "10.5pt", "13pt", false, "3mm");

  /**
   * Pages of usual sizes, by name: the margins grow from the spine over the head and the fore-edge
   * to the foot, a line has 60 to 75 letters, and the text area holds whole lines.
   */
  public static final SortedMap<String, Page> PRESETS =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "octavo",
                      preset("138mm", "216mm", "22mm", "30.5mm", "18mm", "24mm", "10pt", "12.5pt"),
                  "royal-octavo",
                      preset("156mm", "234mm", "25mm", "32.5mm", "20mm", "26mm", "11pt", "13.5pt"),
                  "a5", preset("148mm", "210mm", "22mm", "32mm", "18mm", "25mm", "10.5pt", "13pt"),
                  "a4", preset("210mm", "297mm", "34mm", "48mm", "30mm", "45mm", "12pt", "16pt"))));

  private static Page preset(
      String width,
      String height,
      String top,
      String bottom,
      String inner,
      String outer,
      String size,
      String leading) {
    return new Page(width, height, top, bottom, inner, outer, size, leading, false, "3mm");
  }
}
