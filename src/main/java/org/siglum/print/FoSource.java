package org.siglum.print;

import java.io.IOException;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** A whole XSL-FO document, as SAX events. It is asked once for each pass. */
@FunctionalInterface
public interface FoSource {

  /**
   * Sends the document, from {@code startDocument} to {@code endDocument}; the same events each
   * time.
   *
   * @param out who takes the events
   * @throws SAXException if the source itself cannot go on
   * @throws IOException if what the source reads cannot be read
   */
  void write(ContentHandler out) throws SAXException, IOException;
}
