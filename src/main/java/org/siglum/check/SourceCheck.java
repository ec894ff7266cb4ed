package org.siglum.check;

import java.util.List;
import java.util.function.Consumer;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import org.siglum.edition.Finding;

/**
 * Siglum's own rules for what no schema can say, on the sources as they were written. All rules are
 * led through a tree together, so that it is read once. Safe for several threads.
 */
public final class SourceCheck {
  private final Reporter reporter;
  private final HeaderLacks lacks;

  /**
   * @param findings takes what the rules find
   */
  public SourceCheck(Consumer<Finding> findings) {
    reporter = new Reporter(findings);
    lacks = new HeaderLacks(reporter);
  }

  /** Checks a file, by its stamped tree. */
  public void check(XdmNode tree) {
    List<Rule> rules =
        List.of(
            new DateRule(reporter),
            new DateOrderRule(reporter),
            new LanguageRule(reporter),
            new LetterRule(reporter),
            new CharacterRule(reporter),
            new CompositionRule(reporter),
            new NoteSpaceRule(reporter),
            new HeaderRule(lacks));
    AxisIterator nodes = tree.getUnderlyingNode().iterateAxis(AxisInfo.DESCENDANT);
    for (NodeInfo node = nodes.next(); node != null; node = nodes.next()) {
      if (node.getNodeKind() == Type.TEXT) {
        String text = node.getStringValue();
        for (Rule rule : rules) {
          rule.text(node, text);
        }
      } else if (node.getNodeKind() == Type.ELEMENT && node.getNamespaceUri().equals(Tree.TEI)) {
        element(node, rules);
      }
    }
    rules.forEach(Rule::end);
  }

  private static void element(NodeInfo element, List<Rule> rules) {
    for (Rule rule : rules) {
      rule.element(element);
    }
    // The axis is much faster than the map of attributes.
    AxisIterator attributes = element.iterateAxis(AxisInfo.ATTRIBUTE);
    for (NodeInfo node = attributes.next(); node != null; node = attributes.next()) {
      if (!node.getNamespaceUri().equals(Tree.STAMP)) {
        String name = node.getDisplayName();
        String value = node.getStringValue();
        for (Rule rule : rules) {
          rule.attribute(element, name, value);
        }
      }
    }
  }

  /** Reports what can be told only when all files have been checked. */
  public void end() {
    lacks.report();
  }
}
