package org.siglum.print;

/**
 * A line of the text as it stands on its page.
 *
 * @param top distance of its upper edge from that of the type area, in millipoints
 * @param height in millipoints
 * @param baseline distance of the line that its letters stand on from its upper edge
 * @param mark how it is numbered
 * @param text its words; a soft hyphen at the end where the last one is divided
 */
record TextLine(int top, int height, int baseline, LineMark mark, String text) {
  private static final String HYPHEN = "\u00AD";

  boolean endsInDividedWord() {
    return text.endsWith(HYPHEN);
  }
}
