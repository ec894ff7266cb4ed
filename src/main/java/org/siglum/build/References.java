package org.siglum.build;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.siglum.xml.Outline;
import org.siglum.xml.Outline.Pointer;
import org.siglum.xml.Outline.Prefix;

/**
 * Where the pointers of a file lead in other files of the edition: {@code witnesses.xml#A}; {@code
 * wit:A}, when the header explains the prefix; and {@code #A}, when the file has no A, and exactly
 * one other file has a witness of this name.
 */
final class References {
  /** What an attribute may name in another file by an id alone. */
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "wit", Set.of("witness", "listWit", "msDesc", "handNote"),
          "hand", Set.of("handNote"),
          "source", Set.of("bibl", "biblStruct", "witness", "listWit", "msDesc"));

  /**
   * An element of the edition.
   *
   * @param file the name of its file
   * @param id its {@code xml:id}; empty for the whole file
   */
  record Target(String file, String id) {
    @Override
    public String toString() {
      return file + "#" + id;
    }
  }

  private final Map<String, Outline> outlines;
  private final Map<String, SortedSet<String>> bearers = new HashMap<>();

  /**
   * @param outlines of all files, by their names
   */
  References(Map<String, Outline> outlines) {
    this.outlines = outlines;
    for (Outline outline : outlines.values()) {
      for (Map.Entry<String, String> described : outline.attestations().entrySet()) {
        String id = described.getKey();
        // What several files include stands in one file, which its place tells.
        bearers
            .computeIfAbsent(described.getValue() + " " + id, key -> new TreeSet<>())
            .add(outline.ids().get(id).file());
      }
    }
  }

  /** Where a pointer leads in another file; nothing for one that stays in its file, or is wrong. */
  Optional<Target> target(String file, Pointer pointer) {
    String value = expanded(pointer.value(), outlines.get(file).prefixes());
    if (!value.startsWith("#")) {
      return inFile(pointer.place().file(), value).filter(target -> !target.file().equals(file));
    }
    String id = value.substring(1);
    if (outlines.get(file).ids().containsKey(id)) {
      // What a prefix hides must be told, wherever it leads.
      return Optional.of(new Target(file, id)).filter(t -> !value.equals(pointer.value()));
    }
    SortedSet<String> found = bearers(file, pointer.attribute(), id);
    return found.size() == 1 ? Optional.of(new Target(found.first(), id)) : Optional.empty();
  }

  /** The files that have the witness that an id alone may mean, when they are several. */
  Optional<String> several(String file, Pointer pointer) {
    if (!pointer.attribute().equals("wit") || !pointer.value().startsWith("#")) {
      return Optional.empty();
    }
    SortedSet<String> found = bearers(file, "wit", pointer.value().substring(1));
    return found.size() > 1 ? Optional.of(String.join(", ", found)) : Optional.empty();
  }

  private SortedSet<String> bearers(String file, String attribute, String id) {
    SortedSet<String> found = new TreeSet<>();
    if (!outlines.get(file).ids().containsKey(id)) {
      for (String kind : KINDS.getOrDefault(attribute, Set.of())) {
        found.addAll(bearers.getOrDefault(kind + " " + id, Collections.emptySortedSet()));
      }
      found.retainAll(outlines.keySet());
    }
    return found;
  }

  private Optional<Target> inFile(String from, String value) {
    int hash = value.indexOf('#');
    String id = hash < 0 ? "" : value.substring(hash + 1);
    Optional<String> file = resolved(from, hash < 0 ? value : value.substring(0, hash));
    return file.map(outlines::get)
        .filter(outline -> id.isEmpty() || outline.ids().containsKey(id))
        .map(outline -> new Target(file.get(), id));
  }

  /** The name of a file, by a reference from another. */
  private static Optional<String> resolved(String from, String reference) {
    try {
      URI base = new URI("file", null, "/" + from, null);
      URI target = base.resolve(new URI(reference));
      // What begins with // names a machine on the net, and may have no path.
      boolean isInside = "file".equals(target.getScheme()) && target.getAuthority() == null;
      return isInside && target.getPath() != null
          ? Optional.of(target.getPath().substring(1))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty(); // No URI: it is reported where links are.
    }
  }

  private static String expanded(String value, List<Prefix> prefixes) {
    int colon = value.indexOf(':');
    for (Prefix prefix : prefixes) {
      if (colon > 0 && prefix.ident().equals(value.substring(0, colon))) {
        String rest = value.substring(colon + 1);
        String whole = "^(?:" + prefix.pattern() + ")$";
        try {
          if (rest.matches(whole)) {
            return rest.replaceFirst(whole, prefix.replacement());
          }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          continue; // The editor's regular expression may be none, or its replacement.
        }
      }
    }
    return value;
  }
}
