package org.siglum.print;

import java.io.IOException;
import java.util.List;
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
   * @param place where an id stands; null when it stands nowhere
   * @param exists whether an id stands on any page
   * @param feet sets the apparatus
   */
  void run(
      FoSource fo,
      ContentHandler fop,
      List<String> fallbacks,
      Function<String, CitedPlace> place,
      Predicate<String> exists,
      PageFeet feet)
      throws SAXException, IOException {
    Coverage coverage = new Coverage(handler.getFontInfo());
    Signs signs = new Signs(coverage, fallbacks, findings);
    ContentHandler glyphs = new GlyphFilter(signs, new FopGate(findings, fop));
    citations = new CitationFilter(place, findings, new LinkFilter(exists, findings, glyphs));
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

  /** Whether what this pass says of places is true of where it found them. */
  boolean isTrue() {
    return citations.cited().entrySet().stream().allMatch(e -> isTrue(e.getKey(), e.getValue()));
  }

  private boolean isTrue(Citation citation, String said) {
    CitedPlace place = folios().place(citation.id());
    return place != null && said.equals(citation.text(place));
  }

  int pages() {
    return handler.pages();
  }
}
