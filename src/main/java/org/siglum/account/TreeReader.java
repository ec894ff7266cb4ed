package org.siglum.account;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import org.siglum.xml.Stamp;

/**
 * Reads what a document says: its text, and the apparatus that stands apart from it. An entry
 * within the text is one of the apparatus too, where its lemma stands a second time, without what
 * hangs on it (chapter TC of the Guidelines).
 */
final class TreeReader {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final NamespaceUri OURS = NamespaceUri.of(Stamp.NAMESPACE);

  /** What points, indexes or analyses is no text, nor are programs; see the manual. */
  static final Set<String> NO_TEXT =
      Set.of(
          ("index join joinGrp link linkGrp alt altGrp timeline spanGrp interp interpGrp fs fvLib"
                  + " certainty precision respons substJoin listTranspose binaryObject script style")
              .split(" "));

  /** What paper does not show, besides; see the manual. */
  private static final Set<String> UNPRINTED = Set.of("media", "span", "move", "alternate");

  /** Of a listApp, whose entries stand elsewhere. */
  private static final Set<String> HEADS_ENTRIES = Set.of("head", "desc");

  private static final Set<String> HANGS_ON =
      Set.of("note", "pb", "lb", "cb", "gb", "milestone", "anchor");

  private static final Set<String> ABOUT_READINGS = Set.of("note", "witDetail");

  /** Where the reader is. */
  private enum Mode {
    TEXT,
    ENTRY,
    LEMMA,
    READING
  }

  /** What the document is to be compared with; null for another form of the document. */
  private final Medium medium;

  private final Wording wording;
  private final Map<String, Integer> leftOut = new TreeMap<>();
  private int inRegisters;

  /**
   * @param medium null to read all that stands in it, where it stands
   * @param wording takes what the document says
   */
  TreeReader(Medium medium, Wording wording) {
    this.medium = medium;
    this.wording = wording;
  }

  /**
   * Reads a document for the comparison with another form of it: notes and alternatives stand where
   * they are, and nothing is left out.
   */
  static Wording whole(NodeInfo tei) {
    return new TreeReader(null, new Wording()).read(tei).wording;
  }

  /**
   * Reads a canonical document as it is to be shown: on its pages, first the main one, then its
   * parts; in the volume, where a lemma is shortened, as it stands in the text.
   */
  static TreeReader of(NodeInfo tei, Medium medium) {
    return new TreeReader(medium, new Wording()).read(tei);
  }

  Wording wording() {
    return wording;
  }

  /** Characters that no page says, by the name of the element that is left out by rule. */
  Map<String, Integer> leftOut() {
    return leftOut;
  }

  /** Characters of the lists that stand in registers. */
  int inRegisters() {
    return inRegisters;
  }

  TreeReader read(NodeInfo tei) {
    Run text = wording.begin(Kind.TEXT);
    AxisIterator children = tei.iterateAxis(AxisInfo.CHILD);
    for (NodeInfo child = children.next(); child != null; child = children.next()) {
      switch (child.getLocalPart()) {
        case "text", "sourceDoc" -> read(child, text, Mode.TEXT);
        case "standOff" -> apparatus(child, text);
        default -> {
          // The header is about the text.
        }
      }
    }
    return this;
  }

  private void apparatus(NodeInfo standOff, Run text) {
    AxisIterator entries = standOff.iterateAxis(AxisInfo.DESCENDANT);
    for (NodeInfo node = entries.next(); node != null; node = entries.next()) {
      if (is(node, "app") && is(node.getParent(), "listApp")) {
        read(node, text, Mode.TEXT);
      }
    }
  }

  private void content(NodeInfo element, Run run, Mode mode) {
    AxisIterator children = element.iterateAxis(AxisInfo.CHILD);
    for (NodeInfo child = children.next(); child != null; child = children.next()) {
      if (child.getNodeKind() == Type.TEXT) {
        run.add(child);
      } else if (child.getNodeKind() == Type.ELEMENT) {
        read(child, run, mode);
      }
    }
  }

  private void read(NodeInfo element, Run run, Mode mode) {
    String name = element.getLocalPart();
    if (Stamp.isMade(element)
        || HEADS_ENTRIES.contains(name) && is(element.getParent(), "listApp")
        || mode == Mode.LEMMA && HANGS_ON.contains(name)
        || mode == Mode.READING && ABOUT_READINGS.contains(name)
        || medium != null && isLeftOut(element, name)
        || medium == Medium.VOLUME && mode == Mode.ENTRY && name.equals("lem")) {
      return;
    }
    if (mode == Mode.TEXT && name.equals("app")) {
      app(element, run);
    } else if (mode == Mode.TEXT && name.equals("anchor")) {
      anchor(element, run);
    } else if (mode == Mode.LEMMA && name.equals("app")) {
      if (hasLemma(element)) {
        content(lemma(element), run, mode);
      }
    } else if (mode == Mode.ENTRY && name.equals("lem")) {
      content(element, run, Mode.LEMMA);
    } else if (medium == Medium.PAGES && mode == Mode.TEXT && ours(element, "part") != null) {
      run.part();
      content(element, wording.begin(Kind.TEXT), mode);
    } else if (medium != null
        && mode == Mode.TEXT
        && name.equals("note")
        && ours(element, "place") != null) {
      content(element, wording.begin(Kind.NOTES), mode);
    } else if (name.equals("choice")
        && (mode == Mode.READING || mode == Mode.TEXT && medium != null)) {
      choice(element, run, mode);
    } else if (WordEdges.at(element)) {
      run.part();
      content(element, run, mode);
      run.part();
    } else {
      content(element, run, mode);
    }
  }

  private boolean isLeftOut(NodeInfo element, String name) {
    boolean isRegister = ours(element, "register") != null;
    boolean isUnprinted = medium == Medium.VOLUME && UNPRINTED.contains(name);
    if (!isRegister && !isUnprinted && !NO_TEXT.contains(name)) {
      return false;
    }
    int size = Run.visible(element.getStringValue()).length();
    if (isRegister) {
      inRegisters += size;
    } else if (size > 0) {
      leftOut.merge(name, size, Integer::sum);
    }
    return true;
  }

  /** An entry that stands apart repeats a lemma that the text has. */
  private void app(NodeInfo app, Run run) {
    content(app, wording.begin(Kind.APPARATUS), Mode.ENTRY);
    String id = ours(app, "id");
    if (medium == Medium.PAGES && id != null) {
      readings(app, id);
    }
    if (!standsApart(app) && hasLemma(app)) {
      String place = Stamp.place(app).toString();
      wording.variants().begins(place, run);
      content(lemma(app), run, Mode.TEXT);
      if (WitnessTexts.within(app).allMatch(TreeReader::hasLemma)) {
        wording.variants().ends(place, run);
      }
    }
  }

  private static boolean standsApart(NodeInfo app) {
    return is(app.getParent(), "listApp")
        || Stream.of("from", "to", "loc").anyMatch(end -> has(app, end));
  }

  /**
   * Which reading is the text where none is the lemma is a matter of settings, and of what excludes
   * it.
   */
  private static boolean hasLemma(NodeInfo app) {
    return lemma(app) != null;
  }

  /** The lemma of an entry, else of what its readings are grouped in; null where there is none. */
  static NodeInfo lemma(NodeInfo app) {
    NodeInfo lemma = first(app, "lem");
    AxisIterator groups = app.iterateAxis(AxisInfo.CHILD);
    for (NodeInfo group = groups.next(); lemma == null && group != null; group = groups.next()) {
      lemma = is(group, "app") || is(group, "rdg") ? null : lemma(group);
    }
    return lemma;
  }

  /** An end of an entry that stands apart. */
  private void anchor(NodeInfo anchor, Run run) {
    String type = anchor.getAttributeValue(NamespaceUri.NULL, "type");
    String entry = anchor.getAttributeValue(NamespaceUri.NULL, "corresp");
    if (entry != null && "app-from".equals(type)) {
      wording.variants().begins(entry.replaceFirst("#", ""), run);
    } else if (entry != null && "app-to".equals(type)) {
      wording.variants().ends(entry.replaceFirst("#", ""), run);
    }
    content(anchor, run, Mode.TEXT);
  }

  private void readings(NodeInfo app, String id) {
    Variants variants = wording.variants();
    variants.entry(id, WitnessTexts.readersOfLemma(app));
    for (NodeInfo reading : WitnessTexts.readings(app)) {
      content(
          reading, variants.reading(id, WitnessTexts.readers(reading), new Run()), Mode.READING);
    }
    for (NodeInfo bound : WitnessTexts.bounds(app)) {
      variants.bound(id, bound.getLocalPart(), ours(bound, "bounded"));
    }
  }

  /** What is not preferred is no part of a reading: the entry as a whole has it. */
  private void choice(NodeInfo choice, Run run, Mode mode) {
    NodeInfo preferred = first(choice, "corr", "reg", "expan");
    AxisIterator children = choice.iterateAxis(AxisInfo.CHILD);
    for (NodeInfo child = children.next(); child != null; child = children.next()) {
      if (child.getNodeKind() == Type.TEXT) {
        run.add(child);
      } else if (child.getNodeKind() == Type.ELEMENT) {
        preferred = preferred == null ? child : preferred;
        read(child, child.equals(preferred) ? run : beside(mode), mode);
      }
    }
  }

  private Run beside(Mode mode) {
    return mode == Mode.READING ? new Run() : wording.begin(Kind.ALTERNATIVES);
  }

  /** The first child of the first of these names that there is one of; null when there is none. */
  private static NodeInfo first(NodeInfo parent, String... names) {
    for (String name : names) {
      AxisIterator children = parent.iterateAxis(AxisInfo.CHILD);
      for (NodeInfo child = children.next(); child != null; child = children.next()) {
        if (is(child, name)) {
          return child;
        }
      }
    }
    return null;
  }

  /** Whether something of these names is around a node, within an element that holds it. */
  static boolean isIn(Set<String> names, NodeInfo node, NodeInfo holder) {
    NodeInfo around = node.getParent();
    while (!around.equals(holder) && !names.contains(around.getLocalPart())) {
      around = around.getParent();
    }
    return !around.equals(holder);
  }

  static boolean is(NodeInfo node, String name) {
    return node.getNodeKind() == Type.ELEMENT
        && node.getLocalPart().equals(name)
        && node.getNamespaceUri().toString().equals(TEI);
  }

  private static boolean has(NodeInfo element, String attribute) {
    return element.getAttributeValue(NamespaceUri.NULL, attribute) != null;
  }

  static String ours(NodeInfo element, String attribute) {
    return element.getAttributeValue(OURS, attribute);
  }
}
