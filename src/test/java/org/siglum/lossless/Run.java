package org.siglum.lossless;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of text that is being read, and the words in it: maximal runs of non-space characters.
 * Signs without a form of their own (soft hyphen, joiners of width zero) are no part of a word.
 */
final class Run {
  private final StringBuilder text = new StringBuilder();
  private boolean joined;

  /** Adds characters; blanks at their start are no text where a word was joined before. */
  void add(String some) {
    String rest = joined ? some.replaceFirst("^\\s+", "") : some;
    joined = joined && rest.isEmpty();
    text.append(rest);
  }

  /** Words before and after are two. */
  void part() {
    if (!joined) {
      text.append(' ');
    }
  }

  /** Words before and after are one, whatever blanks stand between. */
  void join() {
    text.setLength(text.toString().stripTrailing().length());
    joined = true;
  }

  List<String> words() {
    return words(text.toString());
  }

  /** The words of a string. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                end(word, words);
              } else if (!isWithoutForm(c)) {
                word.appendCodePoint(c);
              }
            });
    end(word, words);
    return words;
  }

  private static boolean isWithoutForm(int c) {
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
