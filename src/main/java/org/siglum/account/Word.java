package org.siglum.account;

import java.util.List;

/**
 * A word of a document.
 *
 * @param characters as they are written
 * @param begins whether a block, a line or a note begins with it
 * @param pieces the text nodes that it stands in, each with its characters of the word: more than
 *     one where an element begins or ends within it
 */
public record Word(String characters, boolean begins, List<Passage> pieces) {}
