package org.siglum.edition;

import java.util.ArrayList;
import java.util.List;

/** Names the first of many, and counts the others. */
public final class Enumeration {
  private static final int NAMED = 3;

  private Enumeration() {}

  /**
   * {@code a, b and c}, or {@code a, b, c and 12 others}.
   *
   * @param names at least one
   */
  public static String of(List<String> names) {
    List<String> parts = new ArrayList<>(names.subList(0, Math.min(NAMED, names.size())));
    int others = names.size() - parts.size();
    if (others > 0) {
      parts.add(others + (others == 1 ? " other" : " others"));
    }
    String last = parts.remove(parts.size() - 1);
    return parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
  }
}
