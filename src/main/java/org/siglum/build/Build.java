package org.siglum.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Future;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XdmNode;
import org.siglum.account.Balance;
import org.siglum.edition.Document;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.FindingsJson;
import org.siglum.edition.Severity;
import org.siglum.print.PageFaces;
import org.siglum.print.PressCopy;
import org.siglum.print.Printed;
import org.siglum.print.Typesetter;
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
  }

  /**
   * Builds, and puts the result in the place of the former one.
   *
   * @throws BuildException when the build cannot be done at all; the former one is as it was
   */
  public Result run() throws BuildException {
    try (TreeStore trees = trees();
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
    try (TreeStore trees = trees();
        Workers workers = new Workers(options.threads())) {
      Sources sources = sources(trees, workers, false);
      sources.read();
      int documents = sources.documents();
      sources.images();
      return documents;
    } catch (IOException e) {
      throw BuildException.of(e);
    }
  }

  private Sources sources(TreeStore trees, Workers workers, boolean publishing) throws IOException {
    return Sources.begin(
        edition, options, stylesheets, trees, findings, progress, workers, publishing);
  }

  /** Makes all documents canonical, which {@code trees} keeps, and says what is wrong with them. */
  List<Document> prepare(TreeStore trees, Workers workers) throws IOException, BuildException {
    Sources sources = sources(trees, workers, true);
    List<Document> documents = sources.read();
    sources.images();
    return documents;
  }

  /** What takes the documents of this edition between the stages. */
  TreeStore trees() {
    return new TreeStore(stylesheets.processor(), edition.folder().resolve(".siglum/trees"));
  }

  /** What made them. */
  Processor processor() {
    return stylesheets.processor();
  }

  private Result run(Workers workers, TreeStore trees) throws IOException, BuildException {
    workers.start(() -> compiled(Stage.DIGEST, Stage.RECORDS, Stage.MERGE));
    Sources sources = sources(trees, workers, true);
    // What needs no document goes beside the last of them and beside the merge, which is one piece
    // of work.
    Future<?> compiling = workers.start(options.site() ? () -> compiled(Stage.HTML) : () -> null);
    Future<Printing> printing = workers.start(options.pdf() ? this::printing : () -> null);
    List<Document> documents = sources.read();
    if (documents.isEmpty()) {
      return new Result(0, 0, 0, false);
    }
    Future<Map<String, Map<String, Path>>> images = workers.start(sources::images);
    // When the build fails, what still works ends before what it writes is removed.
    try (Publication publication = new Publication(options.output());
        workers) {
      XdmNode records = Collection.records(documents, trees, stylesheets);
      Collection collection = Collection.merge(edition, records, stylesheets);
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
                records,
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

  private void closed(Balance balance) {
    balances.put(balance.path() + " " + balance.medium(), balance);
    balance.losses().forEach(findings);
  }

  private int site(
      Collection collection,
      XdmNode records,
      Map<String, Map<String, Path>> images,
      TreeStore trees,
      Path folder,
      Set<String> clashes,
      Workers workers)
      throws IOException, BuildException {
    Site site =
        new Site(edition, collection, records, stylesheets, trees, folder, this::closed, findings);
    List<Callable<Void>> copying = site.images(images);
    if (!copying.isEmpty()) {
      done("Copying images", copying, workers);
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
    return done("Writing pages", site.pages(images, clashes), workers).stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** Does all tasks, and says how they get on. */
  private <T> List<T> done(String work, List<Callable<T>> tasks, Workers workers)
      throws BuildException {
    progress.begin(work, tasks.size());
    List<Callable<T>> steps = new ArrayList<>();
    for (Callable<T> task : tasks) {
      steps.add(
          () -> {
            T result = task.call();
            progress.step();
            return result;
          });
    }
    List<T> results = workers.all(steps);
    progress.end();
    return results;
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
        new Volume(
            edition, collection, stylesheets, trees, images, printing.families(), this::closed);
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
    try (Writer out = Files.newBufferedWriter(folder.resolve("findings.json"))) {
      FindingsJson.write(findings.list(), out);
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
