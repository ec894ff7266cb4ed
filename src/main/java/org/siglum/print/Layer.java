package org.siglum.print;

/**
 * A layer of the apparatus as the FO describes it.
 *
 * @param name what the entries call it
 * @param columns how many its entries fill; 1 where each begins a line, 0 where they are run on
 * @param rule what parts it from a layer above it
 * @param heading what is set above it
 * @param start the start of its block; the entries come after it
 * @param block qualified name of that block
 * @param style the type that the block is set in
 * @param size size of that type, in millipoints
 * @param leading distance of its lines, in millipoints
 * @param above what it takes above its entries, in millipoints
 */
record Layer(
    String name,
    int columns,
    Recording rule,
    Recording heading,
    Recording start,
    String block,
    TypeStyle style,
    int size,
    int leading,
    int above) {

  /** What parts two columns, in millipoints. */
  static final int GAP = 12_000;

  /** How many columns an {@code sg:layer} asks for by its {@code as}. */
  static int columns(String as) {
    return switch (as == null ? "paragraph" : as) {
      case "lines" -> 1;
      case "two-columns" -> 2;
      case "three-columns" -> 3;
      default -> 0;
    };
  }

  /** Whether entries follow each other in one paragraph. */
  boolean isRunOn() {
    return columns == 0;
  }

  /** How many lines an entry of this width takes, where it begins one; the others are indented. */
  int lines(double width, double measure) {
    double column = (measure - GAP * (columns - 1)) / columns;
    return 1 + (int) Math.ceil(Math.max(0, width - column) / (column - size));
  }

  /** What the layer takes besides its entries, as long as it is not known which stand together. */
  int slack() {
    return above + (columns == 1 ? 0 : leading);
  }
}
