package org.siglum.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.Severity;
import org.siglum.edition.SourceFile;

/** Finds the XML files among an edition's sources, and what lies beside them. */
final class SourceFinder extends SimpleFileVisitor<Path> {
  /** Folders at the top of an edition that hold no sources. */
  private static final Set<String> NOT_SOURCES = Set.of("output", "xslt", "assets", "docs");

  /**
   * File systems take names of 255 bytes, of which endings such as {@code .apparatus.csv} are part.
   */
  private static final int LONGEST_NAME = 200;

  /** Images, sound and film. */
  private static final Pattern MEDIA =
      Pattern.compile(
          "(?i).+\\.(avif|bmp|gif|jp2|jpe?g|png|svg|tiff?|webp|aac|flac|m4a|m4v|mov|mp3|mp4|oga|ogg|ogv"
              + "|opus|wav|webm)");

  private final Edition edition;
  private final Path output;
  private final Findings findings;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Path> media = new ArrayList<>();

  private SourceFinder(Edition edition, Path output, Findings findings) {
    this.edition = edition;
    this.output = output.toAbsolutePath().normalize();
    this.findings = findings;
  }

  /**
   * Looks through the edition's sources.
   *
   * @param output the folder that builds write to, which is no source
   * @param findings takes files that are left out
   * @throws IOException when the folder cannot be read
   */
  static SourceFinder find(Edition edition, Path output, Findings findings) throws IOException {
    SourceFinder finder = new SourceFinder(edition, output, findings);
    Files.walkFileTree(edition.sources(), finder);
    finder.files.sort(Comparator.comparing(SourceFile::address));
    finder.leaveOutSecondPaths();
    finder.reportTwins();
    return finder;
  }

  /** All XML files, in the order of their paths. */
  List<SourceFile> files() {
    return files;
  }

  /** All images, sound and film. */
  List<Path> media() {
    return media;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean top = folder.getParent() != null && folder.getParent().equals(edition.folder());
    String name = String.valueOf(folder.getFileName());
    boolean skipped =
        !folder.equals(edition.sources())
            && (name.startsWith(".")
                || folder.equals(output)
                || (top && NOT_SOURCES.contains(name)));
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (attributes.isSymbolicLink() && Files.isDirectory(file) && !name.startsWith(".")) {
      report(
          "SG-LINK-OUT",
          Severity.WARNING,
          file,
          "This is a symbolic link to a folder and is left alone.",
          "Copy the folder into the edition if its files belong there.");
      return FileVisitResult.CONTINUE;
    }
    if (!name.startsWith(".") && isMedium(file)) {
      media.add(file);
    }
    if (name.startsWith(".") || !name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink() && leadsOut(file)) {
      report(
          "SG-LINK-OUT",
          Severity.WARNING,
          file,
          "This symbolic link leads out of the edition and is left alone.",
          "Copy the file into the edition.");
      return FileVisitResult.CONTINUE;
    }
    if (!Files.isRegularFile(file)) {
      report(
          "SG-FILE",
          Severity.ERROR,
          file,
          "This is no file of text but a pipe or a device, and is left alone.",
          "Remove it from the edition.");
      return FileVisitResult.CONTINUE;
    }
    Optional<String> unfit = unfit(name);
    if (unfit.isPresent()) {
      report(
          "SG-ADDRESS",
          Severity.ERROR,
          file,
          "Its name " + unfit.get() + "; it is left out.",
          "Rename it.");
      return FileVisitResult.CONTINUE;
    }
    String address = edition.sources().relativize(file).toString().replace('\\', '/');
    files.add(new SourceFile(file, edition.nameOf(file), address));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) {
    report(
        "SG-FILE",
        Severity.ERROR,
        file,
        "This file cannot be read: " + problem.getMessage() + ".",
        "See to its permissions.");
    return FileVisitResult.CONTINUE;
  }

  /** Why no page can be called as this file is. */
  private static Optional<String> unfit(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      return Optional.of(
          "has more than " + LONGEST_NAME + " bytes, its pages would have longer ones");
    }
    return name.contains("\\")
        ? Optional.of("has a backslash, which some computers take for the end of a folder's name")
        : Optional.empty();
  }

  /** Whether a file is one of images, sound or film, by its name. */
  static boolean isMedium(Path file) {
    return MEDIA.matcher(String.valueOf(file.getFileName())).matches();
  }

  private boolean leadsOut(Path link) {
    try {
      return !link.toRealPath().startsWith(edition.folder());
    } catch (IOException e) {
      return true; // A link to nothing leads nowhere that is ours.
    }
  }

  /** {@code a.xml} and {@code a.XML} are two files, but would be one document. */
  private void leaveOutSecondPaths() {
    Set<String> paths = new HashSet<>();
    for (SourceFile file : List.copyOf(files)) {
      if (!paths.add(file.path())) {
        files.remove(file);
        report(
            "SG-ADDRESS",
            Severity.ERROR,
            file.location(),
            "Its page would have the address of another file's page; it is left out.",
            "Rename it.");
      }
    }
  }

  private void reportTwins() {
    Map<String, SourceFile> seen = new HashMap<>();
    for (SourceFile file : files) {
      SourceFile twin = seen.put(file.address().toLowerCase(Locale.ROOT), file);
      if (twin != null) {
        report(
            "SG-CASE",
            Severity.WARNING,
            file.location(),
            "Its name differs from that of " + twin.name() + " by case only.",
            "Rename one: on many computers the two pages would overwrite each other.");
      }
    }
  }

  private void report(String code, Severity severity, Path file, String text, String advice) {
    findings.accept(new Finding(code, severity, edition.nameOf(file), 1, 1, text, advice));
  }
}
