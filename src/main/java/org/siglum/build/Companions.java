package org.siglum.build;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.siglum.edition.SourceFile;
import org.siglum.xml.Outline;
import org.siglum.xml.Outline.Pointer;

/**
 * Which documents need parts of other files: the witnesses, hands and books that their readings
 * name there, the images of their pages that are described there, the notes that their texts call
 * there, and the entries of the apparatus that point from there into them. It is worked out from
 * the outlines of all files.
 */
final class Companions {
  private static final Set<String> READINGS = Set.of("lem", "rdg", "rdgGrp", "witDetail");

  private final Map<String, SourceFile> files = new HashMap<>();
  private final Map<String, Outline> outlines = new LinkedHashMap<>();
  private final Set<String> documents = new TreeSet<>();
  private final References references;

  /** The files whose entries belong to a file, by its name. */
  private final Map<String, SortedSet<String>> apparatuses = new HashMap<>();

  /** The files that describe what the readings of a file name or have its notes, by its name. */
  private final Map<String, SortedSet<String>> described = new HashMap<>();

  /** The files that hold entries of other files. */
  private final Set<String> giving = new TreeSet<>();

  /** The files with notes that may stand apart from what they are on. */
  private final Set<String> remarking = new TreeSet<>();

  private final Map<String, SortedMap<String, String>> several = new HashMap<>();
  private final Map<String, Map<String, String>> targets = new ConcurrentHashMap<>();

  Companions(List<Preparation.Result> read) {
    for (Preparation.Result result : read) {
      if (result.outline() != null) {
        String name = result.file().name();
        files.put(name, result.file());
        outlines.put(name, result.outline());
        if (!result.documents().isEmpty()) {
          documents.add(name);
        }
      }
    }
    references = new References(outlines);
    for (String file : documents) {
      if (outlines.get(file).hasRemarks()) {
        remarking.add(file);
      }
      for (Pointer pointer : outlines.get(file).pointers()) {
        if (isOfPlace(pointer)) {
          attached(file, pointer);
        } else if (isOfReading(pointer)) {
          described(file, pointer);
        } else if (pointer.attribute().equals("facs")) {
          references
              .target(file, pointer)
              .filter(target -> !target.file().equals(file))
              .filter(target -> outlines.get(target.file()).ids().containsKey(target.id()))
              .ifPresent(target -> describes(target.file(), file));
        }
      }
      for (Pointer pointer : outlines.get(file).callsElsewhere()) {
        references
            .target(file, pointer)
            .filter(target -> outlines.get(target.file()).notes().contains(target.id()))
            .ifPresent(target -> describes(target.file(), file));
      }
    }
  }

  private static boolean isOfPlace(Pointer pointer) {
    return pointer.isEndOfEntry()
        || pointer.element().equals("listApp") && pointer.attribute().equals("corresp");
  }

  private static boolean isOfReading(Pointer pointer) {
    return switch (pointer.attribute()) {
      case "wit" -> true;
      case "source", "hand" -> READINGS.contains(pointer.element());
      default -> false;
    };
  }

  private void attached(String file, Pointer pointer) {
    references
        .target(file, pointer)
        .filter(target -> documents.contains(target.file()))
        .ifPresent(
            target -> {
              giving.add(file);
              apparatuses.computeIfAbsent(target.file(), k -> new TreeSet<>()).add(file);
            });
  }

  private void described(String file, Pointer pointer) {
    references
        .target(file, pointer)
        .ifPresentOrElse(
            target -> describes(target.file(), file),
            () ->
                references
                    .several(file, pointer)
                    .ifPresent(
                        bearers ->
                            several
                                .computeIfAbsent(file, k -> new TreeMap<>())
                                .put(pointer.value(), bearers)));
  }

  private void describes(String other, String file) {
    described.computeIfAbsent(file, k -> new TreeSet<>()).add(other);
  }

  /**
   * Whether other files hold parts of the documents of a file, or it holds parts of others, or has
   * notes that may stand apart from what they are on.
   */
  boolean concern(String file) {
    return giving.contains(file)
        || remarking.contains(file)
        || apparatuses.containsKey(file)
        || described.containsKey(file)
        || several.containsKey(file);
  }

  /** The other files that may hold parts of the documents of a file. */
  List<SourceFile> of(String file) {
    SortedSet<String> names =
        new TreeSet<>(described.getOrDefault(file, Collections.emptySortedSet()));
    for (String apparatus : apparatuses.getOrDefault(file, Collections.emptySortedSet())) {
      names.add(apparatus);
      names.addAll(described.getOrDefault(apparatus, Collections.emptySortedSet()));
    }
    names.remove(file);
    return names.stream().map(files::get).toList();
  }

  /**
   * The way from the folder of a file to that of another, with which what the other names can be
   * named: empty, or it ends in a slash.
   */
  static String way(String file, String other) {
    Path root = Path.of("/");
    Path from = root.resolve(file).getParent();
    String way = from.relativize(root.resolve(other).getParent()).toString().replace('\\', '/');
    return way.isEmpty() ? way : way + "/";
  }

  /** Where pointers of a file lead in others, by the pointer as it is written. */
  Map<String, String> targets(String file) {
    return targets.computeIfAbsent(file, this::allTargets);
  }

  private Map<String, String> allTargets(String file) {
    Map<String, String> found = new HashMap<>();
    for (Pointer pointer : outlines.get(file).pointers()) {
      references
          .target(file, pointer)
          .filter(target -> !isOfPlace(pointer) || documents.contains(target.file()))
          .ifPresent(target -> found.put(pointer.value(), target.toString()));
    }
    return found;
  }

  /**
   * The witnesses that readings of a file, or of those that hold entries of it, name by an id that
   * several other files have: these files, by the pointer.
   */
  Map<String, String> several(String file) {
    Map<String, String> found = new TreeMap<>();
    for (String apparatus : apparatuses.getOrDefault(file, Collections.emptySortedSet())) {
      found.putAll(several.getOrDefault(apparatus, Collections.emptySortedMap()));
    }
    found.putAll(several.getOrDefault(file, Collections.emptySortedMap()));
    return found;
  }
}
