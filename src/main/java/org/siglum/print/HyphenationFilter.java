package org.siglum.print;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Turns hyphenation off in blocks that hold right-to-left text: where a line has such text and ends
 * in a divided Latin word, FOP sets the piece of the word backwards at the line's other end. What a
 * block holds is known at its end, so that the outermost block is held back until then.
 */
final class HyphenationFilter extends XMLFilterImpl {
  private final Deque<AttributesImpl> blocks = new ArrayDeque<>();
  private Recording held = new Recording();

  HyphenationFilter(ContentHandler next) {
    setContentHandler(next);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes atts)
      throws SAXException {
    if (isBlock(uri, local)) {
      AttributesImpl changeable = new AttributesImpl(atts);
      blocks.push(changeable);
      held.startWith(uri, local, name, changeable);
    } else if (blocks.isEmpty()) {
      super.startElement(uri, local, name, atts);
    } else {
      held.start(uri, local, name, atts);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (blocks.isEmpty()) {
      super.endElement(uri, local, name);
      return;
    }
    held.end(uri, local, name);
    if (isBlock(uri, local)) {
      blocks.pop();
    }
    if (blocks.isEmpty()) {
      held.send(getContentHandler());
      held = new Recording();
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    if (blocks.isEmpty()) {
      super.characters(ch, start, length);
      return;
    }
    String text = new String(ch, start, length);
    held.text(text);
    if (text.codePoints().anyMatch(TextRuns::isRightToLeft)) {
      doNotHyphenate(blocks.peek());
    }
  }

  private static void doNotHyphenate(AttributesImpl block) {
    int given = block.getIndex("hyphenate");
    if (given < 0) {
      block.addAttribute("", "hyphenate", "hyphenate", "CDATA", "false");
    } else {
      block.setValue(given, "false");
    }
  }

  private static boolean isBlock(String uri, String local) {
    return local.equals("block") && uri.equals(Vocabulary.FO);
  }
}
