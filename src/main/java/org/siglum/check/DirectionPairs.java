package org.siglum.check;

/** Whether the marks that turn the direction of a text stand in pairs. */
final class DirectionPairs {
  private static final int POP_EMBEDDING = 0x202C;
  private static final int POP_ISOLATE = 0x2069;

  private int embeddings;
  private int isolates;
  private boolean closedUnopened;

  /** Whether a character begins or ends an embedding, an override or an isolate. */
  static boolean isMark(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= POP_ISOLATE);
  }

  void meet(int mark) {
    if (mark >= 0x2066) {
      isolates += mark == POP_ISOLATE ? -1 : 1;
    } else {
      embeddings += mark == POP_EMBEDDING ? -1 : 1;
    }
    closedUnopened |= isolates < 0 || embeddings < 0;
  }

  /** Whether each that was met has its partner. */
  boolean match() {
    return isolates == 0 && embeddings == 0 && !closedUnopened;
  }
}
