package org.siglum.compare;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.sf.saxon.om.AttributeInfo;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import org.siglum.account.Kind;
import org.siglum.account.Words;
import org.siglum.xml.Stamp;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The elements of a document with their attributes, without its words and without its apparatus: in
 * the place of words each element says which of them it holds.
 */
final class Skeleton {
  /** Attribute, in our namespace, with the extent of an element. */
  static final String EXTENT = "extent";

  private static final NamespaceUri OURS = NamespaceUri.of(Stamp.NAMESPACE);
  private static final String SOURCE = "source";

  private final SharedWords words;
  private final BiPredicate<NodeInfo, AttributeInfo> leftOut;
  private final Document dom;
  private final Element root;

  /** Characters of each kind so far: of words that both states have, and of all. */
  private final Map<Kind, Integer> shared = counts();

  private final Map<Kind, Integer> all = counts();

  private final Map<String, Point> points = new HashMap<>();

  /**
   * Where an entry begins or ends.
   *
   * @param shared how many characters of the text that both states have stand before it
   * @param all how many of all its characters do
   */
  record Point(int shared, int all) {}

  private Skeleton(NodeInfo top, SharedWords words, BiPredicate<NodeInfo, AttributeInfo> leftOut) {
    this.words = words;
    this.leftOut = leftOut;
    try {
      dom = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("an empty document needs no parser", e);
    }
    root = element(top, Kind.TEXT);
    dom.appendChild(root);
  }

  /**
   * The skeleton of a document.
   *
   * @param words what both states have
   */
  static Skeleton of(NodeInfo tei, SharedWords words) {
    return new Skeleton(tei, words, (element, name) -> name.getNodeName().hasURI(OURS));
  }

  /** The skeleton of an entry, without what is compared by itself. */
  static Skeleton ofEntry(NodeInfo app) {
    return new Skeleton(app, new SharedWords(), Entry::isAside);
  }

  private static Map<Kind, Integer> counts() {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, 0);
    }
    return counts;
  }

  Element root() {
    return root;
  }

  /** Where an entry begins or ends, by its pointer; null when it is not known. */
  Point point(String pointer) {
    return pointer == null ? null : points.get(pointer.substring(pointer.indexOf('#') + 1));
  }

  /** The element of the document that one of the skeleton stands for. */
  static NodeInfo source(Node element) {
    return (NodeInfo) element.getUserData(SOURCE);
  }

  static Extent extent(Node element) {
    return (Extent) element.getUserData(EXTENT);
  }

  private Element element(NodeInfo source, Kind around) {
    Element element = dom.createElementNS(source.getURI(), source.getLocalPart());
    element.setUserData(SOURCE, source, null);
    for (AttributeInfo attribute : source.attributes()) {
      if (!leftOut.test(source, attribute)) {
        element.setAttributeNS(
            attribute.getNodeName().getNamespaceUri().toString(),
            attribute.getNodeName().getDisplayName(),
            attribute.getValue().strip().replaceAll("\\s+", " "));
      }
    }
    Kind area = area(source, around);
    Map<Kind, Integer> sharedBefore = new EnumMap<>(shared);
    Map<Kind, Integer> allBefore = new EnumMap<>(all);
    children(source, element, area);
    Kind kind = kind(allBefore, area);
    Extent extent =
        new Extent(
            kind,
            kind == around ? 0 : sharedBefore.get(Kind.TEXT),
            sharedBefore.get(kind),
            shared.get(kind),
            all.get(kind) - allBefore.get(kind));
    element.setUserData(EXTENT, extent, null);
    element.setAttributeNS(Stamp.NAMESPACE, Stamp.PREFIX + ":" + EXTENT, extent.toString());
    return element;
  }

  private void children(NodeInfo source, Element element, Kind area) {
    AxisIterator children = source.iterateAxis(AxisInfo.CHILD);
    for (NodeInfo child = children.next(); child != null; child = children.next()) {
      if (child.getNodeKind() == Type.TEXT) {
        SharedWords.Share share = words.of(child);
        if (share != null) {
          shared.merge(share.kind(), share.shared(), Integer::sum);
          all.merge(share.kind(), share.all(), Integer::sum);
        }
      } else if (child.getNodeKind() == Type.ELEMENT) {
        if (isEnd(child)) {
          points.put(
              child.getAttributeValue(OURS, "id"),
              new Point(shared.get(Kind.TEXT), all.get(Kind.TEXT)));
        } else if (!isOfApparatus(child)) {
          element.appendChild(element(child, area));
        }
      }
    }
  }

  /** The first kind of words that it has, else that of the words around. */
  private Kind kind(Map<Kind, Integer> before, Kind area) {
    for (Kind kind : Kind.values()) {
      if (all.get(kind) > before.get(kind)) {
        return kind;
      }
    }
    return area;
  }

  private static Kind area(NodeInfo element, Kind around) {
    if (element.getLocalPart().equals("teiHeader")) {
      return Kind.HEADER;
    }
    if (element.getAttributeValue(OURS, "register") != null) {
      return Kind.LISTS;
    }
    boolean isNote =
        element.getLocalPart().equals("note") && element.getAttributeValue(OURS, "place") != null;
    return isNote ? Kind.NOTES : around;
  }

  /** Whether an anchor was set where an entry begins or ends. */
  private static boolean isEnd(NodeInfo element) {
    String type = element.getAttributeValue(NamespaceUri.NULL, "type");
    return element.getLocalPart().equals("anchor")
        && ("app-from".equals(type) || "app-to".equals(type))
        && element.getAttributeValue(OURS, "id") != null;
  }

  /**
   * What normalise made of the apparatus, and what says how it is attached: a change of method
   * alone changes nothing.
   */
  private static boolean isOfApparatus(NodeInfo element) {
    return element.getNamespaceUri().equals(OURS)
        || Words.isEntry(element)
        || element.getLocalPart().equals("variantEncoding")
        || element.getAttributeValue(OURS, "implicit") != null
        || element.getLocalPart().equals("standOff")
            && element.getAttributeValue(OURS, Stamp.AT) == null
        || "Siglum".equals(element.getAttributeValue(NamespaceUri.NULL, "ident"))
            && element.getLocalPart().equals("application");
  }
}
