package org.siglum.compare;

/**
 * A piece of the words that show a change.
 *
 * @param state what became of it
 * @param text the words, with single spaces
 */
public record Piece(State state, String text) {
  /** Whether words are in the old state only, in the new one only, or in both. */
  public enum State {
    SAME,
    DELETED,
    INSERTED
  }

  static Piece same(String text) {
    return new Piece(State.SAME, text);
  }

  static Piece deleted(String text) {
    return new Piece(State.DELETED, text);
  }

  static Piece inserted(String text) {
    return new Piece(State.INSERTED, text);
  }
}
