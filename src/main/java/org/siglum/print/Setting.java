package org.siglum.print;

/**
 * Some characters as they are to be set.
 *
 * @param text the characters, or what stands for them
 * @param family the family that has them; null when it is the first that the FO asks for
 * @param whole whether the text must not be divided at the end of a line
 */
record Setting(String text, String family, boolean whole) {

  /** Whether both may be set as one. */
  boolean joins(Setting other) {
    return this == other
        || !whole
            && !other.whole
            && (family == null ? other.family == null : family.equals(other.family));
  }
}
