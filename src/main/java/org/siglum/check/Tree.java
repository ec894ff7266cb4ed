package org.siglum.check;

import java.util.Optional;
import java.util.function.Predicate;
import net.sf.saxon.om.AttributeInfo;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.pattern.AnyNodeTest;
import net.sf.saxon.pattern.NodeKindTest;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import org.siglum.xml.Stamp;

/** What rules ask of a stamped tree. */
final class Tree {
  static final NamespaceUri TEI = NamespaceUri.of("http://www.tei-c.org/ns/1.0");
  static final NamespaceUri STAMP = NamespaceUri.of(Stamp.NAMESPACE);

  private Tree() {}

  /** Whether it is an element of TEI of one of these names. */
  static boolean is(NodeInfo node, String... names) {
    if (!node.getNamespaceUri().equals(TEI)) {
      return false;
    }
    for (String name : names) {
      if (node.getLocalPart().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** An element itself, or the element that a text stands in. */
  static NodeInfo element(NodeInfo node) {
    return node.getNodeKind() == Type.ELEMENT ? node : node.getParent();
  }

  /** The value of an attribute without prefix, or null. */
  static String attribute(NodeInfo element, String name) {
    return element.getAttributeValue(NamespaceUri.NULL, name);
  }

  /** The first element in it, however deep, of which this holds. */
  static Optional<NodeInfo> inside(NodeInfo node, Predicate<NodeInfo> wanted) {
    return first(node.iterateAxis(AxisInfo.DESCENDANT, NodeKindTest.ELEMENT), wanted);
  }

  /** The first child element of which this holds. */
  static Optional<NodeInfo> child(NodeInfo node, Predicate<NodeInfo> wanted) {
    return first(node.iterateAxis(AxisInfo.CHILD, NodeKindTest.ELEMENT), wanted);
  }

  private static Optional<NodeInfo> first(AxisIterator nodes, Predicate<NodeInfo> wanted) {
    for (NodeInfo node = nodes.next(); node != null; node = nodes.next()) {
      if (wanted.test(node)) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  /** The nearest node on an axis, or null. */
  static NodeInfo nearest(NodeInfo node, int axis) {
    return node.iterateAxis(axis, AnyNodeTest.getInstance()).next();
  }

  /** Whether an element says something, by its words or by an attribute. */
  static boolean says(NodeInfo element) {
    for (AttributeInfo attribute : element.attributes()) {
      if (!attribute.getNodeName().getNamespaceUri().equals(STAMP)) {
        return true;
      }
    }
    return !element.getStringValue().isBlank();
  }
}
