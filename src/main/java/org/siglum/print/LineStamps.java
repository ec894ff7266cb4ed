package org.siglum.print;

import java.util.List;
import java.util.Set;
import org.apache.xmlgraphics.util.UnitConv;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Takes out of the FO what it says of lines, and tells the reader of the pages.
 *
 * <p>An {@code fo:page-sequence} says with {@code sg:lines} ({@code page}, {@code division} or
 * {@code running}) and others how its lines are numbered, see {@link Numbering}; a block in it with
 * {@code sg:lines}, {@code sg:n} and {@code sg:section} what its own are, see {@link LineMark}; one
 * with {@code sg:turnovers="right"} has its last line at the end, if it has several. What stands in
 * {@code sg:margin} on any element is set beside its line. Where the page sequence has a {@code
 * sg:leading}, a block with {@code sg:grid} ({@code before}, {@code after}) takes whole lines, by
 * what is added at that side.
 */
final class LineStamps {
  private static final Set<String> OF_LINES =
      Set.of(
          "lines",
          "n",
          "section",
          "margin",
          "turnovers",
          "prose",
          "side",
          "second",
          "bound-at-right",
          "interval",
          "first",
          "only",
          "heads",
          "leading",
          "grid");

  private final LineReader reader;
  private final PageFeet feet;
  private int marked;
  private int leading;

  /**
   * @param reader is told of blocks and places, to find them on the pages
   * @param feet knows which blocks have several lines
   */
  LineStamps(LineReader reader, PageFeet feet) {
    this.reader = reader;
    this.feet = feet;
  }

  /** A page sequence begins, whose numbers are set in this face. */
  void begin(Attributes sequence, String family) {
    String lines = sequence.getValue(Vocabulary.SG, "lines");
    String grid = sequence.getValue(Vocabulary.SG, "leading");
    leading = grid == null ? 0 : UnitConv.convert(grid);
    reader.begin(
        lines == null
            ? Numbering.NONE
            : new Numbering(
                lines,
                "true".equals(sequence.getValue(Vocabulary.SG, "prose")),
                sequence.getValue(Vocabulary.SG, "side"),
                sequence.getValue(Vocabulary.SG, "second"),
                "true".equals(sequence.getValue(Vocabulary.SG, "bound-at-right")),
                Integer.parseInt(sequence.getValue(Vocabulary.SG, "interval")),
                Integer.parseInt(sequence.getValue(Vocabulary.SG, "first")),
                Set.copyOf(List.of(sequence.getValue(Vocabulary.SG, "only").split(" "))),
                "true".equals(sequence.getValue(Vocabulary.SG, "heads")),
                family,
                leading));
  }

  /** Takes off an element what it says of its lines; what does so has an identifier. */
  Attributes takenOff(Attributes atts, boolean inFlow) {
    String lines = atts.getValue(Vocabulary.SG, "lines");
    String margin = atts.getValue(Vocabulary.SG, "margin");
    String grid = atts.getValue(Vocabulary.SG, "grid");
    if (lines == null && margin == null && grid == null) {
      return atts;
    }
    AttributesImpl rest = new AttributesImpl(atts);
    for (String name : OF_LINES) {
      int index = rest.getIndex(Vocabulary.SG, name);
      if (index >= 0) {
        rest.removeAttribute(index);
      }
    }
    boolean isSnapped = grid != null && leading > 0;
    if (inFlow && (lines != null || margin != null || isSnapped)) {
      String id = atts.getValue("id");
      if (id == null) {
        id = Marks.block(marked++);
        rest.addAttribute("", "id", "id", "CDATA", id);
      }
      tell(id, lines, margin, atts);
      if (isSnapped) {
        snap(id, grid, rest);
      }
      if ("right".equals(atts.getValue(Vocabulary.SG, "turnovers")) && feet.turnsOver(id)) {
        rest.addAttribute("", "text-align-last", "text-align-last", "CDATA", "end");
      }
    }
    return rest;
  }

  /** Has a block take whole lines of the grid, by what is added before or after it. */
  private void snap(String id, String side, AttributesImpl atts) {
    reader.snapped(id, side);
    int padding = feet.padding(id);
    if (padding > 0) {
      String name = "padding-" + side;
      atts.addAttribute("", name, name, "CDATA", padding / 1000.0 + "pt");
    }
  }

  /** Tells the reader of the pages what an element says. */
  private void tell(String id, String lines, String margin, Attributes atts) {
    if (margin != null) {
      reader.place(id, margin);
    }
    if (lines != null) {
      String section = atts.getValue(Vocabulary.SG, "section");
      if (section != null) {
        reader.section(id, section);
      }
      String n = atts.getValue(Vocabulary.SG, "n");
      reader.mark(id, LineMark.of(lines, n, section == null ? null : id));
    }
  }
}
