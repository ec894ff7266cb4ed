package org.siglum.print;

import java.util.List;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** The FO of which feet are made: footnotes that call for them, and containers of a height. */
final class FootElements {

  /** What the foot would inherit from the place where it is called. */
  private static final List<String> INDENTS = List.of("start-indent", "end-indent", "text-indent");

  private FootElements() {}

  /** FOP fails where a footnote without a mark stands in an inline whose words it divides. */
  static void footnote(String caller, ContentHandler out) throws SAXException {
    start("footnote", out, "role", "NonStruct");
    start("inline", out);
    place(Marks.call(caller), out);
    end("inline", out);
    start("footnote-body", out, "role", "Div");
  }

  static void endFootnote(ContentHandler out) throws SAXException {
    end("footnote-body", out);
    end("footnote", out);
  }

  /** Sends a place that can be found again on its page. */
  static void place(String id, ContentHandler out) throws SAXException {
    start("wrapper", out, "id", id);
    end("wrapper", out);
  }

  static void emptyContainer(int height, ContentHandler out) throws SAXException {
    container(height, out);
    start("block", out);
    end("block", out);
    endContainer(out);
  }

  static void container(int height, ContentHandler out) throws SAXException {
    AttributesImpl atts = attributes("height", height / 1000.0 + "pt", "display-align", "after");
    for (String inherited : INDENTS) {
      atts.addAttribute("", inherited, inherited, "CDATA", "0pt");
    }
    start("block-container", out, atts);
  }

  static void endContainer(ContentHandler out) throws SAXException {
    end("block-container", out);
  }

  static void start(String local, ContentHandler out, String... attributes) throws SAXException {
    start(local, out, attributes(attributes));
  }

  private static void start(String local, ContentHandler out, AttributesImpl atts)
      throws SAXException {
    out.startElement(Vocabulary.FO, local, "fo:" + local, atts);
  }

  private static AttributesImpl attributes(String... namesAndValues) {
    AttributesImpl atts = new AttributesImpl();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = namesAndValues[i];
      atts.addAttribute("", name, name, "CDATA", namesAndValues[i + 1]);
    }
    return atts;
  }

  static void end(String local, ContentHandler out) throws SAXException {
    out.endElement(Vocabulary.FO, local, "fo:" + local);
  }
}
