package org.siglum.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of {@link GeneratedNames} as they were set, and the names among them. */
final class SetNames {

  /**
   * A word, and where it begins.
   *
   * @param line what its line is called; empty where it has no number
   */
  record Word(String text, int folio, String line) {}

  /** A name, from its first word to its last. */
  record Name(
      String text, int folio, String line, int lastFolio, String lastLine, boolean isInNote) {

    /** As a register cites it. */
    String place() {
      if (isInNote) {
        return folio + "n";
      }
      String first = line.isEmpty() ? "" + folio : folio + "." + line;
      boolean isOneLine = folio == lastFolio && line.equals(lastLine) || lastLine.isEmpty();
      return isOneLine
          ? first
          : first + "–" + (folio == lastFolio ? "" : lastFolio + ".") + lastLine;
    }
  }

  private final Map<String, Integer> verses = new HashMap<>();
  private final List<Word> words = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private String verse = "";

  SetNames(List<PrintedPage> pages) {
    for (int i = 1; i < 500; i++) {
      verses.put(GeneratedNames.verse(i), i);
    }
    int first = 0;
    while (!pages.get(first).text().stream().anyMatch(SetNames::isText)) {
      first++;
    }
    boolean isNumbered = true;
    for (PrintedPage page : pages.subList(first, pages.size())) {
      int folio = pages.indexOf(page) - first + 1;
      List<List<PrintedPage.Word>> lines =
          page.text().stream().filter(l -> !l.get(0).bold()).toList();
      // The second prose text, after the verses, has no apparatus and so no numbers.
      isNumbered &= verse.isEmpty() || lines.stream().anyMatch(this::isVerse);
      List<Word> notes = new ArrayList<>();
      lines(lines, folio, isNumbered);
      if (!lines.isEmpty()) {
        page.apparatus().forEach(word -> notes.add(new Word(letters(word.text()), folio, "")));
        names(notes, true);
      }
    }
    names(words, false);
  }

  private void lines(List<List<PrintedPage.Word>> lines, int folio, boolean isNumbered) {
    for (int i = 0; i < lines.size(); i++) {
      if (isVerse(lines.get(i))) {
        verse = verses.get(lines.get(i).get(0).text()).toString();
      }
      String line = !isNumbered ? "" : verse.isEmpty() ? "" + (i + 1) : verse;
      lines.get(i).stream()
          .filter(word -> !word.raised())
          .forEach(word -> add(word.text(), folio, line));
    }
  }

  private boolean isVerse(List<PrintedPage.Word> line) {
    return verses.containsKey(line.get(0).text());
  }

  /** The title page has the same size of type somewhere. */
  private static boolean isText(List<PrintedPage.Word> line) {
    return line.size() > 5
        && line.stream().noneMatch(PrintedPage.Word::bold)
        && line.stream().filter(w -> w.text().matches("[a-z]+")).count() > 4;
  }

  private void add(String word, int folio, String line) {
    int last = words.size() - 1;
    if (last >= 0 && words.get(last).text().endsWith("\u00AD")) {
      Word begun = words.get(last);
      words.set(
          last,
          new Word(
              begun.text().replace("\u00AD", "") + letters(word), begun.folio(), begun.line()));
    } else {
      words.add(new Word(letters(word), folio, line));
    }
  }

  private static String letters(String word) {
    return word.replaceAll("[^\\p{L}\u00AD]", "");
  }

  private void names(List<Word> some, boolean inNotes) {
    for (int i = 1; i < some.size(); i++) {
      Word one = some.get(i - 1);
      Word two = some.get(i);
      if (one.text().startsWith("Nomen") && two.text().startsWith("Gentis")) {
        String name = one.text() + " " + two.text();
        names.add(new Name(name, one.folio(), one.line(), two.folio(), two.line(), inNotes));
      }
    }
  }

  List<Word> words() {
    return words;
  }

  List<Name> names() {
    return names;
  }
}
