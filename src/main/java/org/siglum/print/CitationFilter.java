package org.siglum.print;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Puts the number of its page, and of its line where that is asked for, in the place of each {@code
 * fo:page-number-citation}, and merges those of a list that bears {@code sg:pages}. With FOP's own
 * citations every page waits in memory until the last id that the contents cite is placed, as a
 * tagged PDF is painted in the order of its pages.
 */
final class CitationFilter extends XMLFilterImpl {
  private final Function<String, CitedPlace> places;
  private final PrintFindings findings;
  private final Map<Citation, String> cited = new HashMap<>();
  private int skipped;
  private PageList list;
  private Citation.Form inList;

  /**
   * @param places where an id stands; null when it is not known
   * @param findings is told of ids that stand nowhere
   * @param next takes the events
   */
  CitationFilter(Function<String, CitedPlace> places, PrintFindings findings, ContentHandler next) {
    this.places = places;
    this.findings = findings;
    setContentHandler(next);
  }

  /** What the text says of places: if one of them moves, the text may. */
  Map<Citation, String> cited() {
    return cited;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes atts)
      throws SAXException {
    if (skipped > 0) {
      skipped++;
    } else if (isCitation(uri, local)) {
      skipped = 1;
      cite(atts);
    } else if (list != null) {
      list.start(uri, local, name, atts);
    } else if (atts.getIndex(Vocabulary.SG, "pages") >= 0) {
      AttributesImpl rest = new AttributesImpl(atts);
      rest.removeAttribute(atts.getIndex(Vocabulary.SG, "pages"));
      super.startElement(uri, local, name, rest);
      list = new PageList();
      inList =
          "lines".equals(atts.getValue(Vocabulary.SG, "pages"))
              ? Citation.Form.IN_SHORT
              : Citation.Form.PAGE;
    } else {
      super.startElement(uri, local, name, atts);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (skipped > 0) {
      skipped--;
      return;
    }
    if (list != null && !list.end(uri, local, name)) {
      list.send(getContentHandler());
      list = null;
    }
    if (list == null) {
      super.endElement(uri, local, name);
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    if (skipped > 0) {
      return;
    }
    if (list != null) {
      list.text(new String(ch, start, length));
    } else {
      super.characters(ch, start, length);
    }
  }

  private static boolean isCitation(String uri, String local) {
    return uri.equals(Vocabulary.FO)
        && (local.equals("page-number-citation") || local.equals("page-number-citation-last"));
  }

  private void cite(Attributes atts) throws SAXException {
    String id = atts.getValue("ref-id");
    CitedPlace place = id == null ? null : places.apply(id);
    String form = atts.getValue(Vocabulary.SG, "form");
    String around = atts.getValue(Vocabulary.SG, "else");
    if (place == null && around != null) {
      id = around;
      form = "page";
      place = places.apply(id);
    }
    if (place == null) {
      findings.unresolved(id);
      return;
    }
    Citation citation =
        new Citation(
            id,
            form != null ? Citation.Form.of(form) : list != null ? inList : Citation.Form.PAGE,
            atts.getValue(Vocabulary.SG, "page"),
            atts.getValue(Vocabulary.SG, "line"));
    String text = citation.text(place);
    cited.put(citation, text);
    if (list != null) {
      list.folio(text);
    } else {
      super.characters(text.toCharArray(), 0, text.length());
    }
  }
}
