package org.siglum.account;

import java.util.List;

/**
 * A word of a document.
 *
 * @param characters as they are written
 * @param edges how many blocks, lines and notes begin or end before it; of a part of the document
 *     that is greater there are more
 * @param opens whether it is the first of a text, a note or an alternative
 * @param pieces the text nodes that it stands in, each with its characters of the word: more than
 *     one where an element begins or ends within it
 */
public record Word(String characters, int edges, boolean opens, List<Passage> pieces) {
  /** Whether a block, a line or a note begins with it. */
  public boolean begins() {
    return edges > 0;
  }
}
