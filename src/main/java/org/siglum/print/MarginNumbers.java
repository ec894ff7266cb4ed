package org.siglum.print;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fop.area.Block;
import org.apache.fop.area.LineArea;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.RegionReference;
import org.apache.fop.area.RegionViewport;
import org.apache.fop.area.Trait;
import org.apache.fop.area.inline.TextArea;
import org.apache.fop.fo.Constants;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;

/**
 * Writes the numbers of lines into the margin, as areas of a finished page: XSL-FO knows no lines.
 * They stand in the side regions, whose content is an artifact, so that nobody's reading is
 * interrupted by them.
 */
final class MarginNumbers {
  private static final int SIZE = 8000;
  private static final int GAP = 9000;

  private final FontInfo fonts;

  MarginNumbers(FontInfo fonts) {
    this.fonts = fonts;
  }

  FontInfo fonts() {
    return fonts;
  }

  /**
   * Writes the numbers of lines.
   *
   * @param numbers the number of each line of the page; null where it has none
   */
  void write(PageViewport page, PageLines lines, List<String> numbers, Numbering numbering) {
    boolean atRight = numbering.isAtRight(numbering.side(), page.getPageNumber());
    RegionReference margin = region(page, Constants.FO_REGION_BEFORE);
    RegionViewport body = page.getPage().getRegionViewport(Constants.FO_REGION_BODY);
    if (margin == null || body == null) {
      return;
    }
    String last = null;
    for (int i = 0; i < numbers.size(); i++) {
      String number = numbers.get(i);
      TextLine line = lines.lines().get(i);
      if (number != null
          && !number.equals(last)
          && (line.mark().isGiven() || numbering.prose())
          && numbering.isDue(number)) {
        add(margin, number, line, body, numbering.family(), atRight);
      }
      last = number == null ? last : number;
    }
  }

  /**
   * Writes what the text says of its own places, as pages of its source, into the other margin.
   *
   * @param places by the index of their line
   */
  void writePlaces(
      PageViewport page, PageLines lines, Map<Integer, String> places, Numbering numbering) {
    boolean atRight = numbering.isAtRight(numbering.second(), page.getPageNumber());
    RegionReference margin = region(page, Constants.FO_REGION_BEFORE);
    RegionViewport body = page.getPage().getRegionViewport(Constants.FO_REGION_BODY);
    if (margin != null && body != null) {
      places.forEach(
          (line, text) ->
              add(margin, text, lines.lines().get(line), body, numbering.family(), atRight));
    }
  }

  private static RegionReference region(PageViewport page, int name) {
    RegionViewport viewport = page.getPage().getRegionViewport(name);
    return viewport == null ? null : viewport.getRegionReference();
  }

  /** Some words in a face. */
  static TextArea text(String content, FontTriplet triplet, Font font) {
    TextArea text = new TextArea();
    text.addTrait(Trait.FONT, triplet);
    text.addTrait(Trait.FONT_SIZE, font.getFontSize());
    words(text, content, font);
    text.setIPD(width(content, font));
    text.setBPD(font.getAscender() - font.getDescender());
    return text;
  }

  private static void words(TextArea text, String content, Font font) {
    String[] words = content.split(" ");
    for (int i = 0; i < words.length; i++) {
      if (i > 0) {
        text.addSpace(' ', font.getCharWidth(' '), true, 0, 0);
      }
      text.addWord(words[i], font.getWordWidth(words[i]), null, null, null, 0);
    }
  }

  private static int width(String content, Font font) {
    int width = 0;
    for (int i = 0; i < content.length(); i++) {
      width += font.getCharWidth(content.charAt(i));
    }
    return width;
  }

  private void add(
      RegionReference margin,
      String number,
      TextLine line,
      RegionViewport body,
      String family,
      boolean atRight) {
    FontTriplet triplet = fonts.fontLookup(family, "normal", Font.WEIGHT_NORMAL);
    Font font = fonts.getFontInstance(triplet, SIZE);
    int width = width(number, font);
    double bodyTop = body.getViewArea().getY();
    double bodyLeft = body.getViewArea().getX();
    double marginTop = margin.getRegionViewport().getViewArea().getY();
    double marginLeft = margin.getRegionViewport().getViewArea().getX();
    int x = (int) (bodyLeft - marginLeft) + (atRight ? body.getIPD() + GAP : -GAP - width);
    Block block = new Block();
    block.addTrait(Trait.IS_REFERENCE_AREA, false);
    block.setLocale(Locale.ROOT);
    block.setPositioning(Block.ABSOLUTE);
    block.setXOffset(x);
    block.setYOffset((int) (bodyTop - marginTop) + line.top());
    block.setIPD(width);
    block.setBPD(line.height());
    TextArea text = text(number, triplet, font);
    text.setBaselineOffset(font.getAscender());
    text.setBlockProgressionOffset(line.baseline() - font.getAscender());
    LineArea area = new LineArea();
    area.setIPD(width);
    area.setBPD(line.height());
    area.addInlineArea(text);
    block.addLineArea(area);
    // Before the running head, after which FOP would reckon from below it.
    margin.getBlocks().add(0, block);
  }
}
