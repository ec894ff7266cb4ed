package org.siglum.print;

import java.util.List;
import java.util.Locale;
import org.apache.fop.area.Block;
import org.apache.fop.area.LineArea;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.RegionReference;
import org.apache.fop.area.RegionViewport;
import org.apache.fop.area.Trait;
import org.apache.fop.area.inline.InlineParent;
import org.apache.fop.area.inline.TextArea;
import org.apache.fop.fo.Constants;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;

/**
 * Writes which lines a finished page has into its running head, at the inner end, where the FO
 * leaves room: XSL-FO knows no lines.
 */
final class RunningLines {
  private RunningLines() {}

  static void write(PageViewport page, String range, Numbering numbering, FontInfo fonts) {
    RegionViewport viewport = page.getPage().getRegionViewport(Constants.FO_REGION_BEFORE);
    RegionReference region = viewport == null ? null : viewport.getRegionReference();
    if (region == null || region.getBlocks().isEmpty()) {
      return;
    }
    Block head = (Block) region.getBlocks().get(0);
    LineArea line = line(head);
    TextArea model = line == null ? null : text(line.getInlineAreas());
    if (model != null) {
      boolean atRight = numbering.isAtRight("inner", page.getPageNumber());
      region.getBlocks().add(0, block(range, head, line, model, numbering, atRight, fonts));
    }
  }

  private static Block block(
      String range,
      Block head,
      LineArea line,
      TextArea model,
      Numbering numbering,
      boolean atRight,
      FontInfo fonts) {
    int size = (Integer) model.getTrait(Trait.FONT_SIZE);
    FontTriplet triplet = fonts.fontLookup(numbering.family(), "normal", Font.WEIGHT_NORMAL);
    Font font = fonts.getFontInstance(triplet, size);
    TextArea text = MarginNumbers.text(range, triplet, font);
    text.setBaselineOffset(model.getBaselineOffset());
    text.setBlockProgressionOffset(model.getBlockProgressionOffset());
    LineArea own = new LineArea();
    own.setIPD(text.getIPD());
    own.setBPD(line.getBPD());
    own.addInlineArea(text);
    Block block = new Block();
    block.addTrait(Trait.IS_REFERENCE_AREA, false);
    block.setLocale(Locale.ROOT);
    block.setPositioning(Block.ABSOLUTE);
    block.setXOffset(atRight ? head.getIPD() - text.getIPD() : 0);
    block.setYOffset(head.getSpaceBefore() + line.getSpaceBefore());
    block.setIPD(text.getIPD());
    block.setBPD(line.getBPD());
    block.addLineArea(own);
    return block;
  }

  private static LineArea line(Block block) {
    for (Object child : block.getChildAreas()) {
      if (child instanceof LineArea line) {
        return line;
      }
      if (child instanceof Block inner) {
        return line(inner);
      }
    }
    return null;
  }

  /** The first text among areas, or in them. */
  private static TextArea text(List<?> areas) {
    for (Object area : areas) {
      if (area instanceof TextArea text) {
        return text;
      }
      TextArea inner = area instanceof InlineParent parent ? text(parent.getChildAreas()) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }
}
