package org.siglum.edition;

/**
 * How entries of the apparatus are written in print.
 *
 * @param lemmaWords a lemma of more words than this is its first and its last one
 * @param separator what parts entries of one line; {@code space} for nothing but that
 * @param overPages how a range over two pages is written: {@code full} (28–p. 13.2), {@code short}
 *     (28–13.2) or {@code line} (28–2)
 * @param dividedWords what a word has that is divided at a line's end: the number of its {@code
 *     first} line, or a {@code range}
 * @param witnessesPresent whether a line at each foot says which witnesses are there, where one has
 *     gaps: {@code shown} or {@code hidden}
 */
public record EntryForm(
    int lemmaWords,
    String separator,
    String overPages,
    String dividedWords,
    String witnessesPresent) {

  /** The customs of critical editions. */
  public static final EntryForm DEFAULT = new EntryForm(4, "‖", "full", "first", "shown");
}
