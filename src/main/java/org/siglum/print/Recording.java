package org.siglum.print;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** A short stretch of SAX events, kept to be sent later or not at all. */
final class Recording {

  /** One event. */
  @FunctionalInterface
  private interface Event {
    void send(ContentHandler out) throws SAXException;
  }

  private final List<Event> events = new ArrayList<>();

  void start(String uri, String local, String name, Attributes atts) {
    startWith(uri, local, name, new AttributesImpl(atts)); // a parser reuses its own
  }

  /** Begins an element whose attributes may still change until it is sent. */
  void startWith(String uri, String local, String name, AttributesImpl atts) {
    events.add(out -> out.startElement(uri, local, name, atts));
  }

  void end(String uri, String local, String name) {
    events.add(out -> out.endElement(uri, local, name));
  }

  void text(String text) {
    events.add(out -> out.characters(text.toCharArray(), 0, text.length()));
  }

  /** Appends another. */
  void then(Recording other) {
    events.addAll(other.events);
  }

  void send(ContentHandler out) throws SAXException {
    for (Event event : events) {
      event.send(out);
    }
  }
}
