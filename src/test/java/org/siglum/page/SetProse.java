package org.siglum.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A prose text as it was set: each word with its page and line, and what the apparatus says. */
final class SetProse {

  /** Where a word stands; both from 1. */
  private record Place(int page, int line) {}

  /** An entry of the apparatus, and the page at whose foot it stands. */
  private record Printed(int page, String number, String lemma) {}

  private final List<String> words = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<Place, List<String>> wholeWords = new HashMap<>();
  private final Map<String, Printed> entries = new HashMap<>();

  private SetProse() {}

  /** The pages with text, which are numbered from 1. */
  static SetProse of(List<PrintedPage> pages) {
    SetProse set = new SetProse();
    List<PrintedPage> body = pages.stream().filter(page -> !page.apparatus().isEmpty()).toList();
    for (PrintedPage page : pages.subList(pages.indexOf(body.get(0)), pages.size())) {
      set.add(page, pages.indexOf(page) - pages.indexOf(body.get(0)) + 1);
    }
    return set;
  }

  private void add(PrintedPage page, int number) {
    List<List<PrintedPage.Word>> lines = new ArrayList<>(page.text());
    lines.removeIf(line -> number == 1 && isBeforeText(line));
    for (int i = 0; i < lines.size(); i++) {
      Place place = new Place(number, i + 1);
      for (PrintedPage.Word word : lines.get(i)) {
        add(word.text(), place);
      }
    }
    read(page.apparatus(), number);
  }

  /** The list of witnesses. */
  private static boolean isBeforeText(List<PrintedPage.Word> line) {
    return line.get(0).bold();
  }

  private void add(String word, Place place) {
    int last = words.size() - 1;
    if (last >= 0 && words.get(last).endsWith("\u00AD")) {
      words.set(last, words.get(last).replace("\u00AD", "") + word);
      wholeWords.get(places.get(last)).remove(wholeWords.get(places.get(last)).size() - 1);
      return;
    }
    words.add(word);
    places.add(place);
    wholeWords.computeIfAbsent(place, p -> new ArrayList<>()).add(word);
  }

  private void read(List<PrintedPage.Word> apparatus, int page) {
    String number = "";
    List<String> entry = new ArrayList<>();
    boolean inNumber = false;
    for (PrintedPage.Word word : apparatus) {
      if (word.bold()) {
        if (!inNumber) {
          finish(page, number, entry);
          number = "";
        }
        number = number.isEmpty() ? word.text() : number + " " + word.text();
        inNumber = true;
        continue;
      }
      inNumber = false;
      if (word.text().equals("‖")) {
        finish(page, number, entry);
      } else if (word.raised()) {
        entry.set(entry.size() - 1, entry.get(entry.size() - 1) + "^" + word.text());
      } else if (!entry.isEmpty() && word.text().startsWith("]")) {
        entry.set(entry.size() - 1, entry.get(entry.size() - 1) + word.text());
      } else {
        entry.add(word.text());
      }
    }
    finish(page, number, entry);
  }

  private void finish(int page, String number, List<String> entry) {
    String all = String.join(" ", entry);
    int bracket = all.indexOf(']');
    entry.stream()
        .filter(word -> word.matches("x[0-9]+"))
        .findFirst()
        .ifPresent(id -> entries.put(id, new Printed(page, number, all.substring(0, bracket))));
    entry.clear();
  }

  List<String> words() {
    return words;
  }

  /** What the entry says: its page, number and lemma. */
  String found(String reading) {
    Printed entry = entries.get(reading);
    return entry == null
        ? reading + " nowhere"
        : "%s: %s %s".formatted(reading, entry.number(), entry.lemma());
  }

  /** What it ought to say by the places of its lemma's words. */
  String expected(int first, int last, String reading) {
    Place from = places.get(first);
    Place to = places.get(last);
    Printed printed = entries.get(reading);
    boolean isCarried = printed != null && printed.page() > from.page();
    String number;
    if (isCarried) {
      number = "p. " + from.page() + "." + from.line();
      number += from.page() == to.page() && to.line() > from.line() ? "–" + to.line() : "";
    } else if (from.page() < to.page()) {
      number = from.line() + "–p. " + to.page() + "." + to.line();
    } else {
      number = from.line() + (to.line() > from.line() ? "–" + to.line() : "");
    }
    return "%s: %s %s".formatted(reading, number, lemma(first, last));
  }

  private String lemma(int first, int last) {
    List<String> lemma = words.subList(first, last + 1);
    String shown =
        lemma.size() > 4
            ? lemma.get(0) + " … " + lemma.get(lemma.size() - 1)
            : String.join(" ", lemma);
    Place line = places.get(first);
    if (!line.equals(places.get(last)) || !wholeWords.get(line).contains(words.get(last))) {
      return shown;
    }
    int start = first;
    while (start > 0 && places.get(start - 1).equals(line)) {
      start--;
    }
    List<String> all = wholeWords.get(line);
    int count = 0;
    int own = 0;
    for (int i = 0; i + lemma.size() <= all.size(); i++) {
      if (all.subList(i, i + lemma.size()).equals(lemma)) {
        count++;
        own = i + start == first ? count : own;
      }
    }
    return count > 1 && own > 0 ? shown + "^" + own : shown;
  }
}
