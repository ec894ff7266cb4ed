package org.siglum.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.xml.Outline.Place;
import org.siglum.xml.Stamp;

/**
 * The texts of the witnesses of a document: that each entry begins and ends where it did in the
 * edited text, and that those who read something there still do.
 */
final class WitnessTexts {
  private static final String LEMMA = "lem";
  private static final String READING = "rdg";

  private final NodeInfo canonical;
  private final List<Finding> lost = new ArrayList<>();

  private WitnessTexts(NodeInfo canonical) {
    this.canonical = canonical;
  }

  /**
   * What the canonical form of a document has otherwise than its source says: by entries that stand
   * in the text, and by those who are named.
   */
  static List<Finding> lost(
      NodeInfo source, Variants written, NodeInfo canonical, Variants normalised) {
    WitnessTexts texts = new WitnessTexts(canonical);
    texts.extents(written, normalised);
    texts.names(source);
    return texts.lost;
  }

  /** What pages have otherwise than the canonical form that they are made of. */
  static List<Finding> lost(NodeInfo canonical, Variants expected, Variants found) {
    WitnessTexts texts = new WitnessTexts(canonical);
    for (NodeInfo app : entries(canonical)) {
      texts.entry(app, expected, found);
    }
    return texts.lost;
  }

  /** What each witness reads for itself, in the order of their list. */
  static List<Attestation> attestations(NodeInfo canonical, Variants variants) {
    Map<String, List<Reading>> own = new HashMap<>();
    for (NodeInfo app : entries(canonical)) {
      for (Reading reading : variants.entry(TreeReader.ours(app, "id")).orElseThrow().readings()) {
        reading
            .witnesses()
            .forEach(witness -> own.computeIfAbsent(witness, w -> new ArrayList<>()).add(reading));
      }
    }
    List<Attestation> result = new ArrayList<>();
    for (NodeInfo witness : witnesses(canonical)) {
      List<Reading> readings =
          own.getOrDefault(witness.getAttributeValue(NamespaceUri.NULL, "id"), List.of());
      result.add(
          new Attestation(
              witness.getAttributeValue(NamespaceUri.NULL, "siglum"),
              readings.size(),
              readings.stream().mapToInt(reading -> reading.characters().length()).sum()));
    }
    return result;
  }

  /** The readings of an entry that somebody has, and of entries within them, in their order. */
  static List<NodeInfo> readings(NodeInfo app) {
    return descendants(
        app,
        node ->
            TreeReader.is(node, READING)
                && !readers(node).isEmpty()
                && !TreeReader.isIn(TreeReader.NO_TEXT, node, app));
  }

  /** Where a witness begins, ends or fails, in an entry. */
  static List<NodeInfo> bounds(NodeInfo app) {
    return descendants(app, node -> TreeReader.ours(node, "bounded") != null);
  }

  /** Entries within an entry. */
  static Stream<NodeInfo> within(NodeInfo app) {
    return descendants(app, node -> TreeReader.is(node, "app")).stream();
  }

  /** Who has a reading: named, or inferred. */
  static Set<String> readers(NodeInfo reading) {
    Set<String> readers = new HashSet<>(names(reading, "witnesses"));
    readers.addAll(names(reading, "implied"));
    return readers;
  }

  /** Who is said to read what the edited text has. */
  static Set<String> readersOfLemma(NodeInfo app) {
    NodeInfo lemma = TreeReader.lemma(app);
    return lemma == null ? Set.of() : names(lemma, "witnesses");
  }

  private static Set<String> names(NodeInfo reading, String attribute) {
    String list = TreeReader.ours(reading, attribute);
    return list == null || list.isBlank() ? Set.of() : Set.copyOf(Arrays.asList(list.split(" ")));
  }

  private void extents(Variants written, Variants normalised) {
    for (NodeInfo app : entries(canonical)) {
      Optional<String> before = written.lemma(Stamp.place(app).toString());
      Optional<String> after = normalised.lemma(TreeReader.ours(app, "id"));
      extent(app, before, after, "its canonical form");
    }
  }

  private void extent(NodeInfo app, Optional<String> wanted, Optional<String> got, String where) {
    if (wanted.isPresent() && got.isPresent() && !wanted.equals(got)) {
      tell(
          app,
          "The text of this entry is “"
              + wanted.get()
              + "”, and "
              + where
              + " has “"
              + got.get()
              + "”.");
    }
  }

  /**
   * Every witness that an editor names by its own identifier has the reading where it stands, or
   * one of them where an entry names it more than once.
   */
  private void names(NodeInfo source) {
    Set<String> known = new HashSet<>();
    witnesses(canonical)
        .forEach(witness -> known.add(witness.getAttributeValue(NamespaceUri.NULL, "id")));
    if (known.isEmpty()) {
      return;
    }
    Map<Place, NodeInfo> canonicals = new HashMap<>();
    apart(canonical, WitnessTexts::isReading)
        .forEach(reading -> canonicals.put(Stamp.place(reading), reading));
    for (NodeInfo app : descendants(source, node -> TreeReader.is(node, "app"))) {
      Map<String, NodeInfo> missing = new HashMap<>();
      Set<String> there = new HashSet<>();
      for (NodeInfo reading : descendants(app, WitnessTexts::isReading)) {
        NodeInfo same = canonicals.get(Stamp.place(reading));
        for (String witness : named(reading)) {
          if (same != null && known.contains(witness)) {
            if (isReader(witness, same)) {
              there.add(witness);
            } else {
              missing.put(witness, reading);
            }
          }
        }
      }
      missing.keySet().removeAll(there);
      missing.forEach(
          (witness, reading) ->
              tell(
                  reading,
                  "This is the reading of #"
                      + witness
                      + ", and its canonical form has it not so."));
    }
  }

  /** Whether a witness has a reading, or begins or ends there, itself or by one of its hands. */
  private static boolean isReader(String witness, NodeInfo reading) {
    Set<String> readers = readers(reading);
    bounds(reading).forEach(bound -> readers.addAll(names(bound, "bounded")));
    return readers.stream().anyMatch(r -> r.equals(witness) || r.startsWith(witness + "~"));
  }

  private static List<String> named(NodeInfo reading) {
    String list = reading.getAttributeValue(NamespaceUri.NULL, "wit");
    return list == null
        ? List.of()
        : Arrays.stream(list.trim().split("\\s+"))
            .filter(name -> name.startsWith("#") && name.length() > 1)
            .map(name -> name.substring(1))
            .toList();
  }

  private void entry(NodeInfo app, Variants expected, Variants found) {
    String id = TreeReader.ours(app, "id");
    Optional<Variants.Entry> shown = found.entry(id);
    if (shown.isEmpty()) {
      return; // Its words are missed by the account of the apparatus.
    }
    Optional<String> lemma = expected.lemma(id);
    if (lemma.isPresent() && found.lemma(id).isEmpty()) {
      tell(app, "Its page does not say where in the text this entry begins and ends.");
    }
    extent(app, lemma, found.lemma(id), "its page");
    Variants.Entry wanted = expected.entry(id).orElseThrow();
    if (!wanted.lemma().equals(shown.get().lemma())) {
      tell(app, "On its page others have the lemma of this entry than in the apparatus.");
    }
    if (!wanted.bounds().equals(shown.get().bounds())) {
      tell(app, "On its page other witnesses begin or end with this entry.");
    }
    List<NodeInfo> elements = readings(app);
    List<Reading> left = new ArrayList<>(shown.get().readings());
    for (int i = 0; i < elements.size(); i++) {
      Reading reading = wanted.readings().get(i);
      Optional<Reading> same =
          left.stream()
              .filter(other -> other.witnesses().equals(reading.witnesses()) && other.says(reading))
              .findFirst();
      if (same.isPresent()) {
        left.remove(same.get());
      } else {
        tell(
            elements.get(i),
            "This is the reading of "
                + String.join(" ", new TreeSet<>(reading.witnesses()))
                + ", and its page has it not so.");
      }
    }
  }

  private void tell(NodeInfo element, String text) {
    Place place = Stamp.place(element);
    lost.add(
        new Finding(
            "SG-LOST",
            Severity.ERROR,
            place.file(),
            place.line(),
            place.column(),
            text,
            Account.ADVICE));
  }

  /** What stands elsewhere, by a slip, is none of an entry. */
  private static boolean isReading(NodeInfo node) {
    return (TreeReader.is(node, READING) || TreeReader.is(node, LEMMA)) && isInEntry(node);
  }

  private static boolean isInEntry(NodeInfo node) {
    NodeInfo parent = node.getParent();
    return TreeReader.is(parent, "app") || TreeReader.is(parent, "rdgGrp") && isInEntry(parent);
  }

  private static List<NodeInfo> entries(NodeInfo canonical) {
    return apart(
        canonical,
        node ->
            TreeReader.is(node, "app")
                && TreeReader.is(node.getParent(), "listApp")
                && TreeReader.ours(node, "id") != null);
  }

  private static List<NodeInfo> witnesses(NodeInfo canonical) {
    return apart(
        canonical,
        node ->
            node.getLocalPart().equals("witness")
                && node.getNamespaceUri().toString().equals(Stamp.NAMESPACE));
  }

  /** What stands apart from the text. */
  private static List<NodeInfo> apart(NodeInfo tei, Predicate<NodeInfo> wanted) {
    List<NodeInfo> result = new ArrayList<>();
    AxisIterator children = tei.iterateAxis(AxisInfo.CHILD);
    for (NodeInfo child = children.next(); child != null; child = children.next()) {
      if (TreeReader.is(child, "standOff")) {
        result.addAll(descendants(child, wanted));
      }
    }
    return result;
  }

  private static List<NodeInfo> descendants(NodeInfo node, Predicate<NodeInfo> wanted) {
    List<NodeInfo> result = new ArrayList<>();
    AxisIterator descendants = node.iterateAxis(AxisInfo.DESCENDANT);
    for (NodeInfo next = descendants.next(); next != null; next = descendants.next()) {
      if (next.getNodeKind() == Type.ELEMENT && wanted.test(next)) {
        result.add(next);
      }
    }
    return result;
  }
}
