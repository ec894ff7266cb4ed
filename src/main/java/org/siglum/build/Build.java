package org.siglum.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Future;
import org.siglum.account.Balance;
import org.siglum.check.IdentifierCheck;
import org.siglum.check.PointerCheck;
import org.siglum.check.SchemaCheck;
import org.siglum.check.SourceCheck;
import org.siglum.check.UnusedCheck;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.Severity;
import org.siglum.edition.SourceFile;
import org.siglum.print.PageFaces;
import org.siglum.print.PressCopy;
import org.siglum.print.Printed;
import org.siglum.print.Typesetter;
import org.siglum.xml.Outline;
import org.siglum.xml.SourceParser;
import org.siglum.xml.StylesheetException;
import org.siglum.xml.Stylesheets;
import org.xml.sax.SAXException;

/**
 * One build of an edition: a map over its documents, a merge of their records, a map over the
 * pages, and the volume. What is wrong with the edition is a finding; all that can be built is
 * built.
 */
public final class Build {
  private final Edition edition;
  private final Options options;
  private final Findings findings;
  private final Progress progress;
  private final Stylesheets stylesheets;
  private final Map<String, Balance> balances = new ConcurrentSkipListMap<>();
  private String title;
  private final SourceCheck sources;

  /**
   * @param findings takes all that is to be said to the editor
   * @param progress hears how the build gets on
   */
  public Build(Edition edition, Options options, Findings findings, Progress progress) {
    this.edition = edition;
    this.options = options;
    this.findings = findings;
    this.progress = progress;
    this.title = edition.name();
    this.stylesheets = new Stylesheets(edition.folder().resolve("xslt"), findings);
    this.sources = new SourceCheck(findings);
  }

  /**
   * Builds, and puts the result in the place of the former one.
   *
   * @throws BuildException when the build cannot be done at all; the former one is as it was
   */
  public Result run() throws BuildException {
    try (TreeStore trees = new TreeStore(stylesheets.processor(), treesFolder());
        Workers workers = new Workers(options.threads())) {
      return run(workers, trees);
    } catch (IOException e) {
      throw BuildException.of(e);
    }
  }

  /**
   * Only says what is wrong with the edition; writes nothing.
   *
   * @return how many documents it has
   * @throws BuildException when the edition cannot be read at all
   */
  public int check() throws BuildException {
    try (TreeStore trees = new TreeStore(stylesheets.processor(), treesFolder());
        Workers workers = new Workers(options.threads())) {
      Reading reading = begin(trees, workers);
      List<Preparation.Result> read = read(reading, workers);
      List<Prepared> documents = check(read, reading.media());
      images(read);
      if (!documents.isEmpty()) {
        title = Collection.merge(edition, documents, stylesheets).title();
      }
      return documents.size();
    } catch (IOException e) {
      throw BuildException.of(e);
    } catch (StylesheetException e) {
      throw BuildException.of(e);
    }
  }

  private Path treesFolder() {
    return edition.folder().resolve(".siglum/trees");
  }

  private Result run(Workers workers, TreeStore trees) throws IOException, BuildException {
    workers.start(() -> compiled(Stage.DIGEST, Stage.RECORDS, Stage.MERGE));
    Reading reading = begin(trees, workers);
    // What needs no document goes beside the last of them and beside the merge, which is one piece
    // of work.
    Future<?> compiling = workers.start(options.site() ? () -> compiled(Stage.HTML) : () -> null);
    Future<Printing> printing = workers.start(options.pdf() ? this::printing : () -> null);
    List<Preparation.Result> read = read(reading, workers);
    List<Prepared> documents = check(read, reading.media());
    if (documents.isEmpty()) {
      return new Result(0, 0, 0, false);
    }
    Future<Map<String, Map<String, Path>>> images = workers.start(() -> images(read));
    // When the build fails, what still works ends before what it writes is removed.
    try (Publication publication = new Publication(options.output());
        workers) {
      Collection collection = Collection.merge(edition, documents, stylesheets);
      title = collection.title();
      new KeptStages(stylesheets.processor(), options.keepStages())
          .keep(Stage.MERGE, "collection", collection.root());
      Workers.result(compiling);
      List<String> parts = new ArrayList<>();
      int written = 0;
      int printed = 0;
      if (options.site()) {
        parts.add("site");
        written =
            site(
                collection,
                Workers.result(images),
                trees,
                publication.folder("site"),
                new Addresses(documents, findings).clashes(collection),
                workers);
      }
      if (options.pdf()) {
        parts.add("pdf");
        Map<String, Map<String, Path>> found = Workers.result(images);
        Printing ready = Workers.result(printing);
        Path folder = publication.folder("pdf");
        // On a thread of the workers, whose stack is deep enough for deeply nested texts.
        printed =
            Workers.result(workers.start(() -> volume(ready, collection, found, trees, folder)));
      }
      parts.add("report");
      report(publication.folder("report"));
      publish(publication, parts);
      return new Result(documents.size(), written, printed, true);
    } catch (StylesheetException e) {
      throw BuildException.of(e);
    }
  }

  /** Compiles stylesheets before they are wanted. */
  private Void compiled(Stage... stages) throws StylesheetException {
    for (Stage stage : stages) {
      stylesheets.prepare(stage.stylesheet());
    }
    return null;
  }

  /** The files, which the workers read. */
  private record Reading(
      Preparation preparation, List<Future<Preparation.Result>> files, List<Path> media) {}

  private Reading begin(TreeStore trees, Workers workers) throws IOException {
    SourceFinder found = SourceFinder.find(edition, options.output(), findings);
    List<SourceFile> files = found.files();
    KeptStages kept = new KeptStages(stylesheets.processor(), options.keepStages());
    Preparation preparation =
        new Preparation(
            edition, stylesheets, trees, kept, findings, new DocumentPaths(files), sources);
    List<Callable<Preparation.Result>> tasks = new ArrayList<>();
    for (SourceFile file : files) {
      tasks.add(
          () -> {
            Preparation.Result result = preparation.prepare(file);
            progress.step();
            return result;
          });
    }
    progress.begin("Reading", tasks.size());
    return new Reading(preparation, workers.start(tasks), found.media());
  }

  private List<Preparation.Result> read(Reading reading, Workers workers) throws BuildException {
    List<Preparation.Result> results =
        withCompanions(Workers.results(reading.files()), reading.preparation(), workers);
    progress.end();
    results.forEach(result -> result.said().forEach(findings));
    return results;
  }

  /** What other files hold of a document is known when all are read. */
  private static List<Preparation.Result> withCompanions(
      List<Preparation.Result> read, Preparation preparation, Workers workers)
      throws BuildException {
    Companions companions = new Companions(read);
    List<Callable<Preparation.Result>> tasks = new ArrayList<>();
    read.forEach(result -> tasks.add(() -> preparation.prepare(result, companions)));
    return workers.all(tasks);
  }

  /** Checks what was read, and the media beside it; gives its documents. */
  private List<Prepared> check(List<Preparation.Result> read, List<Path> media) {
    Map<String, Outline> outlines = new LinkedHashMap<>();
    SourceParser parser = new SourceParser(stylesheets.processor(), edition.folder(), findings);
    SchemaCheck schemas = new SchemaCheck(edition, parser, options.online(), findings);
    for (Preparation.Result result : read) {
      if (result.outline() != null && !result.documents().isEmpty()) {
        outlines.put(result.file().name(), result.outline());
        schemas.check(result.file(), result.outline());
      }
    }
    outlines.values().forEach(new IdentifierCheck(findings)::check);
    outlines.values().forEach(new PointerCheck(edition.folder(), outlines, findings)::check);
    new UnusedCheck(edition, findings).check(media, outlines.values());
    sources.end();
    List<Prepared> documents = read.stream().flatMap(r -> r.documents().stream()).toList();
    if (documents.isEmpty()) {
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
    return documents;
  }

  private void closed(Balance balance) {
    balances.put(balance.path(), balance);
    balance.losses().forEach(findings);
  }

  private Map<String, Map<String, Path>> images(List<Preparation.Result> read) {
    SourceParser parser = new SourceParser(stylesheets.processor(), edition.folder(), findings);
    Images images = new Images(edition, parser, findings);
    Map<String, Map<String, Path>> result = new HashMap<>();
    for (Preparation.Result file : read) {
      if (!file.documents().isEmpty()) {
        Map<String, Path> found = images.find(file.outline());
        file.documents().forEach(document -> result.put(document.document().path(), found));
      }
    }
    return result;
  }

  private int site(
      Collection collection,
      Map<String, Map<String, Path>> images,
      TreeStore trees,
      Path folder,
      Set<String> clashes,
      Workers workers)
      throws IOException, BuildException {
    Site site = new Site(edition, collection, stylesheets, trees, folder, findings, this::closed);
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (Callable<Integer> page : site.pages(images, clashes)) {
      tasks.add(
          () -> {
            int pages = page.call();
            progress.step();
            return pages;
          });
    }
    if (collection.url().isEmpty()) {
      findings.accept(
          new Finding(
              "SG-URL",
              Severity.INFO,
              "",
              0,
              0,
              "It is not known where the site will stand: it has no sitemap and no feed, and its"
                  + " citations have no address.",
              "Name it in edition.yml: “url: https://example.org/edition”."));
    }
    progress.begin("Writing pages", tasks.size());
    int pages = workers.all(tasks).stream().mapToInt(Integer::intValue).sum();
    progress.end();
    return pages;
  }

  /**
   * What a volume wants of whatever edition.
   *
   * @param families those of the text, in the order of fall-back
   * @param said what is wrong with faces; it matters where a volume is set
   */
  private record Printing(Typesetter typesetter, List<String> families, List<Finding> said) {}

  private Printing printing() throws IOException, StylesheetException {
    Findings said = new Findings();
    PageFaces faces = faces(said);
    List<String> families = faces.ofText(edition.configuration().faces(), said);
    Typesetter typesetter = new Typesetter(faces, edition.folder());
    compiled(Stage.VOLUME);
    typesetter.ready(families.get(0));
    return new Printing(typesetter, families, said.list());
  }

  private int volume(
      Printing printing,
      Collection collection,
      Map<String, Map<String, Path>> images,
      TreeStore trees,
      Path folder)
      throws IOException, BuildException {
    progress.begin("Setting the volume", 1);
    printing.said().forEach(findings);
    Volume volume =
        new Volume(edition, collection, stylesheets, trees, images, printing.families());
    try {
      Printed printed =
          printing
              .typesetter()
              .typeset(volume, folder.resolve("volume.pdf"), EditionDate.of(collection), findings);
      if (options.press() && printed.complete()) {
        PressCopy.write(
            folder.resolve("volume.pdf"),
            folder.resolve("volume-press.pdf"),
            edition.configuration().page().bleed());
      }
      progress.step();
      return printed.pages();
    } catch (SAXException e) {
      throw BuildException.of(e);
    } finally {
      progress.end();
    }
  }

  private PageFaces faces(Findings said) {
    PageFaces liberation = PageFaces.liberation();
    return edition
        .configuration()
        .facesFolder()
        .map(folder -> liberation.withFolder(folder, said))
        .orElse(liberation);
  }

  /**
   * Writes what was found as a page of HTML, with the accounts of the documents where pages were
   * made.
   *
   * @throws BuildException when it cannot be written
   */
  public void report(OutputStream out) throws BuildException {
    try {
      Report.write(title, balances.values(), findings, stylesheets, out);
    } catch (IOException | StylesheetException e) {
      throw BuildException.of(e);
    }
  }

  private void report(Path folder) throws IOException, BuildException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve("index.html")))) {
      report(out);
    }
  }

  private void publish(Publication publication, List<String> parts) throws IOException {
    for (String file : publication.publish(parts)) {
      findings.accept(
          new Finding(
              "SG-OUTPUT",
              Severity.ERROR,
              options.output().resolve(file).toString(),
              0,
              0,
              "A file that Siglum did not write stands where a page belongs; it was kept.",
              "Move it away and build again."));
    }
  }
}
