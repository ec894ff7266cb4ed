package org.siglum.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.sf.saxon.om.AttributeInfo;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import org.siglum.xml.Stamp;

/**
 * An entry of the apparatus.
 *
 * @param app the element
 * @param id its {@code xml:id}; empty without one
 * @param from where its lemma begins in the text; null when it is not attached
 * @param to where it ends
 * @param lemma its words
 * @param repeatsText whether these are the words of the text between the two
 * @param readings their words, one after the other
 * @param witnesses those of the lemma and of each reading, whose order says nothing
 * @param notes their words
 * @param shown the whole entry as an apparatus has it, word by word, from behind its lemma
 * @param content all that it says, in one form; equal entries have equal content
 */
record Entry(
    NodeInfo app,
    String id,
    Skeleton.Point from,
    Skeleton.Point to,
    List<String> lemma,
    boolean repeatsText,
    List<String> readings,
    List<Set<String>> witnesses,
    List<String> notes,
    List<String> shown,
    String content) {

  private static final NamespaceUri OURS = NamespaceUri.of(Stamp.NAMESPACE);

  /**
   * Reads an entry.
   *
   * @param text all characters of the text, without white space
   */
  static Entry of(NodeInfo app, Skeleton skeleton, String text) {
    Skeleton.Point from = skeleton.point(attribute(app, "from"));
    Skeleton.Point to = skeleton.point(attribute(app, "to"));
    StringBuilder content = new StringBuilder();
    content(app, content);
    String id = app.getAttributeValue(NamespaceUri.XML, "id");
    EntryWords words = EntryWords.of(app);
    return new Entry(
        app,
        id == null ? "" : id.strip(),
        from,
        to,
        words.lemma(),
        repeats(String.join("", words.lemma()), from, to, text),
        words.readings(),
        words.witnesses(),
        words.notes(),
        words.shown(),
        content.toString());
  }

  private static boolean repeats(
      String lemma, Skeleton.Point from, Skeleton.Point to, String text) {
    return from != null
        && to != null
        && from.all() <= to.all()
        && text.substring(from.all(), to.all()).equals(lemma);
  }

  /** Whether both begin at the same word of the text, and are attached at all. */
  boolean beginsAt(Entry other) {
    return from != null && other.from != null && from.shared() == other.from.shared();
  }

  boolean standsAt(Entry other) {
    return shared(from) == shared(other.from) && shared(to) == shared(other.to);
  }

  private static int shared(Skeleton.Point point) {
    return point == null ? -1 : point.shared();
  }

  /** The order of attributes and of witnesses says nothing, nor does the method of attachment. */
  private static void content(NodeInfo element, StringBuilder content) {
    TreeSet<String> attributes = new TreeSet<>();
    for (AttributeInfo attribute : element.attributes()) {
      String name = attribute.getNodeName().getDisplayName();
      if (!isAside(element, attribute)) {
        attributes.add(name + "=" + String.join(" ", MarkupWords.words(attribute.getValue())));
      }
    }
    content.append('<').append(element.getLocalPart()).append(attributes);
    content.append(new TreeSet<>(EntryWords.witnesses(element))).append('>');
    AxisIterator children = element.iterateAxis(AxisInfo.CHILD);
    for (NodeInfo child = children.next(); child != null; child = children.next()) {
      if (child.getNodeKind() == Type.TEXT) {
        content.append(child.getStringValue().replaceAll("\\s+", " "));
      } else if (child.getNodeKind() == Type.ELEMENT && !child.getNamespaceUri().equals(OURS)) {
        content(child, content);
      }
    }
    content.append("</>");
  }

  /**
   * Whether an attribute is ours, tells how an entry is attached, or is compared by itself:
   * witnesses, whose order says nothing, and identifiers, which an export gives to entries by their
   * number.
   */
  static boolean isAside(NodeInfo element, AttributeInfo attribute) {
    return switch (attribute.getNodeName().getDisplayName()) {
      case "from", "to", "loc" -> element.getLocalPart().equals("app");
      case "xml:id", "wit" -> true;
      default -> attribute.getNodeName().hasURI(OURS);
    };
  }

  private static String attribute(NodeInfo element, String name) {
    return element.getAttributeValue(NamespaceUri.NULL, name);
  }
}
