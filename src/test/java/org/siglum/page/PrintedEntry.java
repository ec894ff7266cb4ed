package org.siglum.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry as it is printed.
 *
 * @param number what it is keyed to; the one before it where it names none
 * @param lemma the words before its bracket; none where it has only a remark, or adds to the text
 */
record PrintedEntry(String number, List<String> lemma) {

  /** The entries of an apparatus: a number in bold begins one, and so does a double stroke. */
  static List<PrintedEntry> of(List<PrintedPage.Word> apparatus) {
    List<PrintedEntry> entries = new ArrayList<>();
    StringBuilder number = new StringBuilder();
    List<PrintedPage.Word> words = new ArrayList<>();
    boolean inNumber = false;
    for (PrintedPage.Word word : apparatus) {
      if (isNumber(word) && !inNumber || word.text().equals("‖")) {
        add(number.toString(), words, entries);
      }
      if (isNumber(word)) {
        number.replace(0, inNumber ? 0 : number.length(), "");
        number.append(number.isEmpty() ? "" : " ").append(word.text());
      } else if (!word.text().equals("‖")) {
        words.add(word);
      }
      inNumber = isNumber(word);
    }
    add(number.toString(), words, entries);
    return entries;
  }

  /** A sign in bold may be a speaker's. */
  private static boolean isNumber(PrintedPage.Word word) {
    return word.bold() && word.text().matches("[0-9].*|tit\\.|p\\.|post");
  }

  private static void add(String number, List<PrintedPage.Word> words, List<PrintedEntry> entries) {
    List<String> lemma = new ArrayList<>();
    boolean isAddition = !words.isEmpty() && words.get(0).text().equals("add.");
    boolean hasLemma =
        !isAddition && words.stream().anyMatch(word -> word.text().indexOf(']') >= 0);
    if (!words.isEmpty() && !number.isEmpty()) {
      entries.add(new PrintedEntry(number, lemma));
    }
    for (PrintedPage.Word word : hasLemma ? words : List.<PrintedPage.Word>of()) {
      int bracket = word.text().indexOf(']');
      if (bracket >= 0) {
        lemma.add(word.text().substring(0, bracket));
        break;
      }
      if (!word.raised()) {
        lemma.add(word.text());
      }
    }
    words.clear();
  }

  /** What is wrong with it, if its page has these verses; it may end on the next page. */
  Optional<String> fault(Map<String, String> verses) {
    String[] range = number.replace(" post", "").split("–");
    String first = verses.get(range[0]);
    String last = verses.get(range[range.length - 1]);
    boolean isTrue =
        lemma.isEmpty() && first != null
            || first != null
                && first.contains(VersesInPrintTest.letters(lemma.subList(0, 1)))
                && (last == null && range.length > 1
                    || last.contains(
                        VersesInPrintTest.letters(lemma.subList(lemma.size() - 1, lemma.size()))));
    return isTrue ? Optional.empty() : Optional.of(number + " " + lemma + " not in " + first);
  }
}
