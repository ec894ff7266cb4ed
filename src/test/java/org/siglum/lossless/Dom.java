package org.siglum.lossless;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Sources read by the JDK's own parser, which Siglum does not use. */
public final class Dom {
  static final String TEI = "http://www.tei-c.org/ns/1.0";

  private static final Set<String> ALTERNATIVES = Set.of("app", "rdgGrp", "choice", "subst");

  private Dom() {}

  static Document parse(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setCoalescing(true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }

  static Stream<Element> children(Element element) {
    return elements(element.getChildNodes());
  }

  static Stream<Element> children(Element element, String name) {
    return children(element).filter(child -> name.equals(child.getLocalName()));
  }

  static Stream<Element> descendants(Element element, String name) {
    return elements(element.getElementsByTagNameNS(TEI, name));
  }

  /**
   * The characters of a text as they stand in a line: without white space at the edge of an element
   * where there is some beside that element too, or an opening or closing sign.
   */
  public static String inLine(Node text) {
    String characters = text.getNodeValue();
    if (text.getPreviousSibling() == null
        && beside(text.getParentNode(), Node::getPreviousSibling).matches("(?s).*[\\s(\\[“‘„]")) {
      characters = characters.replaceFirst("^\\s+", "");
    }
    if (text.getNextSibling() == null
        && beside(text.getParentNode(), Node::getNextSibling).matches("(?s)[\\s.,)\\]”].*")) {
      characters = characters.replaceFirst("\\s+$", "");
    }
    return characters;
  }

  /** The text before or after an element, if that is what is next to it. */
  private static String beside(Node element, UnaryOperator<Node> sibling) {
    if (element.getParentNode() == null) {
      return "";
    }
    boolean isOneOfSeveral = ALTERNATIVES.contains(element.getParentNode().getLocalName());
    Node beside = isOneOfSeveral ? null : sibling.apply(element);
    if (beside == null) {
      return beside(element.getParentNode(), sibling);
    }
    return beside.getNodeType() == Node.TEXT_NODE ? beside.getNodeValue() : "";
  }

  private static Stream<Element> elements(NodeList list) {
    return IntStream.range(0, list.getLength())
        .mapToObj(list::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }
}
