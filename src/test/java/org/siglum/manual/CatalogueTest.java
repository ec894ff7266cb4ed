package org.siglum.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.siglum.edition.Configuration;
import org.siglum.edition.Page;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the manual lists is what the program has: findings, settings, custom properties. */
class CatalogueTest {
  private static final Path CATALOGUE = Path.of("src/main/resources/org/siglum/findings.xml");
  private static final List<Path> CONFIGURATION =
      List.of(
          Path.of("src/main/java/org/siglum/edition/ConfigurationReader.java"),
          Path.of("src/main/java/org/siglum/edition/PageReader.java"),
          Path.of("src/main/java/org/siglum/edition/LinesReader.java"),
          Path.of("src/main/java/org/siglum/edition/ApparatusReader.java"),
          Path.of("src/main/java/org/siglum/edition/LayerReader.java"),
          Path.of("src/main/java/org/siglum/edition/VersionReader.java"),
          Path.of("src/main/java/org/siglum/edition/TilesReader.java"),
          Path.of("src/main/java/org/siglum/edition/JudgementReader.java"));
  private static final List<String> TABLES_OF_KEYS =
      List.of(
          "keys",
          "places",
          "page",
          "lines",
          "apparatus",
          "abbreviations",
          "layer",
          "print",
          "versions",
          "map",
          "findings",
          "accepted");
  private static final Path STYLE = Path.of("src/main/resources/org/siglum/assets/siglum.css");
  private static final Path MANUAL = Path.of("docs");
  private static final List<Path> PROGRAM = List.of(Path.of("src/main/java"), Path.of("xslt"));

  private static final String SIGLUM = "https://siglum.org/ns";
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private static final Pattern CODE = Pattern.compile("SG-[A-Z0-9]+(-[A-Z0-9]+)*");
  private static final Pattern SEVERITY_IN_JAVA =
      Pattern.compile("\"(" + CODE + ")\",\\s*Severity\\.([A-Z]+)");
  private static final Pattern SEVERITY_IN_XSLT =
      Pattern.compile("sg:finding\\('(" + CODE + ")',\\s*'([a-z]+)'");
  private static final Pattern SET_OF_KEYS =
      Pattern.compile("_?KEYS =\\s*new TreeSet<>\\(\\s*List\\.of\\(([^)]*)\\)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern CUSTOM_PROPERTY = Pattern.compile("(?m)^  (--[a-z-]+):");

  @Test
  void theCatalogueHasTheCodesInUseAndNoOther() throws Exception {
    Set<String> used = new TreeSet<>();
    for (String text : program()) {
      CODE.matcher(text).results().map(MatchResult::group).forEach(used::add);
    }
    assertEquals(List.copyOf(used), findings().stream().map(f -> f.getAttribute("code")).toList());
  }

  @Test
  void eachFindingSaysWhyWhatBringsItAboutAndWhatToDo() throws Exception {
    for (Element finding : findings()) {
      for (String part : List.of("why", "example", "advice")) {
        assertFalse(text(finding, part).isEmpty(), finding.getAttribute("code") + " lacks " + part);
      }
    }
  }

  @Test
  void theCatalogueNamesEachSeverityInUse() throws Exception {
    Map<String, List<String>> severities = new TreeMap<>();
    for (Element finding : findings()) {
      severities.put(
          finding.getAttribute("code"), List.of(finding.getAttribute("severity").split(" ")));
    }
    for (String text : program()) {
      for (Pattern pattern : List.of(SEVERITY_IN_JAVA, SEVERITY_IN_XSLT)) {
        for (MatchResult use : pattern.matcher(text).results().toList()) {
          String severity = use.group(use.groupCount()).toLowerCase(Locale.ROOT);
          assertTrue(
              severities.getOrDefault(use.group(1), List.of()).contains(severity), use.group());
        }
      }
    }
  }

  @Test
  void theManualRepeatsTheCatalogue() throws Exception {
    List<List<String>> expected = new ArrayList<>();
    for (Element finding : findings()) {
      String severity = finding.getAttribute("severity").replace(" ", ", ");
      expected.add(
          List.of(
              finding.getAttribute("code") + " " + severity,
              text(finding, "why") + text(finding, "example"),
              text(finding, "advice")));
    }
    List<List<String>> rows = rows("findings.xml", "findings-table");
    assertEquals(expected, rows.subList(1, rows.size()));
  }

  @Test
  void theManualHasEverySetting() throws Exception {
    List<Set<String>> known = new ArrayList<>();
    for (Path reader : CONFIGURATION) {
      SET_OF_KEYS
          .matcher(Files.readString(reader))
          .results()
          .forEach(keys -> known.add(quoted(keys.group(1))));
    }
    List<Set<String>> documented = new ArrayList<>();
    for (String table : TABLES_OF_KEYS) {
      documented.add(firstCells("configuration.xml", table + "-table"));
    }
    assertEquals(known, documented);
  }

  @Test
  void theManualHasTheDefaultsOfThePage() throws Exception {
    Page page = Configuration.DEFAULT.page();
    List<List<String>> rows = rows("configuration.xml", "page-table");
    assertEquals(
        List.of(
            page.width(),
            page.height(),
            page.top(),
            page.bottom(),
            page.inner(),
            page.outer(),
            page.size(),
            page.leading(),
            "none",
            Boolean.toString(page.grid()),
            page.bleed()),
        rows.subList(1, rows.size()).stream().map(row -> row.get(2)).toList());
  }

  @Test
  void theManualHasThePresetsOfThePage() throws Exception {
    List<List<String>> expected = new ArrayList<>();
    Page.PRESETS.forEach(
        (name, page) ->
            expected.add(
                List.of(
                    name,
                    page.width() + " × " + page.height(),
                    String.join(", ", page.inner(), page.top(), page.outer(), page.bottom()),
                    page.size() + " on " + page.leading())));
    List<List<String>> rows = rows("configuration.xml", "presets-table");
    assertEquals(expected, rows.subList(1, rows.size()));
  }

  @Test
  void theManualHasEveryCustomProperty() throws Exception {
    String style = Files.readString(STYLE);
    Set<String> properties = new TreeSet<>();
    CUSTOM_PROPERTY
        .matcher(style.substring(0, style.indexOf('}')))
        .results()
        .forEach(property -> properties.add(property.group(1)));
    assertEquals(properties, firstCells("looks.xml", "properties-table"));
  }

  private static Set<String> quoted(String list) {
    Set<String> keys = new TreeSet<>();
    QUOTED.matcher(list).results().forEach(key -> keys.add(key.group(1)));
    return keys;
  }

  private static List<String> program() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path folder : PROGRAM) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }

  private static List<Element> findings() throws Exception {
    return elements(parse(CATALOGUE).getElementsByTagNameNS(SIGLUM, "finding"));
  }

  private static String text(Element finding, String part) {
    List<Element> parts = elements(finding.getElementsByTagNameNS(SIGLUM, part));
    assertEquals(1, parts.size(), part + " of " + finding.getAttribute("code"));
    return parts.get(0).getTextContent().strip();
  }

  private static Set<String> firstCells(String document, String table) throws Exception {
    List<List<String>> rows = rows(document, table);
    Set<String> cells = new TreeSet<>();
    rows.subList(1, rows.size()).forEach(row -> cells.add(row.get(0).split(":")[0]));
    return cells;
  }

  private static List<List<String>> rows(String document, String id) throws Exception {
    Element table =
        elements(parse(MANUAL.resolve(document)).getElementsByTagNameNS(TEI, "table")).stream()
            .filter(t -> id.equals(t.getAttributeNS(XML, "id")))
            .findFirst()
            .orElseThrow(() -> new AssertionError(document + " has no table " + id));
    return elements(table.getElementsByTagNameNS(TEI, "row")).stream()
        .map(row -> elements(row.getElementsByTagNameNS(TEI, "cell")))
        .map(cells -> cells.stream().map(cell -> cell.getTextContent().strip()).toList())
        .toList();
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static Document parse(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }
}
