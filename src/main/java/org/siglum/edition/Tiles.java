package org.siglum.edition;

/**
 * A server of map tiles that the pages with maps may ask.
 *
 * @param address of a tile, with {@code {z}}, {@code {x}} and {@code {y}} in the place of its zoom
 *     and its numbers
 * @param attribution whose map it is
 */
public record Tiles(String address, String attribution) {}
