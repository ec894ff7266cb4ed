package org.siglum.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Compares sequences, by the algorithm of Myers in linear space. */
final class Sequences {
  private Sequences() {}

  /** Where two sequences differ, in their order; between two hunks is something that they share. */
  static <T> List<Hunk> hunks(List<T> old, List<T> fresh, BiPredicate<T, T> equal) {
    int start = 0;
    int least = Math.min(old.size(), fresh.size());
    while (start < least && equal.test(old.get(start), fresh.get(start))) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && equal.test(old.get(old.size() - 1 - end), fresh.get(fresh.size() - 1 - end))) {
      end++;
    }
    List<T> oldRest = old.subList(start, old.size() - end);
    List<T> freshRest = fresh.subList(start, fresh.size() - end);
    List<Hunk> hunks = new ArrayList<>();
    if (oldRest.isEmpty() || freshRest.isEmpty()) {
      if (oldRest.size() + freshRest.size() > 0) {
        hunks.add(new Hunk(start, start + oldRest.size(), start, start + freshRest.size()));
      }
      return hunks;
    }
    for (AbstractDelta<T> delta :
        DiffUtils.diff(oldRest, freshRest, new MyersDiffWithLinearSpace<T>(equal)).getDeltas()) {
      add(hunk(delta, start), hunks);
    }
    return hunks;
  }

  private static Hunk hunk(AbstractDelta<?> delta, int start) {
    int from = start + delta.getSource().getPosition();
    int newFrom = start + delta.getTarget().getPosition();
    return new Hunk(
        from, from + delta.getSource().size(), newFrom, newFrom + delta.getTarget().size());
  }

  /** The algorithm may give a replacement as a deletion and an insertion. */
  private static void add(Hunk hunk, List<Hunk> hunks) {
    int last = hunks.size() - 1;
    if (last >= 0
        && hunks.get(last).to() == hunk.from()
        && hunks.get(last).newTo() == hunk.newFrom()) {
      hunks.set(last, hunks.get(last).upTo(hunk));
    } else {
      hunks.add(hunk);
    }
  }

  /**
   * Pairs the items of two sequences without crossing: by the first rule as many as can be, what
   * lies between these by the next one.
   *
   * @return the partner of each old item that has one
   */
  static <T> Map<T, T> pairs(List<T> old, List<T> fresh, List<BiPredicate<T, T>> rules) {
    Map<T, T> pairs = new IdentityHashMap<>();
    pair(old, fresh, rules, pairs);
    return pairs;
  }

  private static <T> void pair(
      List<T> old, List<T> fresh, List<BiPredicate<T, T>> rules, Map<T, T> pairs) {
    if (old.isEmpty() || fresh.isEmpty() || rules.isEmpty()) {
      return;
    }
    List<BiPredicate<T, T>> further = rules.subList(1, rules.size());
    int at = 0;
    int newAt = 0;
    for (Hunk hunk : hunks(old, fresh, rules.get(0))) {
      for (; at < hunk.from(); at++, newAt++) {
        pairs.put(old.get(at), fresh.get(newAt));
      }
      pair(
          old.subList(hunk.from(), hunk.to()),
          fresh.subList(hunk.newFrom(), hunk.newTo()),
          further,
          pairs);
      at = hunk.to();
      newAt = hunk.newTo();
    }
    for (; at < old.size(); at++, newAt++) {
      pairs.put(old.get(at), fresh.get(newAt));
    }
  }
}
