package org.siglum.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import org.siglum.account.Words;

/** The words of an entry, and how it is shown: {@code lemma N H ] reading E ; reading Ba ;}. */
record EntryWords(
    List<String> lemma,
    List<String> readings,
    List<Set<String>> witnesses,
    List<String> notes,
    List<String> shown) {

  static EntryWords of(NodeInfo app) {
    EntryWords words =
        new EntryWords(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    words.read(app);
    return words;
  }

  private void read(NodeInfo element) {
    AxisIterator children = element.iterateAxis(AxisInfo.CHILD);
    for (NodeInfo child = children.next(); child != null; child = children.next()) {
      if (child.getNodeKind() != Type.ELEMENT) {
        continue;
      }
      List<String> words = Words.in(child);
      switch (child.getLocalPart()) {
        case "lem" -> {
          lemma.addAll(words);
          attested(child);
          shown.add("]");
        }
        case "rdg" -> {
          readings.add(String.join(" ", words));
          shown.addAll(words.isEmpty() ? List.of("–") : words);
          attested(child);
          shown.add(";");
        }
        case "rdgGrp" -> read(child);
        case "note" -> {
          notes.add(String.join(" ", words));
          shown.addAll(words);
          shown.add(";");
        }
        default -> {
          // What else an entry has (witDetail) is compared, and not shown.
        }
      }
    }
  }

  private void attested(NodeInfo reading) {
    List<String> names = witnesses(reading);
    witnesses.add(new TreeSet<>(names));
    shown.addAll(names);
  }

  /** The witnesses of a reading, by their identifiers. */
  static List<String> witnesses(NodeInfo reading) {
    String wit = reading.getAttributeValue(NamespaceUri.NULL, "wit");
    return MarkupWords.words(wit == null ? "" : wit).stream()
        .map(pointer -> pointer.substring(pointer.indexOf('#') + 1))
        .toList();
  }
}
