package org.siglum.build;

import java.util.SortedMap;

/**
 * What was measured of an image.
 *
 * @param width in pixels, as a reader sees it: a camera may have been turned
 * @param height in pixels
 * @param copies the addresses of its smaller copies in the site, by their widths
 */
record Scaled(int width, int height, SortedMap<Integer, String> copies) {}
