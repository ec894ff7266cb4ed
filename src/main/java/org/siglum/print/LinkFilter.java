package org.siglum.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Takes away links and bookmarks to ids that stand on no page; FOP would have them lead to the top
 * of the first. A link becomes plain text, the bookmarks within a bookmark move up.
 */
final class LinkFilter extends XMLFilterImpl {

  /** What becomes of an open element. */
  private enum Fate {
    KEPT,
    PLAIN,
    DROPPED
  }

  private final Predicate<String> exists;
  private final PrintFindings findings;
  private final Deque<Fate> open = new ArrayDeque<>();
  private int titleDepth;

  LinkFilter(Predicate<String> exists, PrintFindings findings, ContentHandler next) {
    this.exists = exists;
    this.findings = findings;
    setContentHandler(next);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes atts)
      throws SAXException {
    if (titleDepth > 0 || open.peek() == Fate.DROPPED && local.equals("bookmark-title")) {
      titleDepth++;
      return;
    }
    Fate fate = fate(uri, local, atts);
    open.push(fate);
    if (fate == Fate.KEPT) {
      super.startElement(uri, local, name, atts);
    } else if (fate == Fate.PLAIN) {
      super.startElement(uri, "inline", inline(name), plain(atts));
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (titleDepth > 0) {
      titleDepth--;
      return;
    }
    Fate fate = open.pop();
    if (fate == Fate.KEPT) {
      super.endElement(uri, local, name);
    } else if (fate == Fate.PLAIN) {
      super.endElement(uri, "inline", inline(name));
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    if (titleDepth == 0) {
      super.characters(ch, start, length);
    }
  }

  private Fate fate(String uri, String local, Attributes atts) {
    String id = atts.getValue("internal-destination");
    if (id == null || !uri.equals(Vocabulary.FO) || exists.test(id)) {
      return Fate.KEPT;
    }
    findings.unresolved(id);
    return local.equals("bookmark") ? Fate.DROPPED : Fate.PLAIN;
  }

  private static String inline(String name) {
    return name.substring(0, name.indexOf(':') + 1) + "inline";
  }

  /** What is a link's alone would be an unknown property of an inline. */
  private static Attributes plain(Attributes atts) {
    AttributesImpl rest = new AttributesImpl();
    for (int i = 0; i < atts.getLength(); i++) {
      if (!atts.getLocalName(i).endsWith("-destination")
          && !atts.getURI(i).equals(Vocabulary.FOX)) {
        rest.addAttribute(
            atts.getURI(i),
            atts.getLocalName(i),
            atts.getQName(i),
            atts.getType(i),
            atts.getValue(i));
      }
    }
    return rest;
  }
}
