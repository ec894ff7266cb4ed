package org.siglum.build;

import javax.xml.stream.XMLStreamException;
import net.sf.saxon.s9api.BuildingStreamWriter;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.siglum.xml.Stamp;

/** A tree of what Java knows, in Siglum's own namespace, of which a stylesheet makes a page. */
final class PageSource {
  private final BuildingStreamWriter tree;

  /** A step of building a tree in memory, which does not fail. */
  private interface Step {
    void take() throws XMLStreamException;
  }

  PageSource(Processor processor) {
    try {
      tree = processor.newDocumentBuilder().newBuildingStreamWriter();
    } catch (SaxonApiException e) {
      throw unexpected(e);
    }
    take(tree::writeStartDocument);
  }

  /** Starts an element with attributes: names and values in turn. */
  void start(String name, Object... attributes) {
    take(() -> tree.writeStartElement(Stamp.PREFIX, name, Stamp.NAMESPACE));
    for (int i = 0; i < attributes.length; i += 2) {
      attribute((String) attributes[i], String.valueOf(attributes[i + 1]));
    }
  }

  /** Gives the element that has just been started one more attribute. */
  void attribute(String name, String value) {
    take(() -> tree.writeAttribute(name, value));
  }

  void text(String text) {
    take(() -> tree.writeCharacters(text));
  }

  /** Ends the element that was started last. */
  void end() {
    take(tree::writeEndElement);
  }

  /** The tree, when all elements are ended. */
  XdmNode node() {
    take(tree::writeEndDocument);
    try {
      return tree.getDocumentNode();
    } catch (SaxonApiException e) {
      throw unexpected(e);
    }
  }

  private static void take(Step step) {
    try {
      step.take();
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  private static IllegalStateException unexpected(Exception problem) {
    return new IllegalStateException("a tree is built in memory", problem);
  }
}
