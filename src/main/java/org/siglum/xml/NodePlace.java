package org.siglum.xml;

import java.util.Objects;
import net.sf.saxon.s9api.ExtensionFunction;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.OccurrenceIndicator;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SequenceType;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;

/**
 * {@code sg:place($node as node()) as xs:string}: line, column and address of the file of the
 * element that a node is, or belongs to, with blanks between; a document is its outermost element.
 * For trees without stamps, built with the places of their elements.
 */
final class NodePlace implements ExtensionFunction {
  @Override
  public QName getName() {
    return new QName(Stamp.NAMESPACE, "place");
  }

  @Override
  public SequenceType getResultType() {
    return SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ONE);
  }

  @Override
  public SequenceType[] getArgumentTypes() {
    return new SequenceType[] {
      SequenceType.makeSequenceType(ItemType.ANY_NODE, OccurrenceIndicator.ONE)
    };
  }

  @Override
  public XdmValue call(XdmValue[] arguments) {
    XdmNode element = element((XdmNode) arguments[0].itemAt(0));
    String file = Objects.toString(element.getUnderlyingNode().getSystemId(), "");
    return new XdmAtomicValue(
        Math.max(1, element.getLineNumber())
            + " "
            + Math.max(1, element.getColumnNumber())
            + " "
            + file);
  }

  private static XdmNode element(XdmNode node) {
    if (node.getNodeKind() == XdmNodeKind.DOCUMENT) {
      return node.select(Steps.child(Predicates.isElement())).findFirst().orElse(node);
    }
    boolean within = node.getNodeKind() != XdmNodeKind.ELEMENT && node.getParent() != null;
    return within ? node.getParent() : node;
  }
}
