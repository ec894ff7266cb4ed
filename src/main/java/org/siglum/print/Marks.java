package org.siglum.print;

/** The identifiers by which a pass finds again what the FO marks. */
final class Marks {
  private static final String FROM = "-lemma-from";
  private static final String TO = "-lemma-to";
  private static final String CALL = "-call";
  private static final String NOTE = "sg-note-";
  private static final String FOOT = "sg-foot-";
  private static final String WITNESSES = "sg-witnesses-";
  private static final String MARGIN = "sg-margin-";
  private static final String BLOCK = "sg-lines-";

  private Marks() {}

  static String from(String entry) {
    return entry + FROM;
  }

  static String to(String entry) {
    return entry + TO;
  }

  /** Where the foot is called for, at an entry's lemma. */
  static String call(String entry) {
    return entry + CALL;
  }

  /** The entry whose lemma begins at the place of this id; null if none does. */
  static String beginning(String id) {
    return id.endsWith(FROM) ? id.substring(0, id.length() - FROM.length()) : null;
  }

  /** The entry whose lemma ends at the place of this id; null if none does. */
  static String ending(String id) {
    return id.endsWith(TO) ? id.substring(0, id.length() - TO.length()) : null;
  }

  /** Whether an id was given by a pass, not by the text. */
  static boolean isMark(String id) {
    return id.endsWith(FROM) || id.endsWith(TO) || id.endsWith(CALL) || id.startsWith("sg-");
  }

  /** Where a footnote is called for; they are counted. */
  static String note(int number) {
    return NOTE + number;
  }

  static boolean isNote(String id) {
    return id.startsWith(NOTE);
  }

  /** The apparatus at the foot of a page. */
  static String foot(int page) {
    return FOOT + page;
  }

  /** What is said of the witnesses of a page. */
  static String witnesses(int page) {
    return WITNESSES + page;
  }

  /** The page whose witnesses the place of this id tells; -1 if it does not. */
  static int pageOfWitnesses(String id) {
    return id.startsWith(WITNESSES) ? Integer.parseInt(id.substring(WITNESSES.length())) : -1;
  }

  /** A place that the margin has something to say of. */
  static String margin(int number) {
    return MARGIN + number;
  }

  /** A block whose lines are numbered in a way of their own. */
  static String block(int number) {
    return BLOCK + number;
  }
}
