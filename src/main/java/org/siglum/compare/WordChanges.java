package org.siglum.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.siglum.account.Word;

/** Compares the words of one kind, and shows what changed with some words around it. */
final class WordChanges {
  private static final int AROUND = 5; // words

  /** Stands where a block or line begins within a longer passage. */
  private static final String BLOCK = " ¶ ";

  private final List<Word> old;
  private final List<Word> fresh;
  private final List<Hunk> hunks = new ArrayList<>();

  WordChanges(List<Word> old, List<Word> fresh) {
    this.old = old;
    this.fresh = fresh;
    List<Hunk> found = Sequences.hunks(old, fresh, (a, b) -> a.characters().equals(b.characters()));
    for (int i = 0; i < found.size(); i++) {
      int next = i + 1 < found.size() ? found.get(i + 1).from() : old.size();
      add(slid(found.get(i), next - found.get(i).to()));
    }
  }

  List<Hunk> hunks() {
    return hunks;
  }

  /**
   * Of the several ways to say that something was put in or taken out, the one that begins where
   * the greatest part does: “a b | a c” has become “a b | a d | a c”, not “a b | a {d | a} c”.
   *
   * @param behind how many words both have between this hunk and the next
   */
  private Hunk slid(Hunk hunk, int behind) {
    if (hunk.deleted() > 0 && hunk.inserted() > 0) {
      return hunk;
    }
    boolean isDeletion = hunk.inserted() == 0;
    List<Word> words = isDeletion ? old : fresh;
    int start = isDeletion ? hunk.from() : hunk.newFrom();
    int end = isDeletion ? hunk.to() : hunk.newTo();
    int before = hunk.from() - (hunks.isEmpty() ? 0 : hunks.get(hunks.size() - 1).to());
    int least = start;
    while (start - least < before
        && same(words.get(least - 1), words.get(end - start + least - 1))) {
      least--;
    }
    int best = start;
    int last = start;
    while (last - start < behind && same(words.get(last), words.get(end - start + last))) {
      last++;
    }
    for (int at = least; at <= last; at++) {
      if (words.get(at).edges() > words.get(best).edges()) {
        best = at;
      }
    }
    return hunk.moved(best - start);
  }

  private static boolean same(Word one, Word other) {
    return one.characters().equals(other.characters());
  }

  /** A few words in common within a longer passage that was rewritten are chance. */
  private void add(Hunk hunk) {
    Hunk last = hunks.isEmpty() ? null : hunks.get(hunks.size() - 1);
    boolean chance =
        last != null
            && 2 * (hunk.from() - last.to()) <= Math.min(size(last), size(hunk))
            && last.deleted() + hunk.deleted() > 0
            && last.inserted() + hunk.inserted() > 0
            && areInOneBlock(last, hunk);
    if (chance) {
      hunks.remove(hunks.size() - 1);
      add(last.upTo(hunk));
    } else {
      hunks.add(hunk);
    }
  }

  private static int size(Hunk hunk) {
    return Math.max(hunk.deleted(), hunk.inserted());
  }

  /** What changed, as it is told. */
  List<Change> changes(Subject subject, Positions oldPlaces, Positions newPlaces) {
    List<Change> changes = new ArrayList<>();
    for (List<Hunk> near : near()) {
      Hunk first = near.get(0);
      changes.add(
          new Change(
              subject,
              subject == Subject.HEADER || subject == Subject.LISTS ? element(first) : "",
              oldPlaces.of(old, first.from(), first.to()),
              newPlaces.of(fresh, first.newFrom(), first.newTo()),
              pieces(near)));
    }
    return changes;
  }

  /** The name of the element that a change begins in. */
  private String element(Hunk hunk) {
    Word word = hunk.inserted() == 0 ? old.get(hunk.from()) : fresh.get(hunk.newFrom());
    return word.pieces().get(0).node().getParent().getLocalPart();
  }

  /** The words that changed, with some around them. */
  List<List<Piece>> pieces() {
    return near().stream().map(this::pieces).toList();
  }

  /** Hunks a few words from each other in one block are shown together. */
  private List<List<Hunk>> near() {
    List<List<Hunk>> all = new ArrayList<>();
    Hunk last = null;
    for (Hunk hunk : hunks.stream().flatMap(this::atBlocks).toList()) {
      if (last == null || !areNear(last, hunk)) {
        all.add(new ArrayList<>());
      }
      all.get(all.size() - 1).add(hunk);
      last = hunk;
    }
    return all;
  }

  /**
   * Where words were changed and whole blocks put in or taken out behind them, these are two
   * changes; and two notes are two, though one comes after the other.
   */
  private Stream<Hunk> atBlocks(Hunk hunk) {
    if (hunk.inserted() == 0) {
      int next = opening(old, hunk.from(), hunk.to());
      return cut(hunk, next, hunk.newTo());
    }
    if (hunk.deleted() == 0) {
      int next = opening(fresh, hunk.newFrom(), hunk.newTo());
      return cut(hunk, hunk.to(), next);
    }
    int oldEdge = edge(old, hunk.from(), hunk.to());
    int newEdge = edge(fresh, hunk.newFrom(), hunk.newTo());
    boolean isOne = (oldEdge == hunk.to()) == (newEdge == hunk.newTo());
    return isOne ? Stream.of(hunk) : cut(hunk, oldEdge, newEdge);
  }

  private Stream<Hunk> cut(Hunk hunk, int at, int newAt) {
    Hunk first = new Hunk(hunk.from(), at, hunk.newFrom(), newAt);
    Hunk rest = new Hunk(at, hunk.to(), newAt, hunk.newTo());
    return rest.deleted() + rest.inserted() == 0
        ? Stream.of(first)
        : Stream.concat(Stream.of(first), atBlocks(rest));
  }

  private static int opening(List<Word> words, int from, int to) {
    int at = from + 1;
    while (at < to && !words.get(at).opens()) {
      at++;
    }
    return Math.min(at, to);
  }

  /** Where the first block begins within these words. */
  private static int edge(List<Word> words, int from, int to) {
    int at = from + 1;
    while (at < to && !words.get(at).begins()) {
      at++;
    }
    return Math.min(at, to);
  }

  private boolean areNear(Hunk one, Hunk next) {
    return next.from() - one.to() <= AROUND && areInOneBlock(one, next);
  }

  /** Whether no block begins from the end of a hunk to the start of the next. */
  private boolean areInOneBlock(Hunk one, Hunk next) {
    return old.subList(one.to(), next.from()).stream().noneMatch(Word::begins)
        && (next.from() == old.size() || !old.get(next.from()).begins())
        && (next.newFrom() == fresh.size() || !fresh.get(next.newFrom()).begins());
  }

  private List<Piece> pieces(List<Hunk> near) {
    List<Piece> pieces = new ArrayList<>();
    Hunk first = near.get(0);
    if (first.inserted() == 0) {
      add(pieces, Piece.State.SAME, old.subList(before(old, first.from()), first.from()));
    } else {
      add(pieces, Piece.State.SAME, fresh.subList(before(fresh, first.newFrom()), first.newFrom()));
    }
    Hunk last = null;
    for (Hunk hunk : near) {
      if (last != null) {
        add(pieces, Piece.State.SAME, fresh.subList(last.newTo(), hunk.newFrom()));
      }
      add(pieces, Piece.State.DELETED, old.subList(hunk.from(), hunk.to()));
      add(pieces, Piece.State.INSERTED, fresh.subList(hunk.newFrom(), hunk.newTo()));
      last = hunk;
    }
    if (last.inserted() == 0) {
      add(pieces, Piece.State.SAME, old.subList(last.to(), after(old, last.to())));
    } else {
      add(pieces, Piece.State.SAME, fresh.subList(last.newTo(), after(fresh, last.newTo())));
    }
    return pieces;
  }

  /** Where the words around begin: within the block that the change begins in. */
  private static int before(List<Word> words, int at) {
    int from = at;
    while (from > 0 && at - from < AROUND && !words.get(from).begins()) {
      from--;
    }
    return from;
  }

  private static int after(List<Word> words, int at) {
    int to = at;
    while (to < words.size() && to - at < AROUND && !words.get(to).begins()) {
      to++;
    }
    return to;
  }

  private static void add(List<Piece> pieces, Piece.State state, List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      if (text.length() > 0) {
        text.append(word.begins() ? BLOCK : " ");
      }
      text.append(word.characters());
    }
    if (text.length() > 0) {
      pieces.add(new Piece(state, text.toString()));
    }
  }
}
