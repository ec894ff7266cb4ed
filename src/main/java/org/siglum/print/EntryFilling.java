package org.siglum.print;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Puts into an entry what is known only when the pages are: the element with {@code
 * sg:fill="number"} gets the number of its line, the one with {@code sg:fill="occurrence"} the
 * how-manieth of its like a word is in its line. One that has nothing to say is left out.
 */
final class EntryFilling extends XMLFilterImpl {
  private final String number;
  private final String occurrence;
  private int skipped;

  /**
   * @param number null to leave it out
   * @param occurrence null to leave it out
   */
  EntryFilling(String number, String occurrence, ContentHandler next) {
    this.number = number;
    this.occurrence = occurrence;
    setContentHandler(next);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes atts)
      throws SAXException {
    int fill = atts.getIndex(Vocabulary.SG, "fill");
    if (skipped > 0) {
      skipped++;
    } else if (fill < 0) {
      super.startElement(uri, local, name, atts);
    } else {
      String text = atts.getValue(fill).equals("number") ? number : occurrence;
      if (text == null) {
        skipped = 1;
      } else {
        super.startElement(uri, local, name, withoutFill(atts));
        super.characters(text.toCharArray(), 0, text.length());
      }
    }
  }

  /** The attributes of an element that is filled, as FOP wants them. */
  static AttributesImpl withoutFill(Attributes atts) {
    AttributesImpl rest = new AttributesImpl(atts);
    rest.removeAttribute(atts.getIndex(Vocabulary.SG, "fill"));
    return rest;
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (skipped > 0) {
      skipped--;
    } else {
      super.endElement(uri, local, name);
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    if (skipped == 0) {
      super.characters(ch, start, length);
    }
  }
}
