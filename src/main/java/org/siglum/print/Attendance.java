package org.siglum.print;

import java.util.List;
import java.util.Set;

/**
 * Which witnesses are there in the lines of a page.
 *
 * @param spans in the order of the lines
 * @param folio the number of the page
 * @param ofPage whether its lines have numbers of their own
 */
record Attendance(List<Span> spans, String folio, boolean ofPage) {

  /**
   * Lines that have the same witnesses.
   *
   * @param witnesses their identifiers
   * @param lines what the lines are called: {@code 12}, {@code 13–40}
   */
  record Span(Set<String> witnesses, String lines) {}
}
