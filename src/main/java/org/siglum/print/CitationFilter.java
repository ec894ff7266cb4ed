package org.siglum.print;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Puts the page number in the place of each {@code fo:page-number-citation}, and merges those of a
 * list that bears {@code sg:pages}. With FOP's own citations every page waits in memory until the
 * last id that the contents cite is placed, as a tagged PDF is painted in the order of its pages.
 */
final class CitationFilter extends XMLFilterImpl {
  private final Function<String, String> folios;
  private final PrintFindings findings;
  private final Set<String> cited = new HashSet<>();
  private int skipped;
  private PageList list;

  /**
   * @param folios the number of the page on which an id stands; null when it is not known
   * @param findings is told of ids that stand nowhere
   * @param next takes the events
   */
  CitationFilter(Function<String, String> folios, PrintFindings findings, ContentHandler next) {
    this.folios = folios;
    this.findings = findings;
    setContentHandler(next);
  }

  /** The ids whose page numbers the text shows: if one of them moves, the text may. */
  Set<String> cited() {
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
    String folio = id == null ? null : folios.apply(id);
    if (folio == null) {
      findings.unresolved(id);
    } else {
      cited.add(id);
      if (list != null) {
        list.folio(folio);
      } else {
        super.characters(folio.toCharArray(), 0, folio.length());
      }
    }
  }
}
