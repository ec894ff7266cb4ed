package org.siglum.compare;

import org.siglum.account.Kind;

/** What of a document a change concerns. */
public enum Subject {
  TEXT("text"),
  NOTES("note"),
  ALTERNATIVES("alternative"),
  APPARATUS("apparatus"),
  HEADER("header"),
  LISTS("list"),
  MARKUP("markup");

  private final String label;

  Subject(String label) {
    this.label = label;
  }

  /** What it is called before a change. */
  public String label() {
    return label;
  }

  /** What words of a kind are. */
  static Subject of(Kind kind) {
    return valueOf(kind.name());
  }
}
