package org.siglum.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A prose text with an apparatus, made from a seed: words that come again and again, lemmata of one
 * word or several, long ones, and such that overlap others. Each reading is a word of its own, so
 * that its entry can be told.
 */
final class GeneratedProse {
  private static final String[] WORDS =
      ("lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut"
              + " labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation"
              + " ullamco laboris nisi ex ea commodo consequat duis aute irure in reprehenderit"
              + " voluptate velit esse cillum eu fugiat nulla pariatur")
          .split(" ");

  /**
   * An entry.
   *
   * @param first index of its lemma's first word in the whole text
   * @param last index of its last one
   */
  record Entry(int first, int last) {}

  private final List<String> words = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder apart = new StringBuilder();
  private final Random random;

  /**
   * @param paragraphs how many
   * @param every how many words there are between the beginnings of entries, on average
   */
  GeneratedProse(long seed, int paragraphs, int every) {
    random = new Random(seed);
    for (int i = 0; i < paragraphs; i++) {
      text.append("<p>");
      int length = 40 + random.nextInt(160);
      int end = words.size() + length;
      while (words.size() < end) {
        piece(every, end);
      }
      text.append("</p>\n");
    }
  }

  /** The words, in order. */
  List<String> words() {
    return words;
  }

  /** The entries; the reading of the n-th is {@link #reading}. */
  List<Entry> entries() {
    return entries;
  }

  static String reading(int entry) {
    return "x" + entry;
  }

  private void piece(int every, int end) {
    if (random.nextInt(every) > 0 || words.size() + 14 > end) {
      text.append(word()).append(' ');
      return;
    }
    int length = random.nextInt(6) == 0 ? 6 + random.nextInt(6) : 1 + random.nextInt(3);
    int first = words.size();
    if (random.nextInt(4) == 0) {
      apart(first, length);
      return;
    }
    int number = entries.size();
    entries.add(new Entry(first, first + length - 1));
    text.append("<app><lem wit=\"#A\">").append(run(length)).append("</lem><rdg wit=\"#B\">");
    text.append(reading(number)).append(" varia lectio</rdg></app> ");
  }

  /** Two entries that stand apart, of which the second begins in the first and ends behind it. */
  private void apart(int first, int length) {
    int number = entries.size();
    int overlap = random.nextInt(length);
    entries.add(new Entry(first, first + length - 1));
    entries.add(new Entry(first + overlap, first + length));
    text.append("<anchor xml:id=\"a").append(number).append("\"/>");
    for (int i = 0; i <= length; i++) {
      if (i == overlap) {
        text.append("<anchor xml:id=\"a").append(number + 1).append("\"/>");
      }
      text.append(word());
      if (i == length - 1) {
        text.append("<anchor xml:id=\"b").append(number).append("\"/>");
      }
      if (i == length) {
        text.append("<anchor xml:id=\"b").append(number + 1).append("\"/>");
      }
      text.append(' ');
    }
    apart(number);
    apart(number + 1);
  }

  private void apart(int number) {
    Entry entry = entries.get(number);
    apart.append("<app from=\"#a%d\" to=\"#b%d\"><lem wit=\"#A\">".formatted(number, number));
    apart.append(String.join(" ", words.subList(entry.first(), entry.last() + 1)));
    apart.append("</lem><rdg wit=\"#B\">").append(reading(number)).append("</rdg></app>\n");
  }

  private String run(int length) {
    List<String> run = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      run.add(word());
    }
    return String.join(" ", run);
  }

  private String word() {
    String word = WORDS[random.nextInt(WORDS.length)];
    words.add(word);
    return word;
  }

  /** The same words without an apparatus. */
  String plain() {
    return tei()
        .replaceAll("<rdg.*?</rdg>|</?app>|</?lem[^>]*>|<anchor[^>]*>", "")
        .replaceAll("(?s)<standOff>.*</standOff>", "");
  }

  /** The document. */
  String tei() {
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0">
          <teiHeader><fileDesc>
            <titleStmt><title>Prose</title></titleStmt>
            <publicationStmt><p>Not published.</p></publicationStmt>
            <sourceDesc><listWit><witness xml:id="A">A</witness><witness xml:id="B">B</witness></listWit></sourceDesc>
          </fileDesc></teiHeader>
          <text xml:lang="la"><body><div>
        """
        + text
        + "</div></body></text>\n<standOff><listApp>\n"
        + apart
        + "</listApp></standOff>\n</TEI>\n";
  }
}
