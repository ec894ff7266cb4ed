package org.siglum.print;

import java.net.URI;
import java.util.List;

/**
 * One face.
 *
 * @param families its family's name, then other names for it
 * @param style "normal" or "italic"
 * @param weight 100 to 900
 * @param file where its TrueType file is
 */
record Face(List<String> families, String style, int weight, URI file) {}
