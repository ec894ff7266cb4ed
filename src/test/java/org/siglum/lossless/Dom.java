package org.siglum.lossless;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Sources read by the JDK's own parser, which Siglum does not use. */
final class Dom {
  static final String TEI = "http://www.tei-c.org/ns/1.0";

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

  private static Stream<Element> elements(NodeList list) {
    return IntStream.range(0, list.getLength())
        .mapToObj(list::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }
}
