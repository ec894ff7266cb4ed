package org.siglum.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.sf.saxon.om.NodeInfo;

/**
 * What is read in one piece: a text, a note, an entry; white space apart, as layout is made of it.
 */
class Run {
  private final StringBuilder characters = new StringBuilder();
  private final List<Passage> passages = new ArrayList<>();

  /** Adds what a page says. */
  void add(CharSequence text) {
    characters.append(visible(text));
  }

  /** Adds a text node of a document. */
  void add(NodeInfo text) {
    String visible = visible(text.getStringValue());
    if (!visible.isEmpty()) {
      characters.append(visible);
      passages.add(new Passage(visible, text));
    }
  }

  /** The run around all readings that this one is within. */
  Run outside() {
    return this;
  }

  /** Whether the passages of another run stand here, in their order. */
  boolean says(Run other) {
    int at = 0;
    for (Passage passage : other.passages) {
      int next = characters.indexOf(passage.characters(), at);
      if (next < 0) {
        return false;
      }
      at = next + passage.characters().length();
    }
    return true;
  }

  /**
   * Whether the passages of another run stand here, in whatever order, as where the first reading
   * of an entry becomes its lemma.
   */
  boolean holds(Run other) {
    if (says(other)) {
      return true;
    }
    List<Passage> longestFirst = new ArrayList<>(other.passages);
    longestFirst.sort(Comparator.comparingInt((Passage p) -> p.characters().length()).reversed());
    StringBuilder left = new StringBuilder(characters);
    for (Passage passage : longestFirst) {
      int at = left.indexOf(passage.characters());
      if (at < 0) {
        return false;
      }
      left.replace(at, at + passage.characters().length(), "\n");
    }
    return true;
  }

  /** Says that a word ends here, as a block or a line does. */
  void part() {
    // Characters alone are kept here.
  }

  String characters() {
    return characters.toString();
  }

  List<Passage> passages() {
    return passages;
  }

  /** Without white space, soft hyphens, and joiners and marks of no width. */
  static String visible(CharSequence text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isWithoutForm(c)) {
        visible.append(c);
      }
    }
    return visible.toString();
  }

  private static boolean isWithoutForm(char c) {
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
  }
}
