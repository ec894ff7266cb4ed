package org.siglum.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Gives an empty {@code xi:fallback} to each {@code xi:include} that has none, so that a file that
 * cannot be included does not take the one around it with it (XInclude 1.0, 4.4).
 */
final class Fallbacks extends XMLFilterImpl {
  private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

  /** The includes around: the target of one that has no fallback yet, nothing for all else. */
  private final Deque<Optional<String>> open = new ArrayDeque<>();

  private final Set<String> bare;

  private Fallbacks(Set<String> bare) {
    this.bare = bare;
  }

  /**
   * @param bare takes the targets of those that had none
   */
  static ContentHandler of(Set<String> bare, ContentHandler out) {
    Fallbacks fallbacks = new Fallbacks(bare);
    fallbacks.setContentHandler(out);
    return fallbacks;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes atts)
      throws SAXException {
    boolean ours = uri.equals(XINCLUDE);
    if (ours && local.equals("fallback") && !open.isEmpty()) {
      open.pop();
      open.push(Optional.empty());
    }
    if (ours && local.equals("include")) {
      AttributesImpl include = new AttributesImpl(atts);
      int href = include.getIndex("", "href");
      String target = href < 0 ? "" : target(include.getValue(href));
      if (href >= 0) {
        include.setValue(href, target);
      }
      open.push(Optional.of(target));
      super.startElement(uri, local, qualified, include);
      return;
    }
    open.push(Optional.empty());
    super.startElement(uri, local, qualified, atts);
  }

  /** What no address may have, the parser would give the document up for: it is a file's name. */
  private static String target(String href) {
    return href.strip().replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("#", "%23");
  }

  @Override
  public void endElement(String uri, String local, String qualified) throws SAXException {
    Optional<String> target = open.pop();
    if (target.isPresent()) {
      bare.add(target.get());
      String prefix = qualified.substring(0, qualified.length() - local.length());
      String fallback = prefix + "fallback";
      super.startElement(uri, "fallback", fallback, new AttributesImpl());
      super.endElement(uri, "fallback", fallback);
    }
    super.endElement(uri, local, qualified);
  }
}
