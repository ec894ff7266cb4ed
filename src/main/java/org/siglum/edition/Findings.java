package org.siglum.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;

/**
 * All findings of one run, each once, in the order of the sources, as the editor judges them. Safe
 * for several threads.
 */
public final class Findings implements Consumer<Finding> {
  private final Set<Finding> all = new ConcurrentSkipListSet<>();
  private volatile Judgement judgement = Judgement.DEFAULT;

  @Override
  public void accept(Finding finding) {
    all.add(finding);
  }

  /** Says how findings are told, also those that were found before. */
  void judgeBy(Judgement editors) {
    judgement = editors;
  }

  /** A sorted copy of what was found so far and is to be told. */
  public List<Finding> list() {
    return all.stream()
        .filter(finding -> judgement.accepting(finding).isEmpty())
        .map(judgement::of)
        .flatMap(Optional::stream)
        .sorted()
        .toList();
  }

  /** What was found and is accepted, each with the editor's reason. */
  public SortedMap<Finding, String> accepted() {
    SortedMap<Finding, String> accepted = new TreeMap<>();
    for (Finding finding : all) {
      judgement.accepting(finding).ifPresent(one -> accepted.put(finding, one.reason()));
    }
    return accepted;
  }

  /** How many findings of this severity are to be told. */
  public long count(Severity severity) {
    return list().stream().filter(f -> f.severity() == severity).count();
  }
}
