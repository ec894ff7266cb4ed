package org.siglum.print;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** One way of the FO through the filters into FOP, and what it leaves. */
final class Pass {
  private final PrintFindings findings;
  private final PassHandler handler;
  private CitationFilter citations;

  Pass(PrintFindings findings, PassHandler handler) {
    this.findings = findings;
    this.handler = handler;
  }

  /**
   * Sends the FO through.
   *
   * @param fop takes it in the end
   * @param fallbacks families in the order of fall-back
   * @param folio the page number of an id; null when there is none
   * @param exists whether an id stands on any page
   * @param feet sets the apparatus
   */
  void run(
      FoSource fo,
      ContentHandler fop,
      List<String> fallbacks,
      Function<String, String> folio,
      Predicate<String> exists,
      PageFeet feet)
      throws SAXException, IOException {
    Coverage coverage = new Coverage(handler.getFontInfo());
    Signs signs = new Signs(coverage, fallbacks, findings);
    ContentHandler glyphs = new GlyphFilter(signs, new FopGate(findings, fop));
    citations = new CitationFilter(folio, findings, new LinkFilter(exists, findings, glyphs));
    PositionFilter positions = new PositionFilter(citations);
    findings.at(positions::here);
    fo.write(
        new ApparatusFilter(handler.reader(), feet, coverage, new HyphenationFilter(positions)));
  }

  PrintFindings findings() {
    return findings;
  }

  Folios folios() {
    return handler.found();
  }

  /** Where the lemmata stand. */
  Placement placement() {
    return handler.reader().found();
  }

  /** The ids whose page numbers the text shows. */
  Set<String> cited() {
    return citations.cited();
  }

  int pages() {
    return handler.pages();
  }
}
