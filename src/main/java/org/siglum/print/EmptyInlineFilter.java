package org.siglum.print;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Takes away inlines that hold nothing: where such a one stands in an inline beside a word that is
 * divided at a line's end, FOP 2.11 cannot set the volume at all ({@code prevLM is null}). One that
 * has an id stays as a wrapper, which sets nothing and can be referred to; one that is filled later
 * stays as it is.
 */
final class EmptyInlineFilter extends XMLFilterImpl {
  /** An inline that has begun, and as yet holds nothing. */
  private record Start(String uri, String local, String name, Attributes attributes) {}

  private final Deque<Start> held = new ArrayDeque<>();

  EmptyInlineFilter(ContentHandler next) {
    setContentHandler(next);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    if (uri.equals(Vocabulary.FO)
        && local.equals("inline")
        && attributes.getIndex(Vocabulary.SG, "fill") < 0) {
      held.addLast(new Start(uri, local, name, new AttributesImpl(attributes)));
    } else {
      release();
      super.startElement(uri, local, name, attributes);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (length > 0) {
      release();
    }
    super.characters(characters, start, length);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (held.isEmpty()) {
      super.endElement(uri, local, name);
      return;
    }
    String id = held.removeLast().attributes().getValue("id");
    if (id != null) {
      AttributesImpl attributes = new AttributesImpl();
      attributes.addAttribute("", "id", "id", "CDATA", id);
      startElement(Vocabulary.FO, "wrapper", "fo:wrapper", attributes);
      super.endElement(Vocabulary.FO, "wrapper", "fo:wrapper");
    }
  }

  private void release() throws SAXException {
    while (!held.isEmpty()) {
      Start start = held.removeFirst();
      super.startElement(start.uri(), start.local(), start.name(), start.attributes());
    }
  }
}
