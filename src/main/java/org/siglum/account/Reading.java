package org.siglum.account;

import java.util.Set;

/** The words of a reading, which are words of its entry too. */
final class Reading extends Run {
  private final Set<String> witnesses;
  private final Run entry;

  /**
   * @param witnesses the identifiers of those who have it
   * @param entry the run around it: its entry's, or that of a reading which it is within
   */
  Reading(Set<String> witnesses, Run entry) {
    this.witnesses = witnesses;
    this.entry = entry;
  }

  Set<String> witnesses() {
    return witnesses;
  }

  @Override
  void add(CharSequence text) {
    super.add(text);
    entry.add(text);
  }

  @Override
  Run outside() {
    return entry.outside();
  }
}
