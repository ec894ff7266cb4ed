package org.siglum.print;

/**
 * A layer of the apparatus as the FO describes it.
 *
 * @param name what the entries call it
 * @param head the start of its block, with its heading if it has one; the entries come after it
 * @param block qualified name of that block
 * @param style the type that the block is set in
 * @param size size of that type, in millipoints
 * @param leading distance of its lines, in millipoints
 * @param spaceBefore what parts it from the layer above, in millipoints
 */
record Layer(
    String name,
    Recording head,
    String block,
    TypeStyle style,
    int size,
    int leading,
    int spaceBefore) {}
