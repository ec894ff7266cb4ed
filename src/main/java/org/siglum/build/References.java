package org.siglum.build;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.siglum.edition.Enumeration;
import org.siglum.xml.Outline;
import org.siglum.xml.Outline.Place;
import org.siglum.xml.Outline.Pointer;

/**
 * Where the pointers of a file lead in other files of the edition: {@code witnesses.xml#A}; {@code
 * wit:A}, when the header explains the prefix; and {@code #A}, when the file has no A, and exactly
 * one other file has a witness of this name, or, for an end of an entry of the apparatus, anything
 * of this name: of several, the one that the file is called after.
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
    String value = outlines.get(file).expanded(pointer.value());
    if (!value.startsWith("#")) {
      return inFile(pointer.place(), value).filter(target -> !target.file().equals(file));
    }
    String id = value.substring(1);
    if (outlines.get(file).ids().containsKey(id)) {
      // What a prefix hides must be told, wherever it leads.
      return Optional.of(new Target(file, id)).filter(t -> !value.equals(pointer.value()));
    }
    if (pointer.isEndOfEntry()) {
      return textOf(file, id).map(text -> new Target(text, id));
    }
    SortedSet<String> found = bearers(file, pointer.attribute(), id);
    return found.size() == 1 ? Optional.of(new Target(found.first(), id)) : Optional.empty();
  }

  /**
   * The file of a place that an apparatus names by its id alone, as its text has it: {@code
   * eclogae.xml}, for {@code eclogae-app.xml}.
   */
  private Optional<String> textOf(String file, String id) {
    List<String> bearing =
        outlines.keySet().stream()
            .filter(other -> !other.equals(file) && outlines.get(other).ids().containsKey(id))
            .toList();
    return bearing.size() == 1
        ? Optional.of(bearing.get(0))
        : bearing.stream()
            .filter(other -> file.startsWith(other.replaceFirst("\\.xml$", "")))
            .max(Comparator.comparingInt(String::length));
  }

  /** The files that have the witness that an id alone may mean, when they are several. */
  Optional<String> several(String file, Pointer pointer) {
    if (!pointer.attribute().equals("wit") || !pointer.value().startsWith("#")) {
      return Optional.empty();
    }
    SortedSet<String> found = bearers(file, "wit", pointer.value().substring(1));
    return found.size() > 1 ? Optional.of(Enumeration.of(List.copyOf(found))) : Optional.empty();
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

  private Optional<Target> inFile(Place from, String value) {
    int hash = value.indexOf('#');
    String id = hash < 0 ? "" : value.substring(hash + 1);
    Optional<String> file = from.resolve(hash < 0 ? value : value.substring(0, hash));
    return file.map(outlines::get)
        .filter(outline -> id.isEmpty() || outline.ids().containsKey(id))
        .map(outline -> new Target(file.get(), id));
  }
}
