package org.siglum.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.sf.saxon.om.NodeInfo;

/** A run that is kept word by word. */
final class WordRun extends Run {
  private final Set<NodeInfo> seen;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder characters = new StringBuilder();
  private List<Passage> pieces = new ArrayList<>();
  private int edges = 1;

  /**
   * @param seen takes the text nodes that are read
   */
  WordRun(Set<NodeInfo> seen) {
    this.seen = seen;
  }

  @Override
  void add(NodeInfo text) {
    seen.add(text);
    String said = text.getStringValue();
    int start = 0;
    for (int i = 0; i <= said.length(); i++) {
      boolean space = i < said.length() && isSpace(said.charAt(i));
      if (space || i == said.length()) {
        if (i > start) {
          String piece = said.substring(start, i);
          characters.append(piece);
          pieces.add(new Passage(piece, text));
        }
        if (space) {
          end();
        }
        start = i + 1;
      }
    }
  }

  /** What XML takes for white space: a space that does not break holds a word together. */
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  @Override
  void part() {
    end();
    edges++;
  }

  private void end() {
    if (!pieces.isEmpty()) {
      words.add(new Word(characters.toString(), edges, words.isEmpty(), List.copyOf(pieces)));
      characters.setLength(0);
      pieces = new ArrayList<>();
      edges = 0;
    }
  }

  /** The words, when all is added. */
  List<Word> words() {
    end();
    return words;
  }
}
