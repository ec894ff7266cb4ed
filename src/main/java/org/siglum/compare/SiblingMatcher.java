package org.siglum.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.xml.XMLConstants;
import org.siglum.xml.Stamp;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xmlunit.diff.NodeMatcher;

/**
 * Pairs the children of two elements: those with one identifier, then by their names and the words
 * that they hold, so that one put between others leaves these with their partners.
 */
final class SiblingMatcher implements NodeMatcher {
  private static final List<BiPredicate<Node, Node>> RULES =
      List.of(
          (one, other) -> sameName(one, other) && sameExtent(one, other) && sameSaid(one, other),
          (one, other) -> sameName(one, other) && sameExtent(one, other),
          (one, other) ->
              sameName(one, other) && Skeleton.extent(one).overlaps(Skeleton.extent(other)),
          (one, other) ->
              sameName(one, other)
                  && sameSaid(one, other)
                  && !Skeleton.extent(one).holdsWords()
                  && !Skeleton.extent(other).holdsWords());

  /** The partner of each element that has one, in both directions. */
  private final Map<Node, Node> partners = new IdentityHashMap<>();

  /** The partner of an element in the other state; null when it has none. */
  Node partner(Node element) {
    return partners.get(element);
  }

  void pair(Node one, Node other) {
    partners.put(one, other);
    partners.put(other, one);
  }

  @Override
  public Iterable<Map.Entry<Node, Node>> match(Iterable<Node> control, Iterable<Node> test) {
    List<Node> old = list(control);
    List<Node> fresh = list(test);
    Map<Node, Node> pairs = byIdentifier(old, fresh);
    List<Node> oldRest = old.stream().filter(node -> !pairs.containsKey(node)).toList();
    Set<Node> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    taken.addAll(pairs.values());
    List<Node> freshRest = fresh.stream().filter(node -> !taken.contains(node)).toList();
    pairs.putAll(Sequences.pairs(oldRest, freshRest, RULES));
    pairs.forEach(this::pair);
    // The engine wants them in the order of the document.
    return old.stream().filter(pairs::containsKey).map(node -> Map.entry(node, pairs.get(node)))
        ::iterator;
  }

  private static List<Node> list(Iterable<Node> nodes) {
    List<Node> list = new ArrayList<>();
    nodes.forEach(list::add);
    return list;
  }

  private static Map<Node, Node> byIdentifier(List<Node> old, List<Node> fresh) {
    Map<String, Node> known = new HashMap<>();
    fresh.forEach(node -> known.putIfAbsent(identifier(node), node));
    Map<Node, Node> pairs = new IdentityHashMap<>();
    for (Node node : old) {
      Node other = identifier(node).isEmpty() ? null : known.remove(identifier(node));
      if (other != null) {
        pairs.put(node, other);
      }
    }
    return pairs;
  }

  private static String identifier(Node node) {
    return ((Element) node).getAttributeNS(XMLConstants.XML_NS_URI, "id");
  }

  private static boolean sameName(Node one, Node other) {
    return one.getLocalName().equals(other.getLocalName())
        && String.valueOf(one.getNamespaceURI()).equals(String.valueOf(other.getNamespaceURI()));
  }

  private static boolean sameExtent(Node one, Node other) {
    return Skeleton.extent(one).sameAs(Skeleton.extent(other));
  }

  /** Whether all attributes say the same. */
  static boolean sameSaid(Node one, Node other) {
    NamedNodeMap attributes = one.getAttributes();
    if (attributes.getLength() != other.getAttributes().getLength()) {
      return false;
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      String uri = attribute.getNamespaceURI();
      Element element = (Element) other;
      boolean isExtent = Stamp.NAMESPACE.equals(uri);
      if (!isExtent
          && (!element.hasAttributeNS(uri, attribute.getLocalName())
              || !element
                  .getAttributeNS(uri, attribute.getLocalName())
                  .equals(attribute.getNodeValue()))) {
        return false;
      }
    }
    return true;
  }
}
