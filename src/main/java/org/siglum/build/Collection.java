package org.siglum.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmEmptySequence;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Steps;
import org.siglum.edition.Configuration;
import org.siglum.edition.Document;
import org.siglum.edition.Edition;
import org.siglum.edition.FormerVersion;
import org.siglum.xml.Stamp;
import org.siglum.xml.StylesheetException;
import org.siglum.xml.Stylesheets;

/**
 * What is known of the edition as a whole: the tree {@code sg:collection} that the merge makes of
 * all records.
 *
 * @param root the {@code sg:collection} element
 */
record Collection(XdmNode root) {
  private static final int RECORDS_AT_A_TIME = 200;

  /**
   * The records of all documents in one tree, {@code sg:records}. What many of them say of an
   * entity in the same words is there once: they are brought together by and by, so that no more of
   * them are in memory at a time than one would do without.
   *
   * @param documents one at least, in the order of their paths
   * @param trees gives their records, and lets go of them
   */
  static XdmNode records(List<Document> documents, TreeStore trees, Stylesheets stylesheets)
      throws IOException, StylesheetException {
    List<XdmNode> brought = new ArrayList<>();
    for (int from = 0; from < documents.size(); from += RECORDS_AT_A_TIME) {
      int to = Math.min(documents.size(), from + RECORDS_AT_A_TIME);
      List<XdmNode> some = new ArrayList<>();
      for (Document document : documents.subList(from, to)) {
        some.add(child(trees.get(Stage.DIGEST, document.path()), "record"));
      }
      brought.add(together(some, stylesheets));
    }
    trees.release(Stage.DIGEST);
    if (brought.size() == 1) {
      return brought.get(0);
    }
    List<XdmNode> all = new ArrayList<>();
    brought.forEach(some -> some.select(Steps.child(Stamp.NAMESPACE, "record")).forEach(all::add));
    return together(all, stylesheets);
  }

  private static XdmNode together(List<XdmNode> records, Stylesheets stylesheets)
      throws StylesheetException {
    Map<String, XdmValue> parameters = Map.of("records", XdmValue.makeSequence(records));
    String stylesheet = Stage.RECORDS.stylesheet();
    return child(stylesheets.tree(stylesheet, records.get(0), parameters), "records");
  }

  /**
   * Merges the records of all documents.
   *
   * @param records {@code sg:records}
   */
  static Collection merge(Edition edition, XdmNode records, Stylesheets stylesheets)
      throws StylesheetException {
    XdmNode collection =
        stylesheets.tree(Stage.MERGE.stylesheet(), records, Map.of("config", config(edition)));
    return new Collection(child(collection, "collection"));
  }

  private static XdmMap config(Edition edition) {
    Configuration configuration = edition.configuration();
    Map<XdmAtomicValue, XdmValue> values = new HashMap<>();
    configuration.title().ifPresent(v -> put(values, "title", v));
    configuration.url().ifPresent(v -> put(values, "url", v));
    configuration.language().ifPresent(v -> put(values, "language", v));
    put(values, "folder", edition.name());
    XdmValue order = XdmEmptySequence.getInstance();
    for (String path : configuration.order()) {
      order = order.append(new XdmAtomicValue(path));
    }
    values.put(new XdmAtomicValue("order"), order);
    XdmValue versions = XdmEmptySequence.getInstance();
    for (FormerVersion former : configuration.versions()) {
      Map<String, String> fields =
          new HashMap<>(Map.of("version", former.version(), "url", former.url()));
      former.date().ifPresent(date -> fields.put("date", date));
      versions = versions.append(XdmMap.makeMap(fields));
    }
    values.put(new XdmAtomicValue("versions"), versions);
    return new XdmMap(values);
  }

  private static void put(Map<XdmAtomicValue, XdmValue> map, String key, String value) {
    map.put(new XdmAtomicValue(key), new XdmAtomicValue(value));
  }

  /** The edition's own data: {@code sg:edition}. */
  XdmNode edition() {
    return child(root, "edition");
  }

  /** When the edition was published, as its headers say: {@code 2017} or {@code 2017-05-01}. */
  Optional<String> date() {
    return edition()
        .select(Steps.child(Stamp.NAMESPACE, "date"))
        .findFirst()
        .map(
            date ->
                date.attribute("when") == null ? date.getStringValue() : date.attribute("when"));
  }

  /** Where the site will stand, when that is known. */
  Optional<String> url() {
    return Optional.ofNullable(edition().attribute("url"));
  }

  /** What is said of each document, in reading order: {@code sg:document}. */
  List<XdmNode> documents() {
    return root.select(Steps.child(Stamp.NAMESPACE, "document")).asList();
  }

  /** The document at a path. */
  XdmNode document(String path) {
    return root.select(Steps.child(Stamp.NAMESPACE, "document"))
        .filter(document -> path.equals(document.attribute("path")))
        .asNode();
  }

  /** The registers: {@code sg:register}. */
  List<XdmNode> registers() {
    return root.select(Steps.child(Stamp.NAMESPACE, "register")).asList();
  }

  /** All correspondences, {@code sg:correspondences}; none in an edition without letters. */
  Optional<XdmNode> correspondences() {
    return root.select(Steps.child(Stamp.NAMESPACE, "correspondences")).findFirst();
  }

  /** Each of them: {@code sg:correspondence}. */
  static List<XdmNode> each(XdmNode correspondences) {
    return correspondences.select(Steps.child(Stamp.NAMESPACE, "correspondence")).asList();
  }

  /**
   * The pages that a list goes on on after its own: {@code sg:sheet}.
   *
   * @param list the collection, a register, an entry, all correspondences or one, a year, a facet
   *     or a value
   */
  static List<XdmNode> furtherSheets(XdmNode list) {
    return list.select(Steps.child(Stamp.NAMESPACE, "sheet")).skip(1).asList();
  }

  /** The places that have coordinates, {@code sg:map}; none where no place has. */
  Optional<XdmNode> map() {
    return root.select(Steps.child(Stamp.NAMESPACE, "map")).findFirst();
  }

  /** The documents by their dates, {@code sg:chronology}; none where fewer than two have one. */
  Optional<XdmNode> chronology() {
    return root.select(Steps.child(Stamp.NAMESPACE, "chronology")).findFirst();
  }

  /** The years that have pages of their own: {@code sg:year}. */
  static List<XdmNode> years(XdmNode chronology) {
    return chronology
        .select(Steps.child(Stamp.NAMESPACE, "year"))
        .filter(year -> !year.attribute("page").equals(chronology.attribute("page")))
        .asList();
  }

  /** What documents have in common: {@code sg:facet}. */
  List<XdmNode> facets() {
    return root.select(Steps.child(Stamp.NAMESPACE, "facet")).asList();
  }

  /** The values of a facet: {@code sg:value}. */
  static List<XdmNode> values(XdmNode facet) {
    return facet.select(Steps.child(Stamp.NAMESPACE, "value")).asList();
  }

  /** The entries of a register: {@code sg:entry}. */
  static List<XdmNode> entries(XdmNode register) {
    return register.select(Steps.child(Stamp.NAMESPACE, "entry")).asList();
  }

  /** The parts of a document that have pages of their own: {@code sg:part}. */
  static List<XdmNode> parts(XdmNode document) {
    return document.select(Steps.child(Stamp.NAMESPACE, "part")).asList();
  }

  /** What the site has of a document besides its pages: {@code sg:output}. */
  static List<XdmNode> outputs(XdmNode document) {
    return document.select(Steps.child(Stamp.NAMESPACE, "output")).asList();
  }

  /** What the edition is called. */
  String title() {
    return child(edition(), "title").getStringValue();
  }

  private static XdmNode child(XdmNode node, String name) {
    return node.select(Steps.child(Stamp.NAMESPACE, name)).asNode();
  }
}
