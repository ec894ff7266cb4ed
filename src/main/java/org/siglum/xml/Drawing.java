package org.siglum.xml;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.siglum.edition.SourceFile;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks into an SVG, which readers may open as a page of the site: one that does more than to show
 * itself is none that a site should have.
 */
public final class Drawing extends DefaultHandler {
  /** Elements of SVG, and of the XHTML that may stand in it, that run, fetch or send something. */
  private static final Set<String> ACTIVE =
      Set.of(
          "script",
          "handler",
          "listener",
          "iframe",
          "frame",
          "object",
          "embed",
          "applet",
          "meta",
          "link",
          "base",
          "form");

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "srcset", "action", "formaction", "poster", "data", "background");

  private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpe?g|gif|webp)[;,].*");
  private static final Pattern ELSEWHERE = Pattern.compile("([a-z][a-z0-9+.-]*:|//).*");
  private static final Pattern FETCHING_STYLE =
      Pattern.compile(
          "(?s).*(@import|\\\\|url\\(\\s*[\"']?\\s*(?!#|data:image/)|expression\\s*\\().*");

  private String fault;
  private boolean inStyle;

  private Drawing() {}

  /** What is wrong with a drawing, as the end of a sentence that begins with it. */
  public static Optional<String> fault(SourceFile file, SourceParser parser) {
    Drawing drawing = new Drawing();
    try {
      parser.events(file, new Unstamping(drawing), new Outline());
      return Optional.ofNullable(drawing.fault);
    } catch (SourceException e) {
      return Optional.of("cannot be read: " + e.finding().text());
    } catch (SAXException e) {
      throw new IllegalStateException("looking into a drawing failed", e);
    }
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    String element = name.toLowerCase(Locale.ROOT);
    inStyle = element.equals("style");
    if (ACTIVE.contains(element)) {
      fault = "has a “" + name + "” in it.";
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      attribute(element, attributes.getLocalName(i), attributes.getValue(i));
    }
  }

  private void attribute(String element, String name, String value) {
    String attribute = name.toLowerCase(Locale.ROOT);
    // Browsers skip white space and control characters in the name of a scheme.
    String plain = value.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    if (attribute.startsWith("on")) {
      fault = "has the script “" + name + "” in it.";
    } else if (plain.contains("javascript:") || plain.contains("vbscript:")) {
      fault = "has a script in its “" + name + "”.";
    } else if (ADDRESSES.contains(attribute) && !isAllowed(element, plain)) {
      fault = "draws in “" + value.strip() + "”.";
    } else if (FETCHING_STYLE.matcher(plain).matches()) {
      fault = "draws in what lies elsewhere, by its “" + name + "”.";
    }
  }

  private static boolean isAllowed(String element, String address) {
    return !ELSEWHERE.matcher(address).matches()
        || PICTURE.matcher(address).matches()
        || (element.equals("a") && address.matches("https?:.*"));
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (inStyle
        && FETCHING_STYLE
            .matcher(new String(text, start, length).toLowerCase(Locale.ROOT))
            .matches()) {
      fault = "draws in what lies elsewhere, by its “style”.";
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    inStyle = false;
  }

  @Override
  public void processingInstruction(String target, String data) {
    if (target.equals("xml-stylesheet")) {
      fault = "names a style sheet.";
    }
  }
}
