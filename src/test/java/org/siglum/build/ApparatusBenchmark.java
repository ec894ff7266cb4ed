package org.siglum.build;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import org.siglum.edition.Configuration;
import org.siglum.edition.Document;
import org.siglum.edition.Edition;
import org.siglum.edition.SourceFile;
import org.siglum.xml.Source;
import org.siglum.xml.SourceParser;
import org.siglum.xml.Stylesheets;

/**
 * How long one document with a large apparatus takes in a warm virtual machine, against Saxon's
 * identity transform of it from file to file. Run by {@code bench/apparatus.sh}.
 */
final class ApparatusBenchmark {
  private static final int WARMING = 12;

  private final Path file;
  private final Path out = Files.createTempDirectory("siglum-bench");
  private final Stylesheets stylesheets = new Stylesheets(Path.of("no-such-folder"), f -> {});
  private final XsltExecutable identity;
  private final Edition edition;

  private ApparatusBenchmark(Path file) throws Exception {
    this.file = file;
    this.edition = new Edition(file.toAbsolutePath().getParent(), Configuration.DEFAULT);
    this.identity =
        new Processor(false)
            .newXsltCompiler()
            .compile(new StreamSource(Path.of("bench/identity.xsl").toFile()));
  }

  /**
   * Prints one line: the medians in milliseconds, and their ratio.
   *
   * @param arguments the document, and how many times each is done
   */
  public static void main(String[] arguments) throws Exception {
    new ApparatusBenchmark(Path.of(arguments[0])).run(Integer.parseInt(arguments[1]));
  }

  private void run(int times) throws Exception {
    XdmNode tei = loaded();
    XdmNode canonical = normalised(tei);
    Callable<?> pages = pages(canonical);
    List<Callable<?>> tasks = List.of(this::identity, this::loaded, () -> normalised(tei), pages);
    double[][] measured = new double[tasks.size()][times];
    for (int i = -WARMING; i < times; i++) {
      for (int task = 0; task < tasks.size(); task++) {
        long start = System.nanoTime();
        tasks.get(task).call();
        if (i >= 0) {
          measured[task][i] = (System.nanoTime() - start) / 1e6;
        }
      }
    }
    double[] medians = Arrays.stream(measured).mapToDouble(ApparatusBenchmark::median).toArray();
    System.out.printf(
        "identity %.0f ms; load %.0f, normalise %.0f, pages %.0f ms; normalise and pages %.2f"
            + " times the identity%n",
        medians[0], medians[1], medians[2], medians[3], (medians[2] + medians[3]) / medians[0]);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private Object identity() throws Exception {
    try (OutputStream to = Files.newOutputStream(out.resolve("identity.xml"))) {
      var transformer = identity.load30();
      transformer.transform(new StreamSource(file.toFile()), transformer.newSerializer(to));
    }
    return out;
  }

  private XdmNode loaded() throws Exception {
    SourceParser parser = new SourceParser(stylesheets.processor(), edition.folder(), f -> {});
    String name = file.getFileName().toString();
    Source source = parser.parse(new SourceFile(file, name, name));
    return source.tree().select(Steps.child("TEI")).asNode();
  }

  private XdmNode normalised(XdmNode tei) throws Exception {
    return stylesheets
        .tree(Stage.NORMALISE.stylesheet(), tei, Preparation.parameters("editio", edition))
        .select(Steps.child("TEI"))
        .asNode();
  }

  private Callable<?> pages(XdmNode canonical) throws Exception {
    XdmNode record =
        stylesheets.tree(
            Stage.DIGEST.stylesheet(), canonical, Map.of("path", new XdmAtomicValue("editio")));
    SourceFile source = new SourceFile(file, "editio.xml", "editio.xml");
    TreeStore trees = new TreeStore(stylesheets.processor(), out);
    trees.put(Stage.NORMALISE, "editio", canonical.getParent(), 1);
    trees.put(Stage.DIGEST, "editio", record, 1);
    List<Document> documents = List.of(new Document("editio", source, 1));
    XdmNode records = Collection.records(documents, trees, stylesheets);
    Collection collection = Collection.merge(edition, records, stylesheets);
    Site site =
        new Site(
            edition, collection, records, stylesheets, trees, out, balance -> {}, finding -> {});
    Callable<Integer> document = site.pages(Map.of(), Set.of()).get(0);
    return document;
  }
}
