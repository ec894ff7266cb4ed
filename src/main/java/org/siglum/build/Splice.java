package org.siglum.build;

import org.siglum.xml.Stamp;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Streams the volume, and each document at the place that the volume has for it ({@code
 * sg:insert}), so that no more than one document is in memory at a time.
 */
final class Splice extends XMLFilterImpl {
  /** Sends the events of one document. */
  interface Documents {
    void send(String path, ContentHandler out) throws SAXException;
  }

  private final Documents documents;

  Splice(ContentHandler out, Documents documents) {
    setContentHandler(out);
    this.documents = documents;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    if (uri.equals(Stamp.NAMESPACE) && name.equals("insert")) {
      documents.send(attributes.getValue("path"), new Inner(getContentHandler()));
    } else {
      super.startElement(uri, name, qName, attributes);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (!(uri.equals(Stamp.NAMESPACE) && name.equals("insert"))) {
      super.endElement(uri, name, qName);
    }
  }

  /** A document within the volume neither starts nor ends the stream. */
  private static final class Inner extends XMLFilterImpl {
    Inner(ContentHandler out) {
      setContentHandler(out);
    }

    @Override
    public void startDocument() {}

    @Override
    public void endDocument() {}
  }
}
