package org.siglum.lossless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.siglum.BuiltOnce;
import org.siglum.build.Build;
import org.siglum.build.Options;
import org.siglum.build.Progress;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;
import org.w3c.dom.Element;

/** An edition, its sources as the JDK reads them, and what Siglum makes of them. */
final class BuiltEdition {
  private static final Map<String, BuiltEdition> BUILT = new HashMap<>();

  private final Map<String, Element> sources = new LinkedHashMap<>();
  private final Path output;
  private List<VolumeText.Section> sections;

  private BuiltEdition(Path output) {
    this.output = output;
  }

  /** The sample, or a corpus by the name of its folder; built once for all tests. */
  static BuiltEdition named(String name) throws Exception {
    if (!BUILT.containsKey(name)) {
      BUILT.put(
          name, read(BuiltOnce.named(name), Edition.open(BuiltOnce.sources(name), new Findings())));
    }
    return BUILT.get(name);
  }

  /** Builds the edition in a folder into another. */
  static BuiltEdition of(Path folder, Path output) throws Exception {
    Findings findings = new Findings();
    Edition edition = Edition.open(folder, findings);
    Options options = new Options(output.toAbsolutePath(), true, true, 2, Optional.empty());
    new Build(edition, options, findings, Progress.SILENT).run();
    return read(output, edition);
  }

  private static BuiltEdition read(Path output, Edition edition) throws Exception {
    BuiltEdition built = new BuiltEdition(output);
    try (Stream<Path> files = Files.walk(edition.sources())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        Element root = Dom.parse(file).getDocumentElement();
        if ("TEI".equals(root.getLocalName())) {
          String name = edition.sources().relativize(file).toString().replace('\\', '/');
          built.sources.put(name.replaceFirst("\\.xml$", ".html"), root);
        }
      }
    }
    return built;
  }

  /** The roots of the sources, by the names of their pages. */
  Map<String, Element> sources() {
    return sources;
  }

  Path page(String name) {
    return output.resolve("site").resolve(name);
  }

  /** The documents that have a page, in the order of the edition. */
  List<String> documents() throws IOException {
    return Jsoup.parse(Files.readString(page("index.html")))
        .select("ol.documents a")
        .eachAttr("href")
        .stream()
        .map(href -> href.replaceFirst("#.*", ""))
        .filter(sources::containsKey)
        .distinct()
        .toList();
  }

  /** The page sequence of each document; before them are the prelims, after them the registers. */
  VolumeText.Section section(String document) throws IOException {
    int prelims = all().size() - documents().size() - (hasRegisters() ? 1 : 0);
    return all().get(prelims + documents().indexOf(document));
  }

  /** Empty without registers. */
  String registers() throws IOException {
    return hasRegisters() ? all().get(all().size() - 1).flow().toString() : "";
  }

  private boolean hasRegisters() throws IOException {
    return Registers.LISTS.values().stream()
        .anyMatch(kind -> Files.exists(page(kind + "/index.html")));
  }

  private List<VolumeText.Section> all() throws IOException {
    if (sections == null) {
      sections = VolumeText.of(volume());
    }
    return sections;
  }

  /** The volume of the edition. */
  Path volume() throws IOException {
    try (Stream<Path> volumes = Files.list(output.resolve("pdf"))) {
      return volumes.filter(f -> f.toString().endsWith(".pdf")).findFirst().orElseThrow();
    }
  }
}
