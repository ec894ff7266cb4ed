package org.siglum.xml;

import java.util.Locale;
import java.util.function.Consumer;
import net.sf.saxon.s9api.Message;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;

/** Turns what a stylesheet says by {@code xsl:message} into findings. */
final class MessageListener implements Consumer<Message> {
  private static final QName FINDING = new QName(Stamp.NAMESPACE, "finding");

  private final Consumer<Finding> findings;

  MessageListener(Consumer<Finding> findings) {
    this.findings = findings;
  }

  @Override
  public void accept(Message message) {
    XdmNode content = message.getContent();
    boolean any = false;
    for (XdmNode child : content.children()) {
      if (child.getNodeKind() == XdmNodeKind.ELEMENT && child.getNodeName().equals(FINDING)) {
        findings.accept(finding(child));
        any = true;
      }
    }
    if (!any) {
      // An editor's own template speaks: pass its words on.
      findings.accept(
          new Finding(
              "SG-XSLT-MESSAGE",
              Severity.INFO,
              "",
              0,
              0,
              content.getStringValue(),
              "It comes from a stylesheet of the edition."));
    }
  }

  private static Finding finding(XdmNode node) {
    return new Finding(
        attribute(node, "code"),
        Severity.valueOf(attribute(node, "severity").toUpperCase(Locale.ROOT)),
        attribute(node, "file"),
        number(attribute(node, "line")),
        number(attribute(node, "column")),
        child(node, "text"),
        child(node, "advice"));
  }

  private static String attribute(XdmNode node, String name) {
    String value = node.attribute(name);
    return value == null ? "" : value;
  }

  private static int number(String value) {
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  private static String child(XdmNode node, String name) {
    return node.select(Steps.child(Stamp.NAMESPACE, name))
        .findFirst()
        .map(XdmNode::getStringValue)
        .orElse("");
  }
}
