package org.siglum.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A document of many paragraphs that is edited here and there, and knows what it was done to. */
final class EditedDocument {
  private static final int PARAGRAPHS = 24;
  private static final int WORDS = 14;
  private static final List<String> COMMON = List.of("the", "of", "and", "a");

  private final Random random;
  private final List<List<String>> old = new ArrayList<>();
  private final List<List<String>> fresh = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  EditedDocument(long seed) {
    random = new Random(seed);
    for (int i = 0; i < PARAGRAPHS; i++) {
      old.add(paragraph("w" + i + "x"));
    }
    for (int i = 0; i < PARAGRAPHS; i++) {
      // Between two that are edited one stays as it is, so that two edits never are one change.
      if (i % 2 == 0) {
        fresh.add(old.get(i));
      } else {
        edit(i);
      }
    }
  }

  /** Words, the third of them marked up; those of a paragraph are nowhere else but the common. */
  private List<String> paragraph(String name) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      boolean isCommon = i % 4 == 3;
      words.add(isCommon ? COMMON.get(random.nextInt(COMMON.size())) : name + i);
    }
    words.set(2, "<hi rend=\"a\">" + words.get(2) + "</hi>");
    return words;
  }

  private void edit(int number) {
    List<String> words = new ArrayList<>(old.get(number));
    int at = 4 + 4 * random.nextInt(2); // One that is not common.
    String word = words.get(at);
    switch (random.nextInt(11)) {
      case 0 -> {
        words.set(at, "new" + number);
        expected.add("text [-" + word + "-] {+new" + number + "+}");
      }
      case 1 -> {
        words.remove(at);
        expected.add("text [-" + word + "-]");
      }
      case 2 -> {
        words.add(at, "new" + number);
        expected.add("text {+new" + number + "+}");
      }
      case 3 -> {
        List<String> put = paragraph("new" + number + "x");
        fresh.add(put);
        expected.add("text {+" + plain(put) + "+}");
      }
      case 4 -> {
        expected.add("text [-" + plain(words) + "-]");
        return;
      }
      case 5 -> {
        words.set(at, "<name>" + word + "</name>");
        expected.add("markup {+<name>+} {+</name>+}");
      }
      case 6 -> {
        words.set(2, words.get(2).replace("\"a\"", "\"b\""));
        expected.add("markup [-rend=\"a\"-] {+rend=\"b\"+}");
      }
      case 7 -> {
        words.set(2, words.get(2).replace("hi", "emph"));
        expected.add("markup [-<hi>-] {+<emph>+}");
      }
      case 8 -> {
        words.set(2, words.get(2).replaceAll("<[^>]*>", ""));
        expected.add("markup [-<hi rend=\"a\">-] [-</hi>-]");
      }
      case 9 -> {
        words.set(at, "<pb n=\"" + number + "\"/>" + word);
        expected.add("markup {+<pb n=\"" + number + "\"/>+}");
      }
      default -> {
        words.set(at, word + "<note>new" + number + "</note>");
        expected.add("note {+new" + number + "+}");
      }
    }
    fresh.add(words);
  }

  private static String plain(List<String> words) {
    return String.join(" ", words).replaceAll("<[^>]*>", "");
  }

  String old() {
    return ComparedTexts.tei("", written(old, "", " "));
  }

  String fresh() {
    return ComparedTexts.tei("", written(fresh, "", " "));
  }

  /** The edited document in another layout. */
  String laidOut() {
    return ComparedTexts.tei("", written(fresh, "\n    ", "\n      ") + "\n<!-- end -->\n");
  }

  private static String written(List<List<String>> paragraphs, String indent, String space) {
    StringBuilder written = new StringBuilder();
    for (List<String> words : paragraphs) {
      written.append(indent).append("<p>").append(indent);
      written.append(String.join(space, words)).append(indent).append("</p>");
    }
    return written.toString();
  }

  /** What was done, in alphabetical order. */
  List<String> expected() {
    return expected.stream().sorted().toList();
  }
}
