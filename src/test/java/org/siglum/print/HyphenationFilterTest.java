package org.siglum.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

class HyphenationFilterTest {
  private final List<String> sent = new ArrayList<>();
  private final HyphenationFilter filter =
      new HyphenationFilter(
          new DefaultHandler() {
            @Override
            public void startElement(String uri, String local, String name, Attributes atts) {
              sent.add(local + " " + atts.getValue("hyphenate"));
            }

            @Override
            public void characters(char[] ch, int start, int length) {
              sent.add(new String(ch, start, length));
            }
          });

  @Test
  void blocksWithRightToLeftTextAreNotHyphenated() throws SAXException {
    start("flow");
    start("block");
    text("outer");
    start("block");
    start("inline");
    text("שלום");
    end("inline");
    end("block");
    start("block");
    text("latin");
    end("block");
    end("block");
    text("after");
    assertEquals(
        List.of(
            "flow true",
            "block true",
            "outer",
            "block false",
            "inline true",
            "שלום",
            "block true",
            "latin",
            "after"),
        sent);
  }

  private void start(String local) throws SAXException {
    AttributesImpl atts = new AttributesImpl();
    atts.addAttribute("", "hyphenate", "hyphenate", "CDATA", "true");
    filter.startElement(Vocabulary.FO, local, local, atts);
  }

  private void end(String local) throws SAXException {
    filter.endElement(Vocabulary.FO, local, local);
  }

  private void text(String text) throws SAXException {
    filter.characters(text.toCharArray(), 0, text.length());
  }
}
