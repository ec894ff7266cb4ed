package org.siglum.edition;

/**
 * How the volume says where something stands.
 *
 * @param registers what registers cite: {@code line}, page and lines where these have numbers; or
 *     {@code page}
 * @param references what cross-references name: {@code page}, {@code line} or {@code page-line}
 */
public record Places(String registers, String references) {

  /** What most editions have. */
  public static final Places DEFAULT = new Places("line", "page");
}
