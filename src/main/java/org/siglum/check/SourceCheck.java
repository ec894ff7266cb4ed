package org.siglum.check;

import java.util.List;
import java.util.function.Consumer;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.tree.tiny.WhitespaceTextImpl;
import net.sf.saxon.type.Type;
import org.siglum.edition.Finding;

/**
 * Siglum's own rules for what no schema can say, on the sources as they were written. All rules are
 * led through a tree together, so that it is read once. Safe for several threads.
 */
public final class SourceCheck {
  private static final char LAST_OF_ASCII = '\u007E';
  private static final char LAST_CONTROL = '\u009F';

  /** Before it are letters that are written in one way only. */
  private static final char FIRST_MARK = '\u0300';

  private final Reporter reporter;
  private final HeaderLacks lacks;
  private final Entries entries;

  /**
   * @param findings takes what the rules find
   */
  public SourceCheck(Consumer<Finding> findings) {
    reporter = new Reporter(findings);
    lacks = new HeaderLacks(reporter);
    entries = new Entries(reporter);
  }

  /** Checks a file, by its stamped tree. */
  public void check(XdmNode tree) {
    new Walk().through(tree.getUnderlyingNode());
  }

  /**
   * One way through a tree; each rule is asked of what it minds only, since nodes are very many.
   */
  private final class Walk {
    private final DateOrderRule order = new DateOrderRule(reporter);
    private final List<Rule> ofElements =
        List.of(
            order,
            new LetterRule(reporter),
            new NoteSpaceRule(reporter),
            new HeaderRule(lacks),
            new OutsideRule(reporter),
            new TitleRule(reporter),
            new LicenceRule(reporter),
            new EntryRule(entries),
            new ZoneRule(reporter));
    private final List<Rule> ofAttributes =
        List.of(new DateRule(reporter), order, new LanguageRule(reporter));
    private final List<Rule> ofCharacters =
        List.of(new CharacterRule(reporter), new CompositionRule(reporter));

    void through(NodeInfo tree) {
      AxisIterator nodes = tree.iterateAxis(AxisInfo.DESCENDANT);
      for (NodeInfo node = nodes.next(); node != null; node = nodes.next()) {
        if (node.getNodeKind() == Type.TEXT) {
          text(node);
        } else if (node.getNodeKind() == Type.ELEMENT && node.getNamespaceUri().equals(Tree.TEI)) {
          element(node);
        }
      }
      ofCharacters.forEach(Rule::end);
    }

    private void text(NodeInfo node) {
      if (!(node instanceof WhitespaceTextImpl)) {
        String text = node.getStringValue();
        if (isUncommon(text)) {
          ofCharacters.forEach(rule -> rule.text(node, text));
        }
      }
    }

    private void element(NodeInfo element) {
      String name = element.getLocalPart();
      for (Rule rule : ofElements) {
        rule.element(element, name);
      }
      // The axis is much faster than the map of attributes.
      AxisIterator attributes = element.iterateAxis(AxisInfo.ATTRIBUTE);
      for (NodeInfo node = attributes.next(); node != null; node = attributes.next()) {
        if (!node.getNamespaceUri().equals(Tree.STAMP)) {
          attribute(element, node.getDisplayName(), node.getStringValue());
        }
      }
    }

    private void attribute(NodeInfo element, String name, String value) {
      for (Rule rule : ofAttributes) {
        rule.attribute(element, name, value);
      }
      if (isUncommon(value)) {
        ofCharacters.forEach(rule -> rule.attribute(element, name, value));
      }
    }
  }

  /** Whether a text has a character that a rule may mind; almost none has. */
  private static boolean isUncommon(String text) {
    for (char c : text.toCharArray()) {
      if (c > LAST_OF_ASCII && (c <= LAST_CONTROL || c >= FIRST_MARK) && !isPunctuation(c)) {
        return true;
      }
    }
    return false;
  }

  /** Dashes, quotation marks and the like, but for the marks of direction among them. */
  private static boolean isPunctuation(char c) {
    return (c >= '\u2010' && c <= '\u2027') || (c >= '\u2030' && c <= '\u203B');
  }

  /** Reports what can be told only when all files have been checked. */
  public void end() {
    lacks.report();
    entries.report();
  }
}
