package org.siglum.check;

import java.util.Optional;
import java.util.Set;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.NodeInfo;

/** Looks at the entries of lists of people, places and the like. */
final class EntryRule implements Rule {
  private static final Set<String> ENTRIES =
      Set.of("person", "personGrp", "place", "org", "event", "object", "nym");
  private static final Set<String> MAIN = Set.of("pref", "main");
  private static final String[] NAMES = {
    "persName",
    "placeName",
    "orgName",
    "eventName",
    "objectName",
    "objectIdentifier",
    "geogName",
    "name",
    "form",
    "label"
  };

  private final Entries entries;

  EntryRule(Entries entries) {
    this.entries = entries;
  }

  @Override
  public void element(NodeInfo element, String name) {
    if (!ENTRIES.contains(name)) {
      return;
    }
    String id = element.getAttributeValue(NamespaceUri.XML, "id");
    if (id != null) {
      name(element).ifPresent(own -> entries.name(name, id, own, element));
    }
    geo(element)
        .filter(geo -> !Coordinates.are(words(geo.getStringValue())))
        .ifPresent(
            geo -> entries.noCoordinates(id == null ? "" : id, words(geo.getStringValue()), geo));
  }

  private static Optional<String> name(NodeInfo entry) {
    return Tree.child(entry, child -> isName(child) && MAIN.contains(typeOf(child)))
        .or(() -> Tree.child(entry, EntryRule::isName))
        .map(name -> words(name.getStringValue()));
  }

  private static boolean isName(NodeInfo element) {
    return Tree.is(element, NAMES) && !element.getStringValue().isBlank();
  }

  private static String typeOf(NodeInfo element) {
    String type = Tree.attribute(element, "type");
    return type == null ? "" : type;
  }

  /** A location may also say where the place is that holds this one. */
  private static Optional<NodeInfo> geo(NodeInfo place) {
    return Tree.child(place, child -> isLocation(child) && typeOf(child).equals("coords"))
        .or(() -> Tree.child(place, EntryRule::isLocation))
        .flatMap(EntryRule::ownGeo);
  }

  private static boolean isLocation(NodeInfo element) {
    return Tree.is(element, "location") && ownGeo(element).isPresent();
  }

  private static Optional<NodeInfo> ownGeo(NodeInfo location) {
    return Tree.child(
        location, child -> Tree.is(child, "geo") && !child.getStringValue().isBlank());
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
