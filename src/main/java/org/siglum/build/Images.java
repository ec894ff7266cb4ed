package org.siglum.build;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.Severity;
import org.siglum.edition.SourceFile;
import org.siglum.xml.Outline;

/** The images that the documents name and that lie in the edition's folder. */
final class Images {
  private final Edition edition;
  private final Findings findings;

  Images(Edition edition, Findings findings) {
    this.edition = edition;
    this.findings = findings;
  }

  /**
   * Looks for a file's images; those that are not there are findings.
   *
   * @return where each lies, by the address that the TEI gives
   */
  Map<String, Path> find(SourceFile file, Outline outline) {
    Map<String, Path> found = new LinkedHashMap<>();
    for (Outline.Image image : outline.images()) {
      if (!found.containsKey(image.url()) && !image.url().isEmpty()) {
        Path path = locate(file, image);
        if (path != null) {
          found.put(image.url(), path);
        }
      }
    }
    return found;
  }

  private Path locate(SourceFile file, Outline.Image image) {
    URI uri;
    try {
      uri = file.location().toUri().resolve(image.url().replace(" ", "%20"));
    } catch (IllegalArgumentException e) {
      report(
          "SG-IMAGE",
          Severity.WARNING,
          file,
          image,
          "“" + image.url() + "” is no address of an image.",
          "Correct the url.");
      return null;
    }
    if (!"file".equals(uri.getScheme())) {
      report(
          "SG-IMAGE-REMOTE",
          Severity.INFO,
          file,
          image,
          "The image “" + image.url() + "” lies on the net and is not fetched.",
          "Keep a copy in the edition's folder to show it.");
      return null;
    }
    Path path = Path.of(uri).normalize();
    if (!path.startsWith(edition.folder()) || !Files.isRegularFile(path)) {
      report(
          "SG-IMAGE",
          Severity.WARNING,
          file,
          image,
          "There is no image “" + image.url() + "” in the edition.",
          "Put the file there, or correct the url.");
      return null;
    }
    return path;
  }

  private void report(
      String code,
      Severity severity,
      SourceFile file,
      Outline.Image image,
      String text,
      String advice) {
    findings.accept(
        new Finding(
            code,
            severity,
            file.name(),
            image.place().line(),
            image.place().column(),
            text,
            advice));
  }
}
