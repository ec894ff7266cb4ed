package org.siglum.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import org.siglum.check.SourceCheck;
import org.siglum.edition.Configuration;
import org.siglum.edition.Document;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;
import org.siglum.edition.SourceFile;
import org.siglum.xml.Stamp;
import org.siglum.xml.Stylesheets;

/** Runs the stages up to one of them on the files of a fixture, as a build does. */
final class StageRunner implements AutoCloseable {
  /** Compiled for the first fixture that needs them. */
  private static final Stylesheets COMPILED =
      new Stylesheets(Path.of("no-such-folder/xslt"), finding -> {});

  private final Edition edition;
  private final Findings findings;
  private final Stylesheets stylesheets;
  private final TreeStore trees;
  private final Preparation preparation;

  /**
   * A runner with these settings.
   *
   * @param settings of the fixture; the interface is English whatever they say
   */
  StageRunner(Configuration settings, Findings findings) throws IOException {
    this.findings = findings;
    Configuration configuration =
        new Configuration(
            settings.title(),
            settings.url(),
            Optional.of("en"),
            settings.order(),
            settings.schema(),
            settings.partWords(),
            settings.apparatus(),
            settings.page(),
            settings.lines(),
            settings.places(),
            settings.facesFolder(),
            settings.faces(),
            settings.map(),
            settings.versions(),
            settings.judgement());
    edition = new Edition(Path.of("src/test/fixtures").toRealPath(), configuration);
    stylesheets = COMPILED.telling(findings);
    trees = new TreeStore(stylesheets.processor(), Path.of("target/trees"));
    preparation =
        new Preparation(
            edition,
            stylesheets,
            trees,
            new KeptStages(stylesheets.processor(), Optional.empty()),
            findings,
            new DocumentPaths(List.of()),
            new SourceCheck(finding -> {}),
            true);
  }

  Processor processor() {
    return stylesheets.processor();
  }

  /** What a stage makes of a fixture, freed of stamps. */
  XdmNode run(String stage, Path fixture) throws Exception {
    List<Document> documents = prepared(fixture);
    return switch (stage) {
      case "normalise" -> stripped(trees.get(Stage.NORMALISE, documents.get(0).path()));
      case "digest" -> stripped(record(documents));
      case "merge" -> stripped(collection(documents).root());
      case "agreement" -> Agreement.of(apparatus(tei(documents)), processor());
      case "html" -> page(Stage.HTML, "article", documents);
      case "apparatus" -> page(Stage.APPARATUS, "article", documents);
      case "witnesses" -> page(Stage.WITNESSES, "article", documents);
      case "tei" -> page(Stage.TEI, "TEI", documents);
      case "foot" -> page(Stage.FO, "sg:apparatus", documents);
      case "fo" -> page(Stage.FO, "fo:flow", documents);
      default -> throw new IllegalArgumentException("no stage " + stage);
    };
  }

  /** What a stage that writes text makes of a fixture. */
  String text(String stage, Path fixture) throws Exception {
    List<Document> documents = prepared(fixture);
    Collection collection = collection(documents);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Stage of = Stage.valueOf(stage.toUpperCase(Locale.ROOT));
    boolean isOfRecord = Site.CITATIONS.contains(of);
    stylesheets.write(
        of.stylesheet(),
        of.mode(),
        isOfRecord ? collection.documents().get(0) : tei(documents),
        parameters(of, collection, tei(documents)),
        out,
        Optional.empty());
    return out.toString(StandardCharsets.UTF_8);
  }

  private XdmNode record(List<Document> documents) throws IOException {
    return trees
        .get(Stage.DIGEST, documents.get(0).path())
        .select(Steps.child(Stamp.NAMESPACE, "record"))
        .asNode();
  }

  private Collection collection(List<Document> documents) throws Exception {
    XdmNode records = Collection.records(documents, trees, stylesheets);
    return Collection.merge(edition, records, stylesheets);
  }

  private XdmNode tei(List<Document> documents) throws IOException {
    return trees.get(Stage.NORMALISE, documents.get(0).path()).select(Steps.child("TEI")).asNode();
  }

  private static XdmNode apparatus(XdmNode tei) {
    return tei.select(Steps.child("standOff")).last().asNode();
  }

  /** The documents of a fixture, then those of the files in its folder {@code companions}. */
  private List<Document> prepared(Path fixture) throws Exception {
    List<Preparation.Result> read = new ArrayList<>();
    for (Path input : files(fixture, "in")) {
      read.add(preparation.prepare(source(fixture, input)));
    }
    if (Files.exists(fixture.resolve("companions"))) {
      for (Path companion : files(fixture.resolve("companions"), "")) {
        read.add(preparation.prepare(source(fixture, companion)));
      }
    }
    List<Document> documents = new ArrayList<>();
    Companions companions = new Companions(read);
    for (Preparation.Result first : read) {
      Preparation.Result result = preparation.prepare(first, companions);
      result.said().forEach(findings);
      documents.addAll(result.prepared());
    }
    return documents;
  }

  private static List<Path> files(Path folder, String start) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> f.getFileName().toString().startsWith(start))
          .sorted()
          .toList();
    }
  }

  private static SourceFile source(Path fixture, Path file) {
    String name = fixture.relativize(file).toString().replace('\\', '/');
    return new SourceFile(file, name, name);
  }

  private XdmNode page(Stage stage, String element, List<Document> documents) throws Exception {
    Collection collection = collection(documents);
    XdmNode tei = tei(documents);
    XdmNode start =
        switch (stage) {
          case APPARATUS ->
              apparatus(tei).select(Steps.child(Stamp.NAMESPACE, "layer")).first().asNode();
          case WITNESSES -> apparatus(tei);
          default -> tei;
        };
    XdmNode result =
        stylesheets.tree(
            stage.stylesheet(), stage.mode(), start, parameters(stage, collection, tei));
    String name = element.substring(element.indexOf(':') + 1);
    return stripped(result.select(Steps.descendant(name)).first().asNode());
  }

  private Map<String, XdmValue> parameters(Stage stage, Collection collection, XdmNode tei)
      throws Exception {
    XdmNode about = collection.documents().get(0);
    Map<String, XdmValue> parameters = new HashMap<>();
    parameters.put("about", about);
    parameters.put("edition", collection.edition());
    parameters.put("messages", Interface.messages("en", processor()));
    parameters.put(
        stage == Stage.FO ? "pictures" : "images",
        XdmMap.makeMap(Map.of("image.png", "images/image.png")));
    parameters.putAll(ApparatusParameters.ofLooks(edition.configuration().apparatus()));
    if (stage == Stage.FO) {
      parameters.put("page-geometry", XdmMap.makeMap(Map.of()));
      parameters.put("places", Volume.places(edition.configuration().places()));
      parameters.put("lines", Volume.lines(edition.configuration().lines()));
      parameters.putAll(ApparatusParameters.ofPrint(edition.configuration().apparatus()));
      return parameters;
    }
    parameters.put("page", XdmValue.makeValue(page(stage, about)));
    parameters.put("registers", XdmValue.makeSequence(collection.registers()));
    parameters.put("assets", XdmMap.makeMap(Map.of("style", "s.css", "script", "s.js")));
    if (stage == Stage.WITNESSES || stage == Stage.JSON) {
      parameters.put("agreement", Agreement.of(apparatus(tei), processor()));
    }
    return parameters;
  }

  /** The address of what a stage writes. */
  private static String page(Stage stage, XdmNode about) {
    return Collection.outputs(about).stream()
        .filter(output -> stage.name().equalsIgnoreCase(output.attribute("kind")))
        .map(output -> output.attribute("page"))
        .findFirst()
        .orElse(about.attribute("page") == null ? "in.html" : about.attribute("page"));
  }

  /** A result as it is compared. */
  static String text(XdmNode node, Processor processor) throws SaxonApiException {
    StringWriter out = new StringWriter();
    Serializer serializer = processor.newSerializer(out);
    serializer.setOutputProperty(Serializer.Property.METHOD, "xml");
    serializer.setOutputProperty(Serializer.Property.OMIT_XML_DECLARATION, "yes");
    serializer.serializeNode(node);
    // One element a line makes a difference easy to read.
    return out.toString().replace("><", ">\n<");
  }

  private XdmNode stripped(XdmNode node) throws Exception {
    return applied("stripped.xsl", node, processor());
  }

  /** An expected result: white space with a line feed in it only lays the file out. */
  static XdmNode expected(Path file, Processor processor) throws Exception {
    XdmNode tree = processor.newDocumentBuilder().build(new StreamSource(file.toFile()));
    return applied("expected.xsl", tree, processor);
  }

  private static XdmNode applied(String stylesheet, XdmNode node, Processor processor)
      throws Exception {
    XsltCompiler compiler = processor.newXsltCompiler();
    XsltExecutable executable =
        compiler.compile(new StreamSource(Path.of("src/test/fixtures/" + stylesheet).toFile()));
    net.sf.saxon.s9api.XdmDestination destination = new net.sf.saxon.s9api.XdmDestination();
    executable.load30().applyTemplates(node, destination);
    return destination.getXdmNode();
  }

  @Override
  public void close() throws IOException {
    trees.close();
  }
}
