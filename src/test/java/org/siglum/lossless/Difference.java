package org.siglum.lossless;

import java.util.List;
import java.util.Optional;

/** Where two lists of words part ways first. */
final class Difference {
  private static final int CONTEXT = 8;

  private Difference() {}

  /** Empty when the lists are equal; else what is expected and found, with the words around. */
  static Optional<String> first(List<String> expected, List<String> found) {
    int at = 0;
    while (at < expected.size() && at < found.size() && expected.get(at).equals(found.get(at))) {
      at++;
    }
    if (at == expected.size() && at == found.size()) {
      return Optional.empty();
    }
    return Optional.of(
        "word %d of %d (found %d):%n  expected … %s%n  found    … %s"
            .formatted(
                at + 1, expected.size(), found.size(), around(expected, at), around(found, at)));
  }

  private static String around(List<String> words, int at) {
    int from = Math.max(0, Math.min(at, words.size()) - CONTEXT);
    return String.join(" ", words.subList(from, Math.min(words.size(), at + CONTEXT)));
  }
}
