package org.siglum.account;

/** What a word belongs to, as each of these has an order of its own on a page. */
public enum Kind {
  /** The text as it is read. */
  TEXT,
  /** Notes to it. */
  NOTES,
  /** Entries of an apparatus. */
  APPARATUS,
  /** What stands where a choice has something else. */
  ALTERNATIVES,
  /** What is said about the text: the header. It is on no page as it stands. */
  HEADER,
  /** Lists that stand in registers, and what points, indexes or analyses. */
  LISTS
}
