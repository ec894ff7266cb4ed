package org.siglum.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.siglum.check.SourceCheck;
import org.siglum.edition.Configuration;
import org.siglum.edition.Document;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.FindingsJson;
import org.siglum.edition.SourceFile;
import org.siglum.xml.PlacedWord;
import org.siglum.xml.SourceParser;
import org.siglum.xml.Stylesheets;

/**
 * A state of an edition: its documents in canonical form, its findings and, of a build, its pages.
 */
final class State implements AutoCloseable {
  private final Path folder;
  private final Path sources;
  private final SourceParser parser;
  private final TreeStore trees;
  private final SortedSet<String> documents;
  private final Optional<List<Finding>> findings;
  private final Optional<Path> site;

  private State(
      Path folder,
      Path sources,
      Processor processor,
      TreeStore trees,
      List<Document> documents,
      Optional<List<Finding>> findings,
      Optional<Path> site) {
    this.folder = folder;
    this.sources = sources;
    this.parser = new SourceParser(processor, folder, finding -> {});
    this.trees = trees;
    this.documents =
        documents.stream().map(Document::path).collect(Collectors.toCollection(TreeSet::new));
    this.findings = findings;
    this.site = site;
  }

  /** Whether a folder is the output of a build. */
  static boolean isBuild(Path folder) {
    return Files.isRegularFile(folder.resolve("site/addresses.json"));
  }

  /** Whether a folder holds files of an edition. */
  static boolean isEdition(Path folder) throws IOException {
    Edition edition = Edition.open(folder, new Findings());
    return !SourceFinder.find(edition, folder.resolve("output"), new Findings()).files().isEmpty();
  }

  /** Reads an edition as {@code siglum check} does, or what a build has written. */
  static State of(Path folder, int threads, Workers workers) throws IOException, BuildException {
    return isBuild(folder)
        ? ofBuild(folder.toRealPath(), workers)
        : ofEdition(folder, threads, workers);
  }

  private static State ofEdition(Path folder, int threads, Workers workers)
      throws IOException, BuildException {
    Findings findings = new Findings();
    Edition edition = Edition.open(folder, findings);
    Options options =
        new Options(edition.folder().resolve("output"), false, false, threads, Optional.empty());
    Build build = new Build(edition, options, findings, Progress.SILENT);
    TreeStore trees = build.trees();
    List<Document> documents = build.prepare(trees, workers);
    return new State(
        edition.folder(),
        edition.sources(),
        build.processor(),
        trees,
        documents,
        Optional.of(findings.list()),
        Optional.empty());
  }

  /** The canonical documents of a site are read anew, as an edition's. */
  private static State ofBuild(Path output, Workers workers) throws IOException, BuildException {
    Path site = output.resolve("site");
    List<SourceFile> files = new ArrayList<>();
    for (Path file : files(site, ".xml")) {
      String address = site.relativize(file).toString().replace('\\', '/');
      files.add(new SourceFile(file, "site/" + address, address));
    }
    Findings ignored = new Findings();
    Edition edition = new Edition(output, Configuration.DEFAULT);
    Stylesheets stylesheets = new Stylesheets(output.resolve("xslt"), ignored);
    // Nothing is written in the output, also not for a while.
    Path temporary = Files.createTempDirectory("siglum");
    temporary.toFile().deleteOnExit();
    TreeStore trees = new TreeStore(stylesheets.processor(), temporary);
    Preparation preparation =
        new Preparation(
            edition,
            stylesheets,
            trees,
            new KeptStages(stylesheets.processor(), Optional.empty()),
            ignored,
            new DocumentPaths(files),
            new SourceCheck(ignored),
            true);
    List<Callable<Preparation.Result>> tasks = new ArrayList<>();
    files.forEach(file -> tasks.add(() -> preparation.prepare(file)));
    List<Document> documents =
        workers.all(tasks).stream().flatMap(result -> result.prepared().stream()).toList();
    Path findings = output.resolve("report/findings.json");
    return new State(
        output,
        site,
        stylesheets.processor(),
        trees,
        documents,
        Files.exists(findings) ? Optional.of(FindingsJson.read(findings)) : Optional.empty(),
        Optional.of(site));
  }

  /** The paths of the documents. */
  SortedSet<String> documents() {
    return documents;
  }

  /** Whether there is a file for a document, which cannot be read where there is no document. */
  boolean hasFile(String path) {
    return Files.exists(sources.resolve(path + ".xml"));
  }

  /** A document: its {@code TEI} element. */
  XdmNode tei(String path) throws IOException {
    return trees.get(Stage.NORMALISE, path).select(Steps.child("TEI")).asNode();
  }

  /** The words of a source file, by its name in findings and stamps. */
  List<PlacedWord> words(String file) {
    return parser.words(folder.resolve(file));
  }

  /** What was found; nothing is known of it where an earlier Siglum built. */
  Optional<List<Finding>> findings() {
    return findings;
  }

  /** The folder of the site of a build. */
  Optional<Path> site() {
    return site;
  }

  /** The files below a folder whose names end in this. */
  static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  @Override
  public void close() throws IOException {
    trees.close();
  }
}
