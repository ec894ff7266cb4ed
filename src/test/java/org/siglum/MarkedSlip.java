package org.siglum;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.siglum.edition.Finding;

/**
 * A document with a slip that a test has put into it, and a mark before the element that the
 * finding is of.
 *
 * @param marked the document, with the mark
 */
public record MarkedSlip(String marked) {
  private static final String MARK = "\u2038";

  /**
   * Puts a slip into a document.
   *
   * @param place finds the places for it
   * @param at one of them
   * @param replacement what stands there instead, with the mark {@code ‸} in it
   */
  public static MarkedSlip put(String xml, Pattern place, MatchResult at, String replacement) {
    return new MarkedSlip(
        xml.substring(0, at.start())
            + place.matcher(xml.substring(at.start())).replaceFirst(replacement));
  }

  /** The document without the mark. */
  public String seeded() {
    return marked.replace(MARK, "");
  }

  /** Where the finding is to be: {@code 3:1}. */
  public String place() {
    String before = marked.substring(0, marked.indexOf(MARK));
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    return line + ":" + (before.length() - before.lastIndexOf('\n'));
  }

  /** Whether a finding was there before the slip; it may have stood some columns from here. */
  public static boolean isSame(Finding old, Finding finding) {
    return old.code().equals(finding.code())
        && old.file().equals(finding.file())
        && old.text().equals(finding.text());
  }
}
