package org.siglum.xml;

import javax.xml.stream.Location;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.ext.LexicalHandler;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Takes the stamps off a stream of events again and gives its handler a locator in their stead, so
 * that what the handler reports stands at the place in the source. The handler gets the file as it
 * was written, with its comments and instructions.
 */
public final class Unstamping extends XMLFilterImpl {
  private final LocatorImpl locator = new LocatorImpl();

  /**
   * @param out takes the events as the file has them
   */
  public Unstamping(ContentHandler out) {
    setContentHandler(out);
    out.setDocumentLocator(locator);
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    if (!uri.equals(Stamp.NAMESPACE)) {
      super.startPrefixMapping(prefix, uri);
    }
  }

  @Override
  public void endPrefixMapping(String prefix) throws SAXException {
    if (!prefix.equals(Stamp.PREFIX)) {
      super.endPrefixMapping(prefix);
    }
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    AttributesImpl kept = new AttributesImpl(attributes);
    int at = kept.getIndex(Stamp.NAMESPACE, Stamp.AT);
    if (at >= 0) {
      String[] place = kept.getValue(at).split(":");
      locator.setLineNumber(Integer.parseInt(place[0]));
      locator.setColumnNumber(Integer.parseInt(place[1]));
    }
    for (int i = kept.getLength() - 1; i >= 0; i--) {
      if (kept.getURI(i).equals(Stamp.NAMESPACE)) {
        kept.removeAttribute(i);
      }
    }
    super.startElement(uri, name, qName, kept);
  }

  void comment(String text, Location place) throws SAXException {
    if (getContentHandler() instanceof LexicalHandler handler) {
      locate(place);
      handler.comment(text.toCharArray(), 0, text.length());
    }
  }

  void instruction(String target, String data, Location place) throws SAXException {
    locate(place);
    super.processingInstruction(target, data);
  }

  private void locate(Location place) {
    locator.setLineNumber(place.getLineNumber());
    locator.setColumnNumber(place.getColumnNumber());
  }
}
