package org.siglum.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.siglum.check.IdentifierCheck;
import org.siglum.check.LinkCheck;
import org.siglum.check.PointerCheck;
import org.siglum.check.SchemaCheck;
import org.siglum.check.SourceCheck;
import org.siglum.check.UnusedCheck;
import org.siglum.edition.Document;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.Severity;
import org.siglum.edition.SourceFile;
import org.siglum.xml.Outline;
import org.siglum.xml.SourceParser;
import org.siglum.xml.Stylesheets;

/** The source files of an edition, as they are found, read and checked. */
final class Sources {
  private final Edition edition;
  private final SourceParser parser;
  private final Findings findings;
  private final Progress progress;
  private final Workers workers;
  private final boolean online;
  private final List<Path> media;
  private final SourceCheck rules;
  private final Preparation preparation;
  private final List<Future<Preparation.Result>> reading = new ArrayList<>();
  private List<Preparation.Result> read = List.of();
  private Companions companions;

  /**
   * Finds the files, and has workers begin to read them.
   *
   * @param publishing whether pages are to follow; else the files are checked only
   * @throws IOException when the folder cannot be read
   */
  static Sources begin(
      Edition edition,
      Options options,
      Stylesheets stylesheets,
      TreeStore trees,
      Findings findings,
      Progress progress,
      Workers workers,
      boolean publishing)
      throws IOException {
    SourceFinder found = SourceFinder.find(edition, options.output(), findings);
    SourceCheck rules = new SourceCheck(findings);
    Preparation preparation =
        new Preparation(
            edition,
            stylesheets,
            trees,
            new KeptStages(stylesheets.processor(), options.keepStages()),
            findings,
            new DocumentPaths(found.files()),
            rules,
            publishing);
    Sources sources =
        new Sources(
            edition,
            new SourceParser(stylesheets.processor(), edition.folder(), findings),
            findings,
            progress,
            workers,
            options.online(),
            found.media(),
            rules,
            preparation);
    sources.start(found.files());
    return sources;
  }

  private Sources(
      Edition edition,
      SourceParser parser,
      Findings findings,
      Progress progress,
      Workers workers,
      boolean online,
      List<Path> media,
      SourceCheck rules,
      Preparation preparation) {
    this.edition = edition;
    this.parser = parser;
    this.findings = findings;
    this.progress = progress;
    this.workers = workers;
    this.online = online;
    this.media = media;
    this.rules = rules;
    this.preparation = preparation;
  }

  private void start(List<SourceFile> files) {
    progress.begin("Reading", files.size());
    for (SourceFile file : files) {
      reading.add(
          workers.start(
              () -> {
                Preparation.Result result = preparation.prepare(file);
                progress.step();
                return result;
              }));
    }
  }

  /**
   * Waits until all files are read, and checks them.
   *
   * @return the documents that are ready for their pages; none in a check
   */
  List<Document> read() throws BuildException {
    read = withCompanions(Workers.results(reading));
    reading.clear();
    progress.end();
    read.forEach(result -> result.said().forEach(findings));
    check();
    return read.stream().flatMap(result -> result.prepared().stream()).toList();
  }

  /** How many documents there are. */
  int documents() {
    return read.stream().mapToInt(result -> result.documents().size()).sum();
  }

  /** What other files hold of a document is known when all are read. */
  private List<Preparation.Result> withCompanions(List<Preparation.Result> first)
      throws BuildException {
    companions = new Companions(first);
    List<Callable<Preparation.Result>> tasks = new ArrayList<>();
    first.forEach(result -> tasks.add(() -> preparation.prepare(result, companions)));
    return workers.all(tasks);
  }

  private void check() throws BuildException {
    Map<String, Outline> outlines = new LinkedHashMap<>();
    Map<String, Outline> addresses = new HashMap<>();
    SchemaCheck schemas = new SchemaCheck(edition, parser, online, findings);
    for (Preparation.Result result : read) {
      if (!result.documents().isEmpty()) {
        SourceFile file = result.file();
        outlines.put(file.name(), result.outline());
        addresses.put(file.name(), result.outline());
        addresses.put(file.address(), result.outline());
        for (Document document : result.documents()) {
          addresses.put(document.path(), result.outline());
        }
        schemas.check(file, result.outline());
      }
    }
    IdentifierCheck identifiers = new IdentifierCheck(findings);
    PointerCheck pointers = new PointerCheck(edition.folder(), outlines, findings);
    LinkCheck links = new LinkCheck(addresses, findings);
    List<Callable<Void>> tasks = new ArrayList<>();
    for (Outline outline : outlines.values()) {
      tasks.add(
          () -> {
            identifiers.check(outline);
            pointers.check(outline);
            links.check(outline);
            return null;
          });
    }
    workers.all(tasks);
    new UnusedCheck(edition, findings).check(media, outlines.values());
    rules.end();
    if (outlines.isEmpty()) {
      findings.accept(
          new Finding(
              "SG-EMPTY",
              Severity.ERROR,
              "",
              0,
              0,
              "There is no TEI document that can be built in " + edition.sources() + ".",
              "Put TEI files there, or name another folder."));
    }
  }

  /**
   * Looks for the images that the documents name; those that are not there are findings. It comes
   * last: what is known of the files is forgotten then.
   *
   * @return where each lies, by the document's path and the address that the TEI gives
   */
  Map<String, Map<String, Path>> images() {
    Images images = new Images(edition, parser, findings);
    Map<String, Map<String, Path>> found = new HashMap<>();
    for (Preparation.Result file : read) {
      if (!file.documents().isEmpty()) {
        found.put(file.file().name(), images.find(file.outline()));
      }
    }
    Map<String, Map<String, Path>> result = new HashMap<>();
    for (Preparation.Result file : read) {
      Map<String, Path> own = imagesOf(file.file().name(), found);
      file.documents().forEach(document -> result.put(document.path(), own));
    }
    read = List.of();
    companions = null;
    return result;
  }

  /** The images of a file, with those of the files that describe its facsimiles. */
  private Map<String, Path> imagesOf(String file, Map<String, Map<String, Path>> found) {
    Map<String, Path> images = new HashMap<>(found.getOrDefault(file, Map.of()));
    for (SourceFile other : companions.of(file)) {
      String way = Companions.way(file, other.name());
      found
          .getOrDefault(other.name(), Map.of())
          .forEach((url, path) -> images.putIfAbsent(way + url, path));
    }
    return images;
  }
}
