package org.siglum.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Takes a division of a customisation's own namespace ({@code cb:div}, a {@code div} with more
 * attributes) for one of the TEI, where that could stand: so it has a heading, a place in the
 * contents and an apparatus. (TEI Guidelines, chapter USE: what a customisation adds stands in a
 * namespace of its own.)
 */
final class OwnDivisions extends XMLFilterImpl {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final Pattern DIVISION = Pattern.compile("div[1-7]?");
  private static final Pattern AROUND_DIVISIONS = Pattern.compile("body|front|back|div[1-7]?");

  /** Of each element around: whether divisions of the TEI may stand in it, and it is one itself. */
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(boolean mayHold, boolean renamed) {}

  private OwnDivisions(ContentHandler out) {
    setContentHandler(out);
  }

  static ContentHandler of(ContentHandler out) {
    return new OwnDivisions(out);
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes atts)
      throws SAXException {
    boolean renamed =
        !uri.equals(TEI)
            && !open.isEmpty()
            && open.peek().mayHold()
            && DIVISION.matcher(local).matches();
    boolean mayHold = (renamed || uri.equals(TEI)) && AROUND_DIVISIONS.matcher(local).matches();
    open.push(new Open(mayHold, renamed));
    if (renamed) {
      super.startPrefixMapping("", TEI);
      super.startElement(TEI, local, local, atts);
    } else {
      super.startElement(uri, local, qualified, atts);
    }
  }

  @Override
  public void endElement(String uri, String local, String qualified) throws SAXException {
    if (open.pop().renamed()) {
      super.endElement(TEI, local, local);
      super.endPrefixMapping("");
    } else {
      super.endElement(uri, local, qualified);
    }
  }
}
