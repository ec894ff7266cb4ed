package org.siglum.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.om.NodeInfo;
import org.siglum.account.Kind;
import org.siglum.account.Passage;
import org.siglum.account.Word;

/** What of each text node of one state is in both. */
final class SharedWords {
  /**
   * Characters of a text node.
   *
   * @param kind what words it has
   * @param shared of words that both states have
   * @param all of all its words
   */
  record Share(Kind kind, int shared, int all) {}

  private final Map<NodeInfo, Share> shares = new HashMap<>();

  /**
   * @param start where a hunk begins in this state
   * @param end where it ends
   */
  void add(Kind kind, List<Word> words, List<Hunk> hunks, Bound start, Bound end) {
    int hunk = 0;
    for (int i = 0; i < words.size(); i++) {
      while (hunk < hunks.size() && end.of(hunks.get(hunk)) <= i) {
        hunk++;
      }
      boolean isShared = hunk == hunks.size() || i < start.of(hunks.get(hunk));
      for (Passage piece : words.get(i).pieces()) {
        int size = piece.characters().length();
        shares.merge(
            piece.node(),
            new Share(kind, isShared ? size : 0, size),
            (one, other) -> new Share(kind, one.shared + other.shared, one.all + other.all));
      }
    }
  }

  /** Of a text node; null where it has no words that count. */
  Share of(NodeInfo text) {
    return shares.get(text);
  }

  /** An end of a hunk. */
  interface Bound {
    int of(Hunk hunk);
  }
}
