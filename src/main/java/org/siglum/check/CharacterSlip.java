package org.siglum.check;

import org.siglum.edition.Severity;

/** Kinds of characters that are slips most of the time, and what is to be said of them. */
enum CharacterSlip {
  /** A code point that Unicode leaves to agreements between people. */
  PRIVATE(
      Severity.INFO,
      "is of a private use area: what it looks like depends on the typeface",
      "Use the character that Unicode has for it, or declare it in charDecl and write g."),

  /** What a program put for bytes that it could not read. */
  REPLACEMENT(
      Severity.WARNING,
      "is what a program puts for a character that it could not read",
      "Look up in the source what stood there."),

  /** Most of them come of text that was read in the wrong encoding. */
  CONTROL(
      Severity.WARNING,
      "is a control character, which is not seen",
      "Delete it, or write the character that was meant."),

  /** Invisible copies of the Latin letters. */
  TAG(Severity.INFO, "is a tag character, which is not seen", "Delete it."),

  /** Marks that turn the direction of the text, and have no partner. */
  DIRECTION(
      Severity.INFO,
      "sets the direction of the text, and not each that begins in this file has its end",
      "Delete it, or pair it; an element with xml:lang needs none.");

  private final Severity severity;
  private final String text;
  private final String advice;

  CharacterSlip(Severity severity, String text, String advice) {
    this.severity = severity;
    this.text = text;
    this.advice = advice;
  }

  Severity severity() {
    return severity;
  }

  String text() {
    return text;
  }

  String advice() {
    return advice;
  }

  /** What kind of slip a character is; null for one that is none. */
  static CharacterSlip of(int character) {
    if (character == '\uFFFD') {
      return REPLACEMENT;
    }
    return switch (Character.getType(character)) {
      case Character.PRIVATE_USE -> PRIVATE;
      case Character.CONTROL -> CONTROL;
      case Character.FORMAT ->
          character >= 0xE0000 ? TAG : DirectionPairs.isMark(character) ? DIRECTION : null;
      default -> null;
    };
  }
}
