package org.siglum.edition;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every kind of finding that there is: why it is told, and what to do. */
public final class Catalogue {
  private static final String NAMESPACE = "https://siglum.org/ns";
  private static final Map<String, Kind> KINDS = read();

  private Catalogue() {}

  /**
   * A kind of finding.
   *
   * @param why what is wrong, in general
   * @param advice what to do about it, in general
   */
  public record Kind(String why, String advice) {}

  /** What is known of a code that the program has; a test holds that the catalogue has them all. */
  public static Kind of(String code) {
    return KINDS.get(code);
  }

  /** All codes that there are. */
  static Set<String> codes() {
    return KINDS.keySet();
  }

  private static Map<String, Kind> read() {
    try (InputStream file = Catalogue.class.getResourceAsStream("/org/siglum/findings.xml")) {
      NodeList findings =
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(file)
              .getElementsByTagNameNS(NAMESPACE, "finding");
      Map<String, Kind> kinds = new TreeMap<>();
      for (int i = 0; i < findings.getLength(); i++) {
        Element finding = (Element) findings.item(i);
        kinds.put(
            finding.getAttribute("code"), new Kind(text(finding, "why"), text(finding, "advice")));
      }
      return kinds;
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException("the catalogue is packed with the program", e);
    }
  }

  private static String text(Element finding, String part) {
    return finding.getElementsByTagNameNS(NAMESPACE, part).item(0).getTextContent();
  }
}
