package org.siglum.print;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Takes the stamps {@code sg:at} off the FO and is itself the locator that FOP asks where an object
 * comes from: it answers with the TEI's place, so that FOP's events carry it.
 */
final class PositionFilter extends XMLFilterImpl implements Locator {
  private final Deque<TeiPlace> places = new ArrayDeque<>();

  PositionFilter(ContentHandler next) {
    setContentHandler(next);
    places.push(TeiPlace.NOWHERE);
  }

  /** The place of the nearest stamped element round the event that is now passing. */
  TeiPlace here() {
    return places.peek();
  }

  /** The locator of the source knows lines of an FO file at best: it is not passed on. */
  @Override
  public void setDocumentLocator(Locator locator) {}

  @Override
  public void startDocument() throws SAXException {
    getContentHandler().setDocumentLocator(this);
    super.startDocument();
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    if (!uri.equals(Vocabulary.SG)) {
      super.startPrefixMapping(prefix, uri);
    }
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes atts)
      throws SAXException {
    int at = atts.getIndex(Vocabulary.SG, "at");
    places.push(at < 0 ? here() : TeiPlace.of(atts.getValue(at)));
    if (at < 0) {
      super.startElement(uri, local, name, atts);
    } else {
      AttributesImpl rest = new AttributesImpl(atts);
      rest.removeAttribute(at);
      super.startElement(uri, local, name, rest);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    super.endElement(uri, local, name);
    places.pop();
  }

  @Override
  public String getPublicId() {
    return null;
  }

  @Override
  public String getSystemId() {
    return here().file().isEmpty() ? null : here().file();
  }

  @Override
  public int getLineNumber() {
    return here().line();
  }

  @Override
  public int getColumnNumber() {
    return here().column();
  }
}
