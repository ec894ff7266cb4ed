package org.siglum.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.namespace.QName;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import org.siglum.account.Words;
import org.siglum.xml.Stamp;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Shows changes of elements and attributes as they are written, with the words that they hold. */
final class MarkupWords {
  private static final int SHOWN = 8; // words

  private MarkupWords() {}

  static List<Piece> inserted(Element element) {
    return round(element, Piece.State.INSERTED);
  }

  static List<Piece> removed(Element element) {
    return round(element, Piece.State.DELETED);
  }

  /** An element's tags, which changed, round its words, which did not. */
  private static List<Piece> round(Element element, Piece.State state) {
    List<String> words = Words.in(Skeleton.source(element));
    List<Piece> pieces = new ArrayList<>();
    if (words.isEmpty()) {
      pieces.add(new Piece(state, tag(element, true)));
      String following = shown(following(element));
      if (!following.isEmpty()) {
        pieces.add(Piece.same(following));
      }
    } else {
      pieces.add(new Piece(state, tag(element, false)));
      pieces.add(Piece.same(shown(words)));
      pieces.add(new Piece(state, end(element)));
    }
    return pieces;
  }

  static List<Piece> renamed(Element old, Element fresh) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.deleted("<" + old.getLocalName() + ">"));
    pieces.add(Piece.inserted("<" + fresh.getLocalName() + ">"));
    addWords(fresh, pieces);
    return pieces;
  }

  /**
   * An attribute that changed.
   *
   * @param old null when it was not there
   * @param fresh null when it is gone
   */
  static List<Piece> changed(Element element, Attr old, Attr fresh) {
    List<Piece> pieces = new ArrayList<>();
    if (old != null) {
      pieces.add(Piece.deleted(written(old)));
    }
    if (fresh != null) {
      pieces.add(Piece.inserted(written(fresh)));
    }
    String words = shown(Words.in(Skeleton.source(element)));
    String name = element.getLocalName();
    pieces.add(
        Piece.same(
            words.isEmpty()
                ? "on <" + name + "/>"
                : "on <" + name + ">" + words + "</" + name + ">"));
    return pieces;
  }

  /** Whether two elements have the same words. */
  static boolean same(Element old, Element fresh) {
    return Words.in(Skeleton.source(old)).equals(Words.in(Skeleton.source(fresh)));
  }

  /** An element that stands elsewhere, with the words that follow it. */
  static List<Piece> moved(Element old, Element fresh) {
    List<String> words = Words.in(Skeleton.source(fresh));
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.same(tag(fresh, words.isEmpty())));
    if (!words.isEmpty()) {
      pieces.add(Piece.same(shown(words)));
      pieces.add(Piece.same(end(fresh)));
    }
    pieces.add(Piece.deleted("before: " + shown(following(old))));
    pieces.add(Piece.inserted("before: " + shown(following(fresh))));
    return pieces;
  }

  /** An element that begins or ends with another word, or within one. */
  static List<Piece> other(Element old, Element fresh) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.same(tag(fresh, false)));
    pieces.addAll(difference(Words.in(Skeleton.source(old)), Words.in(Skeleton.source(fresh))));
    pieces.add(Piece.same(end(fresh)));
    return pieces;
  }

  /** Two lists of words as one, with what was put in and taken out. */
  static List<Piece> difference(List<String> old, List<String> fresh) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Hunk hunk : Sequences.hunks(old, fresh, String::equals)) {
      add(pieces, Piece.State.SAME, old.subList(at, hunk.from()));
      add(pieces, Piece.State.DELETED, old.subList(hunk.from(), hunk.to()));
      add(pieces, Piece.State.INSERTED, fresh.subList(hunk.newFrom(), hunk.newTo()));
      at = hunk.to();
    }
    add(pieces, Piece.State.SAME, old.subList(at, old.size()));
    return pieces;
  }

  private static void add(List<Piece> pieces, Piece.State state, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(
          new Piece(state, state == Piece.State.SAME ? shown(words) : String.join(" ", words)));
    }
  }

  private static void addWords(Element element, List<Piece> pieces) {
    List<String> words = Words.in(Skeleton.source(element));
    if (!words.isEmpty()) {
      pieces.add(Piece.same(shown(words)));
    }
  }

  static Attr attribute(Element element, QName name) {
    return name.getNamespaceURI().isEmpty()
        ? element.getAttributeNode(name.getLocalPart())
        : element.getAttributeNodeNS(name.getNamespaceURI(), name.getLocalPart());
  }

  private static String tag(Element element, boolean isEmpty) {
    StringBuilder tag = new StringBuilder("<").append(element.getLocalName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (!Stamp.NAMESPACE.equals(attributes.item(i).getNamespaceURI())) {
        tag.append(' ').append(written((Attr) attributes.item(i)));
      }
    }
    return tag.append(isEmpty ? "/>" : ">").toString();
  }

  private static String end(Element element) {
    return "</" + element.getLocalName() + ">";
  }

  private static String written(Attr attribute) {
    return attribute.getName() + "=\"" + attribute.getValue() + "\"";
  }

  static List<String> words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? List.of() : Arrays.asList(stripped.split("\\s+"));
  }

  /** The first words and the last one of many. */
  private static String shown(List<String> words) {
    return words.size() <= SHOWN
        ? String.join(" ", words)
        : String.join(" ", words.subList(0, SHOWN - 2)) + " … " + words.get(words.size() - 1);
  }

  /** The words after an element. */
  private static List<String> following(Node element) {
    List<String> words = new ArrayList<>();
    AxisIterator nodes = Skeleton.source(element).iterateAxis(AxisInfo.FOLLOWING);
    for (NodeInfo node = nodes.next(); node != null && words.size() < 4; node = nodes.next()) {
      if (node.getNodeKind() == Type.TEXT) {
        words.addAll(words(node.getStringValue()));
      }
    }
    return words.subList(0, Math.min(4, words.size()));
  }
}
