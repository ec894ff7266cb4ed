package org.siglum.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.transform.dom.DOMSource;
import org.siglum.xml.Outline.Place;
import org.siglum.xml.Stamp;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xmlunit.diff.Comparison;
import org.xmlunit.diff.ComparisonType;
import org.xmlunit.diff.DOMDifferenceEngine;

/** Compares two skeletons by XMLUnit, and tells their differences one element or attribute each. */
final class MarkupChanges {
  private final SiblingMatcher matcher = new SiblingMatcher();
  private final List<Change> changes = new ArrayList<>();

  /** Children without a partner among the children of their parent's partner. */
  private final Set<Node> removed = elements();

  private final Set<Node> inserted = elements();

  /** Elements whose extent has changed, those around others before these. */
  private final List<Element> displaced = new ArrayList<>();

  private static Set<Node> elements() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** What changed between two elements that are each other's partners. */
  static List<Change> of(Element old, Element fresh) {
    MarkupChanges all = new MarkupChanges();
    all.compare(old, fresh);
    do {
      while (all.findElsewhere()) {
        // What was found may have lost children in its turn.
      }
    } while (all.findRenamed());
    all.tell();
    all.tellDisplaced();
    return all.changes;
  }

  /** What changed of the attributes of two elements and of those in them that are partners. */
  static List<Change> ofAttributes(Element old, Element fresh) {
    MarkupChanges all = new MarkupChanges();
    all.compare(old, fresh);
    return all.changes;
  }

  private void compare(Node old, Node fresh) {
    matcher.pair(old, fresh);
    DOMDifferenceEngine engine = new DOMDifferenceEngine();
    engine.setNodeMatcher(matcher);
    engine.addDifferenceListener((comparison, outcome) -> heard(comparison));
    engine.compare(new DOMSource(old), new DOMSource(fresh));
  }

  private void heard(Comparison comparison) {
    Node old = comparison.getControlDetails().getTarget();
    Node fresh = comparison.getTestDetails().getTarget();
    ComparisonType type = comparison.getType();
    if (type == ComparisonType.CHILD_LOOKUP) {
      if (old == null) {
        inserted.add(fresh);
      } else {
        removed.add(old);
      }
    } else if (type == ComparisonType.ELEMENT_TAG_NAME || type == ComparisonType.NAMESPACE_URI) {
      tell("", old, fresh, MarkupWords.renamed((Element) old, (Element) fresh));
    } else if (type == ComparisonType.ATTR_NAME_LOOKUP) {
      attribute((Element) old, (Element) fresh, comparison);
    } else if (type == ComparisonType.ATTR_VALUE) {
      value((Attr) old, (Attr) fresh);
    }
  }

  private void attribute(Element old, Element fresh, Comparison comparison) {
    boolean isGone = comparison.getControlDetails().getValue() != null;
    Object name =
        (isGone ? comparison.getControlDetails() : comparison.getTestDetails()).getValue();
    Attr attribute = MarkupWords.attribute(isGone ? old : fresh, (QName) name);
    tell(
        "",
        old,
        fresh,
        MarkupWords.changed(fresh, isGone ? attribute : null, isGone ? null : attribute));
  }

  private void value(Attr old, Attr fresh) {
    Element oldOwner = old.getOwnerElement();
    Element owner = fresh.getOwnerElement();
    if (!Stamp.NAMESPACE.equals(old.getNamespaceURI())) {
      tell("", oldOwner, owner, MarkupWords.changed(owner, old, fresh));
    } else if (Skeleton.extent(oldOwner).kind() == Skeleton.extent(owner).kind()
        && !(isWithinNewWords(oldOwner) && isWithinNewWords(owner))) {
      displaced.add(oldOwner);
    }
  }

  /**
   * Tells which elements hold other words or stand elsewhere. Where several end with another word
   * than before, and it is the same for all, the innermost one is told.
   */
  private void tellDisplaced() {
    Set<String> told = new HashSet<>();
    Collections.reverse(displaced); // The inner ones come before the outer ones.
    for (Element old : displaced) {
      Element fresh = (Element) matcher.partner(old);
      if (told.addAll(Skeleton.extent(old).shifts(Skeleton.extent(fresh)))) {
        boolean sameWords = MarkupWords.same(old, fresh);
        tell(
            sameWords ? "moved" : "begins or ends elsewhere",
            old,
            fresh,
            sameWords ? MarkupWords.moved(old, fresh) : MarkupWords.other(old, fresh));
      }
    }
  }

  /** Whether an element is, or stands in, one whose words no other state has. */
  private static boolean isWithinNewWords(Node element) {
    return element instanceof Element
        && (Skeleton.extent(element).isSaidByWords() || isWithinNewWords(element.getParentNode()));
  }

  /**
   * Finds elements that have another parent now: when a division is put round paragraphs, these are
   * not gone.
   *
   * @return whether any was found
   */
  private boolean findElsewhere() {
    Map<String, Deque<Node>> offered = new HashMap<>();
    inserted.forEach(element -> offer(element, offered));
    List<Node> found = new ArrayList<>();
    List.copyOf(removed).forEach(element -> find(element, offered, found));
    found.forEach(element -> compare(element, matcher.partner(element)));
    return !found.isEmpty();
  }

  private void offer(Node element, Map<String, Deque<Node>> offered) {
    if (matcher.partner(element) == null) {
      offered.computeIfAbsent(key(element), key -> new ArrayDeque<>()).add(element);
      children(element).forEach(child -> offer(child, offered));
    }
  }

  private void find(Node element, Map<String, Deque<Node>> offered, List<Node> found) {
    if (matcher.partner(element) != null) {
      return;
    }
    Deque<Node> candidates = offered.getOrDefault(key(element), new ArrayDeque<>());
    Node other =
        candidates.stream()
            .filter(
                one ->
                    Skeleton.extent(element).holdsWords() || SiblingMatcher.sameSaid(element, one))
            .findFirst()
            .orElse(null);
    if (other == null) {
      children(element).forEach(child -> find(child, offered, found));
    } else {
      candidates.remove(other);
      matcher.pair(element, other);
      found.add(element);
    }
  }

  /**
   * Finds elements that have another name now, and the words and the parent that they had.
   *
   * @return whether any was found
   */
  private boolean findRenamed() {
    List<Node> found = new ArrayList<>();
    for (Node element : removed) {
      if (matcher.partner(element) == null && Skeleton.extent(element).holdsWords()) {
        children(matcher.partner(element.getParentNode())).stream()
            .filter(other -> matcher.partner(other) == null)
            .filter(other -> Skeleton.extent(other).sameAs(Skeleton.extent(element)))
            .findFirst()
            .ifPresent(
                other -> {
                  matcher.pair(element, other);
                  found.add(element);
                });
      }
    }
    found.forEach(element -> compare(element, matcher.partner(element)));
    return !found.isEmpty();
  }

  private static String key(Node element) {
    return element.getLocalName() + " " + Skeleton.extent(element);
  }

  private static List<Node> children(Node element) {
    List<Node> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  private void tell() {
    for (Node element : removed) {
      if (matcher.partner(element) == null && !Skeleton.extent(element).isSaidByWords()) {
        tell("", element, partnerAround(element), MarkupWords.removed((Element) element));
      }
    }
    for (Node element : inserted) {
      if (matcher.partner(element) == null && !Skeleton.extent(element).isSaidByWords()) {
        tell("", partnerAround(element), element, MarkupWords.inserted((Element) element));
      }
    }
  }

  /** Where an element would stand in the other state. */
  private Node partnerAround(Node element) {
    Node around = element.getParentNode();
    while (matcher.partner(around) == null) {
      around = around.getParentNode();
    }
    return matcher.partner(around);
  }

  private void tell(String what, Node old, Node fresh, List<Piece> pieces) {
    Subject subject = Subject.of(Skeleton.extent(old).kind());
    boolean isAside = subject == Subject.HEADER || subject == Subject.LISTS;
    changes.add(
        new Change(isAside ? subject : Subject.MARKUP, what, place(old), place(fresh), pieces));
  }

  private static Place place(Node element) {
    return Stamp.place(Skeleton.source(element));
  }
}
