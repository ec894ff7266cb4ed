package org.siglum.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.Severity;
import org.siglum.edition.SourceFile;
import org.siglum.edition.Target;
import org.siglum.xml.Drawing;
import org.siglum.xml.Outline;
import org.siglum.xml.SourceParser;

/** The images that the documents name and that lie in the edition's folder. */
final class Images {
  private final Edition edition;
  private final SourceParser parser;
  private final Findings findings;
  private final Map<Path, Optional<String>> faults = new HashMap<>();

  Images(Edition edition, SourceParser parser, Findings findings) {
    this.edition = edition;
    this.parser = parser;
    this.findings = findings;
  }

  /**
   * Looks for a file's images; those that are not there are findings.
   *
   * @return where each lies, by the address that the TEI gives, and by that without its prefix
   */
  Map<String, Path> find(Outline outline) {
    Map<String, Path> found = new LinkedHashMap<>();
    for (Outline.Image image : outline.images()) {
      if (!found.containsKey(image.url()) && !image.url().isEmpty()) {
        String address = outline.expanded(image.url());
        Path path = locate(image, address);
        if (path != null) {
          found.put(image.url(), path);
          found.put(address, path);
        }
      }
    }
    return found;
  }

  private Path locate(Outline.Image image, String address) {
    // What xi:include drew in names its images from where it stands itself.
    Path from = edition.folder().resolve(image.place().file());
    Target target = Target.of(from, address);
    if (target.remote()) {
      report(
          "SG-IMAGE-REMOTE",
          Severity.INFO,
          image,
          "The image “" + image.url() + "” lies on the net and is not fetched.",
          "Keep a copy in the edition's folder to show it.");
      return null;
    }
    if (target.file().filter(path -> isOurs(path) && !path.equals(from)).isEmpty()) {
      report(
          "SG-IMAGE",
          Severity.WARNING,
          image,
          "There is no image “" + image.url() + "” in the edition.",
          "Put the file there, or correct the url.");
      return null;
    }
    Path path = target.file().get();
    Optional<String> fault = faults.computeIfAbsent(path, this::fault);
    if (fault.isPresent()) {
      report(
          "SG-IMAGE-KIND",
          Severity.ERROR,
          image,
          "“" + image.url() + "” is not shown: it " + fault.get(),
          "Name an image, or save the drawing without scripts and with all that it shows.");
      return null;
    }
    return path;
  }

  /** What readers get is never a page with scripts, whatever a document calls an image. */
  private Optional<String> fault(Path path) {
    if (!SourceFinder.isMedium(path)) {
      return Optional.of("is no image, sound or film of a known kind.");
    }
    String name = edition.nameOf(path);
    return name.toLowerCase(Locale.ROOT).endsWith(".svg")
        ? Drawing.fault(new SourceFile(path, name, name), parser)
        : Optional.empty();
  }

  /** Whether a file lies in the edition's folder; a symbolic link that leads out of it does not. */
  private boolean isOurs(Path path) {
    try {
      return path.startsWith(edition.folder())
          && Files.isRegularFile(path)
          && path.toRealPath().startsWith(edition.folder());
    } catch (IOException e) {
      return false;
    }
  }

  private void report(
      String code, Severity severity, Outline.Image image, String text, String advice) {
    findings.accept(
        new Finding(
            code,
            severity,
            image.place().file(),
            image.place().line(),
            image.place().column(),
            text,
            advice));
  }
}
