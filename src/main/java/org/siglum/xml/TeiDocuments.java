package org.siglum.xml;

import static net.sf.saxon.s9api.streams.Predicates.isElement;
import static net.sf.saxon.s9api.streams.Steps.child;
import static net.sf.saxon.s9api.streams.Steps.descendant;

import java.util.List;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;

/**
 * The documents of a file: its {@code TEI}s. Several are held together by a {@code teiCorpus}, or
 * by a {@code TEI} (Guidelines, chapter 4), which is a document itself if it has a text of its own.
 */
public final class TeiDocuments {
  private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

  private TeiDocuments() {}

  /** The documents of a tree, in their order: elements. */
  public static List<XdmNode> of(XdmNode tree) {
    XdmNode root = tree.select(child(isElement())).asNode();
    Stream<XdmNode> below = has(root, "TEI") || !is(root) ? texts(root) : Stream.empty();
    return Stream.concat(Stream.of(root).filter(TeiDocuments::is), below).toList();
  }

  private static Stream<XdmNode> texts(XdmNode root) {
    return root.select(descendant(NAMESPACE, "TEI")).filter(TeiDocuments::is);
  }

  /** Whether an element is a document. */
  public static boolean is(XdmNode element) {
    return element.getNodeName().getLocalName().equals("TEI")
        && element.getNodeName().getNamespaceUri().toString().equals(NAMESPACE)
        && (!has(element, "TEI") || has(element, "text") || has(element, "sourceDoc"));
  }

  private static boolean has(XdmNode element, String name) {
    return element.select(child(NAMESPACE, name)).exists();
  }
}
