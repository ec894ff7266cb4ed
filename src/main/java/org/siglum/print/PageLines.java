package org.siglum.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fop.area.Area;
import org.apache.fop.area.Block;
import org.apache.fop.area.BlockParent;
import org.apache.fop.area.BlockViewport;
import org.apache.fop.area.BodyRegion;
import org.apache.fop.area.LineArea;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.RegionViewport;
import org.apache.fop.area.Span;
import org.apache.fop.area.Trait;
import org.apache.fop.area.inline.InlineParent;
import org.apache.fop.area.inline.TextArea;
import org.apache.fop.area.inline.WordArea;
import org.apache.fop.fo.Constants;

/**
 * The lines of a finished page's text, without notes and apparatus, and the places in them that
 * bear identifiers. Positions follow FOP's renderer (AbstractRenderer.renderBlocks, renderBlock).
 */
final class PageLines {

  /**
   * A place in a line.
   *
   * @param line index of the line on the page
   * @param offset how many characters of the line stand before it
   */
  record Spot(int line, int offset) {}

  /**
   * The lines of the page that something takes.
   *
   * @param first index of the first
   * @param last index of the last
   * @param endsInFirstWord whether it ends with the first word of the last, or in it
   */
  record Stretch(int first, int last, boolean endsInFirstWord) {
    Stretch upTo(Stretch next) {
      return new Stretch(first, next.last, next.endsInFirstWord);
    }
  }

  /** Lines whose tops differ by less than this stand side by side, as in the cells of a row. */
  private static final int SAME_TOP = 1000;

  private final Map<String, LineMark> marks;
  private final List<TextLine> lines = new ArrayList<>();
  private final Map<String, Spot> spots = new HashMap<>();
  private final Map<String, Stretch> stretches = new HashMap<>();
  private final Set<String> turnedOver = new HashSet<>();
  private final Map<String, Block> blocks = new HashMap<>();
  private StringBuilder text = new StringBuilder();
  private int size;
  private int baseline;
  private LineMark begun;

  private PageLines(Map<String, LineMark> marks) {
    this.marks = marks;
  }

  /**
   * Reads a page.
   *
   * @param marks by the identifiers of blocks, and of places where lines of the source begin
   */
  static PageLines of(PageViewport page, Map<String, LineMark> marks) {
    PageLines result = new PageLines(marks);
    BodyRegion body = body(page);
    int top = 0;
    if (body != null && body.getMainReference() != null) {
      for (Object area : body.getMainReference().getSpans()) {
        Span span = (Span) area;
        for (int column = 0; column < span.getColumnCount(); column++) {
          result.children(span.getNormalFlow(column), top, LineMark.NONE);
        }
        top += span.getBPD();
      }
    }
    return result;
  }

  static BodyRegion body(PageViewport page) {
    RegionViewport viewport = page.getPage().getRegionViewport(Constants.FO_REGION_BODY);
    return viewport == null ? null : (BodyRegion) viewport.getRegionReference();
  }

  /** From the top of the page to its foot. */
  List<TextLine> lines() {
    return lines;
  }

  /** Places that bear an identifier, by it. */
  Map<String, Spot> spots() {
    return spots;
  }

  /** The lines of what bears an identifier and is a place or has text, by it. */
  Map<String, Stretch> stretches() {
    return stretches;
  }

  /** What of the blocks that bear an identifier is on this page, by it. */
  Map<String, Block> blocks() {
    return blocks;
  }

  /** The blocks of a mark of their own that have more than one line here. */
  Set<String> turnedOver() {
    return turnedOver;
  }

  /** Whether a line stands beside the one before it. */
  boolean isBeside(int line) {
    return line > 0 && Math.abs(lines.get(line).top() - lines.get(line - 1).top()) < SAME_TOP;
  }

  private void children(BlockParent parent, int top, LineMark mark) {
    if (parent.getChildAreas() == null) {
      return;
    }
    int y = top;
    for (Object child : parent.getChildAreas()) {
      if (child instanceof LineArea line) {
        line(line, y, mark);
        y += line.getAllocBPD();
      } else if (child instanceof Block inner) {
        block(inner, y, mark);
        y += inner.getPositioning() == Block.ABSOLUTE ? 0 : inner.getAllocBPD();
      }
    }
  }

  private void block(Block block, int y, LineMark around) {
    String id = id(block);
    LineMark own = id == null ? null : marks.get(id);
    LineMark mark = own == null ? around : own.within(around);
    int first = lines.size();
    if (id != null) {
      spots.putIfAbsent(id, new Spot(first, 0));
      blocks.put(id, block);
    }
    // A cell of a table is placed within its row; a container elsewhere than in the flow is no
    // text.
    if (!(block instanceof BlockViewport && block.getPositioning() == Block.ABSOLUTE)) {
      int top =
          y + block.getYOffset() + block.getSpaceBefore() + block.getBorderAndPaddingWidthBefore();
      children(block, top, mark);
      if (id != null && lines.size() > first) {
        stretch(id, new Stretch(first, lines.size() - 1, false));
      }
      if (own != null && lines.size() > first + 1) {
        turnedOver.add(id);
      }
    }
  }

  private void line(LineArea line, int y, LineMark mark) {
    text = new StringBuilder();
    size = 0;
    begun = null;
    line.getInlineAreas().forEach(area -> inline((Area) area, 0));
    if (!text.toString().isBlank()) {
      lines.add(
          new TextLine(
              y + line.getSpaceBefore(),
              line.getBPD(),
              baseline,
              mark.begunBy(begun),
              text.toString()));
    }
  }

  private void inline(Area area, int offset) {
    String id = id(area);
    int from = text.length();
    if (id != null) {
      spots.putIfAbsent(id, new Spot(lines.size(), text.length()));
      begun = marks.getOrDefault(id, begun);
    }
    if (area instanceof TextArea letters) {
      letters(letters, offset);
    } else if (area instanceof InlineParent parent) {
      int inner = offset + parent.getBlockProgressionOffset();
      parent.getChildAreas().forEach(child -> inline((Area) child, inner));
    }
    boolean isPlace = !(area instanceof InlineParent);
    if (id != null && (isPlace || !text.substring(from).isBlank())) {
      stretch(id, new Stretch(lines.size(), lines.size(), text.indexOf(" ") < 0));
    }
  }

  private void stretch(String id, Stretch stretch) {
    stretches.merge(id, stretch, Stretch::upTo);
  }

  /** The largest letters of a line stand on its baseline; smaller ones may be raised. */
  private void letters(TextArea area, int offset) {
    area.getChildAreas()
        .forEach(part -> text.append(part instanceof WordArea word ? word.getWord() : " "));
    int points = (Integer) area.getTrait(Trait.FONT_SIZE);
    if (points > size) {
      size = points;
      baseline = offset + area.getBlockProgressionOffset() + area.getBaselineOffset();
    }
  }

  private static String id(Area area) {
    Object id = area.getTrait(Trait.PROD_ID);
    return id == null || id.toString().isEmpty() ? null : id.toString();
  }
}
