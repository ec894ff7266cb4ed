package org.siglum.print;

/** The namespaces that the filters of this room know. */
final class Vocabulary {
  /** XSL-FO. */
  static final String FO = "http://www.w3.org/1999/XSL/Format";

  /** FOP's extensions. */
  static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";

  /** Our stamps. */
  static final String SG = "https://siglum.org/ns";

  private Vocabulary() {}
}
