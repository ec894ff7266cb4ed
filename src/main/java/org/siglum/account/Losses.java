package org.siglum.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what one wording has and another lacks. Mostly both say the same in the same order, and a
 * glance is enough; where they part ways, what stands elsewhere is no loss, so that in the end
 * counts decide: of words that the one has more often than the other, some are lost.
 */
final class Losses {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Characters within which a passage is sought when something stands before it. */
  private static final int NEAR = 4_000;

  /** Passages that are looked at to see whether one before them is missing. */
  private static final int AHEAD = 3;

  /** Shorter passages are found anywhere, and say nothing of where the text goes on. */
  private static final int TELLING = 6;

  /**
   * So many passages of a document are looked at with care, the longest first: a page in a wholly
   * other order would have all of them looked for everywhere.
   */
  private static final int MOST = 200;

  private final String allExpected;
  private final String allFound;
  private final Map<String, Integer> missing = new HashMap<>();

  private Losses(String allExpected, String allFound) {
    this.allExpected = allExpected;
    this.allFound = allFound;
  }

  /**
   * What is lost where nothing is added, or what is added is known.
   *
   * @param expected what there is, with its passages
   * @param found what is shown of it
   * @return the words that are missing, each with its text node, in no order
   */
  static List<Passage> of(Wording expected, Wording found) {
    return among(doubtful(expected, found), expected.all(), found.all());
  }

  /** What is lost where signs and words are added among those that there are. */
  static List<Passage> amongOthers(Wording expected, Wording found) {
    return among(doubtful(expected, found), expected.allPassages(), found.all());
  }

  private static List<Passage> among(List<Passage> doubtful, String expected, String found) {
    return doubtful.isEmpty() ? List.of() : new Losses(expected, found).among(doubtful);
  }

  private static List<Passage> doubtful(Wording expected, Wording found) {
    List<Passage> doubtful = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind == Kind.TEXT) {
        outOfOrder(expected.runs(kind), found.runs(kind), doubtful);
      } else {
        absent(expected.runs(kind), found.runs(kind), doubtful);
      }
    }
    return doubtful;
  }

  /** Passages that the text, read from its start to its end, does not come to. */
  private static void outOfOrder(List<Run> expected, List<Run> found, List<Passage> doubtful) {
    String text = found.stream().map(Run::characters).collect(Collectors.joining());
    List<Passage> passages = expected.stream().flatMap(run -> run.passages().stream()).toList();
    int at = 0;
    for (int i = 0; i < passages.size(); i++) {
      String characters = passages.get(i).characters();
      int next = text.startsWith(characters, at) ? at : later(passages, i, text, at);
      if (next < 0) {
        doubtful.add(passages.get(i));
      } else {
        at = next + characters.length();
      }
    }
  }

  /**
   * Where the text has a passage that it has not at once: something may stand before it. When the
   * text goes on with what follows the passage, this is what is missing, wherever its words stand
   * again.
   */
  private static int later(List<Passage> passages, int i, String text, int at) {
    String characters = passages.get(i).characters();
    boolean goesOn =
        passages.subList(i + 1, Math.min(passages.size(), i + 1 + AHEAD)).stream()
            .anyMatch(passage -> text.startsWith(passage.characters(), at));
    if (goesOn || characters.length() < TELLING) {
      return -1;
    }
    int end = Math.min(text.length(), at + NEAR + characters.length());
    int next = text.substring(at, end).indexOf(characters);
    return next < 0 ? -1 : at + next;
  }

  /** Passages of runs that are not there: neither as they are, nor with something added to them. */
  private static void absent(List<Run> expected, List<Run> found, List<Passage> doubtful) {
    Map<String, Integer> wanted = new HashMap<>();
    expected.forEach(run -> wanted.merge(run.characters(), 1, Integer::sum));
    List<Run> others = new LinkedList<>();
    for (Run run : found) {
      if (wanted.merge(run.characters(), -1, Integer::sum) < 0) {
        others.add(run);
      }
    }
    for (Run run : expected) {
      if (wanted.merge(run.characters(), -1, Integer::sum) >= 0 && !take(run, others)) {
        doubtful.addAll(run.passages());
      }
    }
  }

  /** Takes away the first run that says all that another says. */
  private static boolean take(Run wanted, List<Run> from) {
    for (Iterator<Run> runs = from.iterator(); runs.hasNext(); ) {
      if (runs.next().holds(wanted)) {
        runs.remove();
        return true;
      }
    }
    return false;
  }

  private List<Passage> among(List<Passage> doubtful) {
    List<Passage> lost = new ArrayList<>();
    doubtful.sort(Comparator.comparingInt((Passage p) -> p.characters().length()).reversed());
    for (Passage passage : doubtful.subList(0, Math.min(MOST, doubtful.size()))) {
      if (lack(passage.characters()) > 0) {
        for (String word : SPACE.split(passage.node().getStringValue().strip())) {
          String characters = Run.visible(word);
          if (!characters.isEmpty() && isMissing(characters)) {
            lost.add(new Passage(word, passage.node()));
          }
        }
      }
    }
    return lost;
  }

  /** Of several that are equal, as many as are not there. */
  private boolean isMissing(String word) {
    int left = missing.computeIfAbsent(word, this::lack);
    missing.put(word, left - 1);
    return left > 0;
  }

  private int lack(String characters) {
    return count(characters, allExpected) - count(characters, allFound);
  }

  private static int count(String characters, String all) {
    int count = 0;
    for (int at = all.indexOf(characters); at >= 0; at = all.indexOf(characters, at + 1)) {
      count++;
    }
    return count;
  }
}
