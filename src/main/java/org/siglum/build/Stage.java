package org.siglum.build;

/**
 * The stages of a build, in their order: which stylesheet each runs, and on what. This list is the
 * program; the rest schedules it.
 */
enum Stage {
  /** Makes the one canonical form that all later stages see. */
  NORMALISE("normalise", "each document"),
  /** Makes a document's record. */
  DIGEST("digest", "each canonical document"),
  /** Puts all records into one tree. */
  RECORDS("merge/records", "all records"),
  /** Merges the records: order, links, registers. */
  MERGE("merge", "the records"),
  /** A page of a document. */
  HTML("html", "each canonical document, once a page"),
  /** The first page. */
  HOME("site/home", "the collection"),
  /** The index page of a register. */
  REGISTER("site/register", "each register"),
  /** The page of a register's entry. */
  ENTRY("site/entry", "each entry of a register"),
  /** All addresses that readers may cite. */
  ADDRESSES("site/addresses", "the collection"),
  /** The volume, with places for its documents. */
  VOLUME("fo/volume", "the collection"),
  /** A document in the volume. */
  FO("fo", "each canonical document");

  private final String stylesheet;
  private final String input;

  Stage(String stylesheet, String input) {
    this.stylesheet = stylesheet;
    this.input = input;
  }

  /** Its stylesheet's name, as {@link org.siglum.xml.Stylesheets} takes it. */
  String stylesheet() {
    return stylesheet;
  }

  /** What it is applied to. */
  String input() {
    return input;
  }
}
