package org.siglum.compare;

import java.util.List;
import net.sf.saxon.om.NodeInfo;
import org.siglum.account.Word;
import org.siglum.xml.Outline.Place;
import org.siglum.xml.Stamp;

/** Where things stand in the sources of a state. */
final class Positions {
  private final NodeInfo tei;

  Positions(NodeInfo tei) {
    this.tei = tei;
  }

  /** Where words stand, or would stand when there are none. */
  Place of(List<Word> words, int from, int to) {
    if (words.isEmpty()) {
      return Stamp.place(tei);
    }
    boolean isAfter = from == to && (from == words.size() || words.get(from).begins()) && from > 0;
    return of(words.get(isAfter ? from - 1 : from));
  }

  private static Place of(Word word) {
    return Stamp.place(word.pieces().get(0).node().getParent());
  }
}
