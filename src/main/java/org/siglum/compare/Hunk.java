package org.siglum.compare;

/**
 * Where two sequences differ: items {@code from} to {@code to} of the old one, the end not
 * included, stand in the place of {@code newFrom} to {@code newTo} of the new one.
 */
record Hunk(int from, int to, int newFrom, int newTo) {
  int deleted() {
    return to - from;
  }

  int inserted() {
    return newTo - newFrom;
  }

  /** This and a later one, with what lies between. */
  Hunk upTo(Hunk later) {
    return new Hunk(from, later.to, newFrom, later.newTo);
  }

  Hunk moved(int by) {
    return new Hunk(from + by, to + by, newFrom + by, newTo + by);
  }
}
