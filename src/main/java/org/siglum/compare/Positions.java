package org.siglum.compare;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.om.NodeInfo;
import org.siglum.account.Word;
import org.siglum.xml.Outline.Place;
import org.siglum.xml.PlacedWord;
import org.siglum.xml.Stamp;

/**
 * Where words stand in the sources of a state. Stamps tell the place of an element; of a word in a
 * long paragraph its own place is found by reading the file once more, from there on.
 */
final class Positions {
  /** So many words of readings and notes may stand between two words of a text. */
  private static final int BETWEEN = 500;

  private static final Comparator<PlacedWord> ORDER =
      Comparator.comparingInt(PlacedWord::line).thenComparingInt(PlacedWord::column);

  private final NodeInfo tei;
  private final Sources sources;
  private final Map<String, List<PlacedWord>> files = new HashMap<>();

  Positions(NodeInfo tei, Sources sources) {
    this.tei = tei;
    this.sources = sources;
  }

  /** Where words stand, or would stand when there are none. */
  Place of(List<Word> words, int from, int to) {
    if (words.isEmpty()) {
      return Stamp.place(tei);
    }
    boolean isAfter = from == to && (from == words.size() || words.get(from).begins()) && from > 0;
    return of(words, isAfter ? from - 1 : from);
  }

  private Place of(List<Word> words, int index) {
    int block = index;
    while (block > 0 && !words.get(block).begins()) {
      block--;
    }
    Place start = element(words.get(block));
    List<PlacedWord> placed = files.computeIfAbsent(start.file(), sources::words);
    int next = from(start, placed);
    for (int i = block; i <= index; i++) {
      int found = find(words.get(i).pieces().get(0).characters(), placed, next);
      if (found >= 0 && i == index) {
        return new Place(start.file(), placed.get(found).line(), placed.get(found).column());
      }
      next = found < 0 ? next : found + 1;
    }
    return element(words.get(index));
  }

  private static int from(Place start, List<PlacedWord> placed) {
    int at =
        Collections.binarySearch(placed, new PlacedWord("", start.line(), start.column()), ORDER);
    return at < 0 ? -at - 1 : at;
  }

  private static int find(String characters, List<PlacedWord> placed, int from) {
    int end = Math.min(placed.size(), from + BETWEEN);
    for (int i = from; i < end; i++) {
      if (placed.get(i).characters().equals(characters)) {
        return i;
      }
    }
    return -1;
  }

  private static Place element(Word word) {
    return Stamp.place(word.pieces().get(0).node().getParent());
  }
}
