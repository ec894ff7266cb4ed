package org.siglum.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.siglum.account.Word;

/** Compares the words of one kind, and shows what changed with some words around it. */
final class WordChanges {
  private static final int AROUND = 5; // words

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
   * Of the several ways to say that something was put in or taken out, the one that begins where a
   * block does: “a b | a c” has become “a b | a d | a c”, not “a b | a {d | a} c”.
   *
   * @param behind how many words both have between this hunk and the next
   */
  private Hunk slid(Hunk hunk, int behind) {
    boolean isDeletion = hunk.inserted() == 0;
    List<Word> words = isDeletion ? old : fresh;
    int start = isDeletion ? hunk.from() : hunk.newFrom();
    int end = isDeletion ? hunk.to() : hunk.newTo();
    if (hunk.deleted() > 0 && hunk.inserted() > 0 || words.get(start).begins()) {
      return hunk;
    }
    int before = hunk.from() - (hunks.isEmpty() ? 0 : hunks.get(hunks.size() - 1).to());
    for (int by = -1; -by <= before && same(words.get(start + by), words.get(end + by)); by--) {
      if (words.get(start + by).begins()) {
        return hunk.moved(by);
      }
    }
    for (int by = 1;
        by <= behind && same(words.get(start + by - 1), words.get(end + by - 1));
        by++) {
      if (words.get(start + by).begins()) {
        return hunk.moved(by);
      }
    }
    return hunk;
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
            && last.inserted() + hunk.inserted() > 0;
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
    for (Hunk hunk : hunks) {
      changes.add(
          new Change(
              subject,
              "",
              oldPlaces.of(old, hunk.from(), hunk.to()),
              newPlaces.of(fresh, hunk.newFrom(), hunk.newTo()),
              pieces(hunk)));
    }
    return changes;
  }

  /** The words that changed, with some around them, hunk by hunk. */
  List<List<Piece>> pieces() {
    return hunks.stream().map(this::pieces).toList();
  }

  private List<Piece> pieces(Hunk hunk) {
    List<Piece> pieces = new ArrayList<>();
    boolean isDeletion = hunk.inserted() == 0;
    List<Word> words = isDeletion ? old : fresh;
    int start = isDeletion ? hunk.from() : hunk.newFrom();
    int end = isDeletion ? hunk.to() : hunk.newTo();
    add(pieces, Piece.State.SAME, words.subList(before(words, start), start));
    add(pieces, Piece.State.DELETED, old.subList(hunk.from(), hunk.to()));
    add(pieces, Piece.State.INSERTED, fresh.subList(hunk.newFrom(), hunk.newTo()));
    add(pieces, Piece.State.SAME, words.subList(end, after(words, end)));
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
    if (!words.isEmpty()) {
      pieces.add(
          new Piece(state, words.stream().map(Word::characters).collect(Collectors.joining(" "))));
    }
  }
}
