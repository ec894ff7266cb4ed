package org.siglum.print;

import org.apache.fop.area.Block;
import org.apache.fop.area.Trait;

/**
 * How a block lies on the grid of lines.
 *
 * @param padding what it has at the side where it may be added to, in millipoints
 * @param missing what has to be added for it to take whole lines
 */
record GridFit(int padding, int missing) {

  /**
   * Measures a block, or the piece of it that is on a page.
   *
   * @param side {@code before} or {@code after}
   * @param leading distance of the lines
   */
  static GridFit of(Block block, String side, int leading) {
    int height =
        block.getBPD()
            + block.getBorderAndPaddingWidthBefore()
            + block.getBorderAndPaddingWidthAfter();
    Object padding =
        block.getTrait(side.equals("before") ? Trait.PADDING_BEFORE : Trait.PADDING_AFTER);
    int over = height % leading;
    return new GridFit(padding == null ? 0 : (Integer) padding, over == 0 ? 0 : leading - over);
  }

  /** The padding that puts it right. */
  int needed() {
    return padding + missing;
  }

  /** Whether it is right but for what nobody sees. */
  boolean isRight() {
    return missing < 100;
  }
}
