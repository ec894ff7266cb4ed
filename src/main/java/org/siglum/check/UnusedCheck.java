package org.siglum.check;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.siglum.edition.Edition;
import org.siglum.edition.Enumeration;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.edition.Target;
import org.siglum.xml.Outline;
import org.siglum.xml.Outline.Image;
import org.siglum.xml.Outline.Place;
import org.siglum.xml.Outline.Pointer;

/**
 * {@code SG-UNUSED}: images and recordings among the sources that no document names, so that they
 * are not published. Told once a folder.
 */
public final class UnusedCheck {
  private final Edition edition;
  private final Reporter reporter;

  /**
   * @param findings takes what is found
   */
  public UnusedCheck(Edition edition, Consumer<Finding> findings) {
    this.edition = edition;
    this.reporter = new Reporter(findings);
  }

  /**
   * Checks all media of an edition.
   *
   * @param media where they lie
   * @param outlines of all documents
   */
  public void check(Collection<Path> media, Collection<Outline> outlines) {
    if (!media.isEmpty()) {
      Set<Path> named = new HashSet<>();
      outlines.forEach(outline -> names(outline, named));
      media.stream()
          .filter(file -> !named.contains(file))
          .sorted()
          .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()))
          .values()
          .forEach(this::report);
    }
  }

  private void names(Outline outline, Set<Path> named) {
    for (Image image : outline.images()) {
      name(image.place(), outline.expanded(image.url()), named);
    }
    for (Pointer pointer : outline.pointers()) {
      if (!pointer.value().startsWith("#")) {
        name(pointer.place(), outline.expanded(pointer.value()), named);
      }
    }
  }

  private void name(Place place, String address, Set<Path> named) {
    Target.of(edition.folder().resolve(place.file()), address).file().ifPresent(named::add);
  }

  private void report(List<Path> unused) {
    List<String> others =
        unused.stream().skip(1).map(file -> file.getFileName().toString()).toList();
    reporter.report(
        "SG-UNUSED",
        Severity.INFO,
        new Place(edition.nameOf(unused.get(0)), 0, 0),
        "No document names this file"
            + (others.isEmpty() ? "" : ", nor " + Enumeration.of(others) + " of its folder")
            + ".",
        "Name it in a document, or keep it elsewhere; it is not published.");
  }
}
