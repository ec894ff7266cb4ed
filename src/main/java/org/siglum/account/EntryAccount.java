package org.siglum.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import org.siglum.edition.Finding;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The account of an entry of a register: what the lists of all files say of an entity, against its
 * page. What they agree in stands there once, in the order of the page, so that each word has to be
 * there, and not as often as they have it.
 */
public final class EntryAccount {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** What is no text; and coordinates, which the language of the interface has with other signs. */
  private static final Set<String> NOT_SHOWN =
      Stream.concat(TreeReader.NO_TEXT.stream(), Stream.of("geo")).collect(Collectors.toSet());

  private final List<XdmNode> copies;
  private final StringBuilder page = new StringBuilder();

  /**
   * Opens the account of an entry.
   *
   * @param copies the entry in each list that has it, stamped with its place
   */
  public EntryAccount(List<XdmNode> copies) {
    this.copies = copies;
  }

  /** What reads the entry's page while it is written. */
  public ContentHandler reader() {
    return new DefaultHandler() {
      /** How many elements are open within a list of mentions, which are words of other texts. */
      private int mentions;

      @Override
      public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (mentions > 0 || "mentions".equals(attributes.getValue("class"))) {
          mentions++;
        }
      }

      @Override
      public void endElement(String uri, String name, String qualified) {
        if (mentions > 0) {
          mentions--;
        }
      }

      @Override
      public void characters(char[] characters, int start, int length) {
        if (mentions == 0) {
          page.append(Run.visible(new String(characters, start, length)));
        }
      }
    };
  }

  /** Closes the account, when the page is written: the words that it lacks, {@code SG-LOST}. */
  public List<Finding> close() {
    Set<String> told = new HashSet<>();
    List<Passage> lost = new ArrayList<>();
    for (XdmNode copy : copies) {
      AxisIterator nodes = copy.getUnderlyingNode().iterateAxis(AxisInfo.DESCENDANT);
      for (NodeInfo node = nodes.next(); node != null; node = nodes.next()) {
        if (node.getNodeKind() == Type.TEXT
            && !TreeReader.isIn(NOT_SHOWN, node, copy.getUnderlyingNode())) {
          for (String word : SPACE.split(node.getStringValue().strip())) {
            if (page.indexOf(Run.visible(word)) < 0 && told.add(word)) {
              lost.add(new Passage(word, node));
            }
          }
        }
      }
    }
    return Account.findings(lost, "the page of its entry");
  }
}
