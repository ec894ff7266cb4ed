package org.siglum.edition;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;

/** All findings of one run, each once, in the order of the sources. Safe for several threads. */
public final class Findings implements Consumer<Finding> {
  private final Set<Finding> all = new ConcurrentSkipListSet<>();

  @Override
  public void accept(Finding finding) {
    all.add(finding);
  }

  /** A sorted copy of what was found so far. */
  public List<Finding> list() {
    return List.copyOf(all);
  }

  /** How many findings of this severity there are. */
  public long count(Severity severity) {
    return all.stream().filter(f -> f.severity() == severity).count();
  }
}
