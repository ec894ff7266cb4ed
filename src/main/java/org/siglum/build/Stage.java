package org.siglum.build;

import java.util.Optional;

/**
 * The stages of a build, in their order: which stylesheet each runs, and on what. This list is the
 * program; the rest schedules it.
 */
enum Stage {
  /** Brings together what several files hold of one document. */
  COMPANIONS("companions", "each document that other files hold parts of"),
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
  /** The page that shows a whole apparatus as a table. */
  APPARATUS("html", "the entries of each document that has some"),
  /** The page of a document's witnesses: what they are, and how they agree. */
  WITNESSES("html", "the witnesses of each document that has an apparatus"),
  /** The passages of a text that stands beside others. */
  COLUMNS("html", "each text that stands beside others"),
  /** The page of texts side by side. */
  PARALLEL("html", "what the collection says of the first of them"),
  /** An apparatus as a table of readings. */
  CSV("export/csv", "each canonical document that has an apparatus"),
  /** An apparatus as data. */
  JSON("export/json", "each canonical document that has an apparatus"),
  /** The canonical form itself, for others. */
  TEI("export/tei", "each canonical document"),
  /** The text alone. */
  TEXT("export/text", "each canonical document"),
  /** The images of the pages, for viewers of IIIF. */
  MANIFEST("export/manifest", "each canonical document that has images of its own"),
  /** A document's citation for BibTeX. */
  BIBTEX("export/bibtex", "what the collection says of each document"),
  /** A document's citation as RIS. */
  RIS("export/ris", "what the collection says of each document"),
  /** A document's citation as CSL-JSON. */
  CSL("export/csl", "what the collection says of each document"),
  /** The first page. */
  HOME("html", "the collection"),
  /** The index page of a register. */
  REGISTER("html", "each register"),
  /** The page of a register's entry. */
  ENTRY("html", "each entry of a register"),
  /** The page of all correspondences. */
  CORRESPONDENCES("html", "the correspondences"),
  /** The page of one. */
  CORRESPONDENCE("html", "each correspondence"),
  /** The map of all places. */
  MAP("html", "the places on the map"),
  /** The documents by their dates. */
  CHRONOLOGY("html", "the chronology"),
  /** Those of one year. */
  YEAR("html", "each year that has a page of its own"),
  /** What documents have in common: the values of a facet. */
  FACET("html", "each facet of the contents"),
  /** The documents that have one of them. */
  VALUE("html", "each value of a facet"),
  /** What the script that narrows the contents wants to know. */
  DOCUMENTS("site/documents", "the collection"),
  /** All addresses that readers may cite. */
  ADDRESSES("site/addresses", "the collection"),
  /** All pages, for search engines. */
  SITEMAP("site/sitemap", "the collection"),
  /** What changed of late, for who wants to be told. */
  FEED("site/feed", "the collection"),
  /** What was found, for the editor. */
  REPORT("report", "the findings, and the accounts of the documents"),
  /** What changed between two states of an edition, for the editor. */
  COMPARISON("compare", "the changes"),
  /** The volume, with places for its documents. */
  VOLUME("fo", "the collection"),
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

  /**
   * The mode that its templates start in, of our namespace; without one, the default mode. A page
   * has one, so that an editor's template for {@code div} cannot take the frame of a part's page
   * away.
   */
  Optional<String> mode() {
    return switch (this) {
      case HTML, APPARATUS, WITNESSES, PARALLEL -> Optional.of("page");
      case COLUMNS -> Optional.of("columns");
      default -> Optional.empty();
    };
  }

  /** What it is applied to. */
  String input() {
    return input;
  }
}
