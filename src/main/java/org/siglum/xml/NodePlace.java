package org.siglum.xml;

import java.util.Objects;
import net.sf.saxon.s9api.ExtensionFunction;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.OccurrenceIndicator;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SequenceType;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;

/**
 * {@code sg:place($node as node()) as xs:string}: line, column and address of the file of a node,
 * with blanks between. An attribute or a text has the place of its element, a document that of its
 * outermost one. For trees without stamps, built with the places of their nodes.
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
    XdmNode placed = placed((XdmNode) arguments[0].itemAt(0));
    String file = Objects.toString(placed.getUnderlyingNode().getSystemId(), "");
    return new XdmAtomicValue(
        Math.max(1, placed.getLineNumber())
            + " "
            + Math.max(1, placed.getColumnNumber())
            + " "
            + file);
  }

  private static XdmNode placed(XdmNode node) {
    return switch (node.getNodeKind()) {
      case DOCUMENT -> node.select(Steps.child(Predicates.isElement())).findFirst().orElse(node);
      case ATTRIBUTE, TEXT, NAMESPACE -> node.getParent() == null ? node : node.getParent();
      default -> node;
    };
  }
}
