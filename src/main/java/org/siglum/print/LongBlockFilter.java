package org.siglum.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Sets a very long paragraph in pieces: FOP breaks all lines of a block at once, in a time that
 * grows with the square of their number, so that a book in one paragraph would never be done. A
 * piece ends with a sentence, if one ends in time, else between two words; the next goes on like
 * the same paragraph. What FOP sets in good time is left alone.
 */
final class LongBlockFilter extends XMLFilterImpl {
  /** Characters in a block: about eight pages. */
  static final int LONG = 20_000;

  /** From here on a piece ends at any blank. */
  private static final int TOO_LONG = LONG + LONG / 4;

  private static final Set<String> OF_THE_FIRST_PIECE =
      Set.of("id", "space-before", "break-before", "keep-with-previous");

  private final Deque<Open> open = new ArrayDeque<>();

  /** An element that is open, and how many characters it has had in its lines. */
  private static final class Open {
    final String uri;
    final String local;
    final String name;
    final Attributes atts;
    int length;

    Open(String uri, String local, String name, Attributes atts) {
      this.uri = uri;
      this.local = local;
      this.name = name;
      this.atts = new AttributesImpl(atts);
    }

    boolean is(String formattingObject) {
      return local.equals(formattingObject) && uri.equals(Vocabulary.FO);
    }
  }

  LongBlockFilter(ContentHandler next) {
    setContentHandler(next);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes atts)
      throws SAXException {
    open.push(new Open(uri, local, name, atts));
    super.startElement(uri, local, name, atts);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    open.pop();
    super.endElement(uri, local, name);
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    Open block = block();
    if (block == null) {
      super.characters(ch, start, length);
      return;
    }
    int sent = start;
    for (int i = start; i < start + length; i++) {
      block.length++;
      if (block.length >= LONG
          && ch[i] == ' '
          && (endsSentence(ch, start, i) || block.length >= TOO_LONG)) {
        super.characters(ch, sent, i - sent);
        sent = i + 1;
        begin(block);
      }
    }
    super.characters(ch, sent, start + length - sent);
  }

  /** The block whose line passes, if nothing but inlines is open in it. */
  private Open block() {
    for (Open element : open) {
      if (element.is("block")) {
        return element;
      }
      if (!element.is("inline")) {
        return null;
      }
    }
    return null;
  }

  private static boolean endsSentence(char[] ch, int start, int end) {
    int last = end - 1;
    while (last > start
        && Character.getType(ch[last]) != Character.OTHER_PUNCTUATION
        && !Character.isLetterOrDigit(ch[last])) {
      last--;
    }
    return last >= start && ".!?;:".indexOf(ch[last]) >= 0;
  }

  /** Ends a piece with all that is open in it, and begins the next. */
  private void begin(Open block) throws SAXException {
    List<Open> inner = new ArrayList<>();
    for (Open element : open) {
      super.endElement(element.uri, element.local, element.name);
      inner.add(0, element);
      if (element == block) {
        break;
      }
    }
    for (Open element : inner) {
      super.startElement(element.uri, element.local, element.name, continued(element));
    }
    block.length = 0;
  }

  private static Attributes continued(Open element) {
    AttributesImpl rest = new AttributesImpl(element.atts);
    for (int i = rest.getLength() - 1; i >= 0; i--) {
      String property = rest.getLocalName(i);
      if (rest.getURI(i).isEmpty()
          && (OF_THE_FIRST_PIECE.contains(property) || property.startsWith("space-before."))) {
        rest.removeAttribute(i);
      }
    }
    if (element.is("block")) {
      int indent = rest.getIndex("text-indent");
      if (indent >= 0) {
        rest.removeAttribute(indent);
      }
      rest.addAttribute("", "text-indent", "text-indent", "CDATA", "0pt");
    }
    return rest;
  }
}
