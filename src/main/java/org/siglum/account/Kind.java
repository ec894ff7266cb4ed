package org.siglum.account;

/** What a word belongs to, as each of these has an order of its own on a page. */
enum Kind {
  /** The text as it is read. */
  TEXT,
  /** Notes to it. */
  NOTES,
  /** Entries of an apparatus. */
  APPARATUS,
  /** What stands where a choice has something else. */
  ALTERNATIVES
}
