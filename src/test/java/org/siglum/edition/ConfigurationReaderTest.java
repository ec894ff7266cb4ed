package org.siglum.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever stands in {@code edition.yml}: settings, or findings with a place, never an exception.
 */
class ConfigurationReaderTest {
  @TempDir private Path folder;
  private final Findings findings = new Findings();

  private Configuration read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("edition.yml"), text);
    return new ConfigurationReader(folder, findings).read(file);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "titel: x                          | 1:1  | “title”",
        "title: x\\npart_words: 5          | 2:1  | “part-words”",
        "page:\\n  widht: 12mm             | 2:3  | “width”",
        "title: [a, b]                     | 1:8  | line of its key",
        "url: example.org                  | 1:6  | https://",
        "language: ' de'                   | 1:11 | language tag",
        "part-words: 0                     | 1:13 | above 0",
        "part-words: 99999999999           | 1:13 | above 0",
        "page:\\n  width: 12               | 2:10 | 155mm",
        "findings: {severities: {SG-LNIK: off}} | 1:25 | “SG-LINK”",
        "findings: {severities: {SG-LINK: none}} | 1:34 | error, warning, info or off",
        "findings: {accepted: SG-LINK}     | 1:22 | behind a hyphen",
        "findings: {accepted: [{code: SG-LINK, file: a.xml}]} | 1:23 | reason",
        "map: {tiles: 'http://example.org/{z}/{x}/{y}.png', attribution: A} | 1:14 | https://",
        "map: {tiles: 'https://a.org/{z}/{x}/{y}.png'} | 1:6 | attribution",
        "map: {tiles: 'https://{s}.a.org/{z}/{x}/{y}.png', attribution: A} | 1:14 | https://",
        "page:\\n  size: 0pt               | 2:9  | above 0",
        "apparatus:\\n  implicit-witnesses: all | 2:23 | lemma or unknown",
        "apparatus:\\n  base: A         | 2:3  | “base-witness”",
        "apparatus:\\n  layers: sources      | 2:11 | one a line",
        "apparatus: {layers: [{label: A}]}  | 1:22 | name: testimonia",
        "apparatus: {layers: [{nmae: a, name: b}]} | 1:23 | “name”",
        "apparatus: {layers: [a b]}        | 1:22 | letters, digits",
        "apparatus: {layers: [a, a]}       | 1:25 | first holds",
        "apparatus: {layers: [a, {name: b, types: [c, a]}]} | 1:25 | one of the two",
        "apparatus: {layers: [{name: a, print: {as: rows}}]}  | 1:44 | lines, two-columns",
        "apparatus: {layers: [{name: a, print: {place: top}}]} | 1:47 | foot, division or volume",
        "apparatus: {layers: [{name: a, print: {size: 8}}]} | 1:46 | 8.5pt",
        "apparatus: {layers: [{name: a, print: {rule: 1pt}}]} | 1:46 | shown or hidden",
        "apparatus: {layers: [{name: a, print: {as: two-columns, place: volume}}]} | 1:44 | paragraph or lines",
        "apparatus: {sigla: bold}          | 1:20 | italic or upright",
        "apparatus: {lemma-witnesses: no}  | 1:30 | shown, hidden or inferred",
        "apparatus: {abbreviations: {omm: x}} | 1:29 | “om”",
        "apparatus: {abbreviations: {om: [x]}} | 1:33 | line of its key",
        "page: {inner: 80mm, outer: 80mm}  | 1:7  | margins smaller",
        "page: 12mm                        | 1:7  | a4, a5, octavo, royal-octavo",
        "page: {preset: folio}             | 1:16 | a4, a5, octavo, royal-octavo",
        "page: {grid: fine}                | 1:14 | true or false",
        "lines: {interval: 0}              | 1:19 | above 0",
        "lines: {side: top}                | 1:15 | outer, inner, left or right",
        "lines: {restart: line}            | 1:18 | page, division or document",
        "lines: {prose: yes}               | 1:16 | apparatus, always or never",
        "lines: {numbers: [1, x]}          | 1:22 | above 0",
        "lines: {first: x}                 | 1:16 | above 0",
        "lines: {turnovers: left}          | 1:20 | indented or right",
        "apparatus: {lemma-words: one}     | 1:26 | above 0",
        "apparatus: {over-pages: none}     | 1:25 | full, short or line",
        "apparatus: {divided-words: both}  | 1:28 | first or range",
        "lines: {intervall: 5}             | 1:9  | “interval”",
        "schema: gone.rng                  | 1:9  | relative to",
        "schema: .                         | 1:9  | relative to",
        "faces-folder: edition.yml         | 1:15 | relative to",
        "title: a\\ntitle: b               | 2:1  | Delete one",
        "title: \"a                        | 1:10 | Correct it",
        "- title                           | 1:1  | The keys are",
        "a: &x [*y]                        | 1:8  | Correct it",
      })
  void whatIsWrongIsToldWithItsPlace(String text, String place, String advice) throws IOException {
    read(text.replace("\\n", "\n"));
    List<Finding> found = findings.list();
    assertEquals(1, found.size(), found.toString());
    Finding finding = found.get(0);
    assertEquals("SG-CONFIG", finding.code());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals("edition.yml " + place, finding.file() + " " + at(finding), finding.toString());
    assertTrue(finding.advice().contains(advice), finding.toString());
  }

  private static String at(Finding finding) {
    return finding.line() + ":" + finding.column();
  }

  @Test
  void theOtherSettingsStillCount() throws IOException {
    Configuration read = read("tilte: x\ntitle: Letters\npage: {size: big, leading: 14pt}\n");
    assertEquals("Letters", read.title().orElseThrow());
    assertEquals("14pt", read.page().leading());
    assertEquals(Page.DEFAULT.size(), read.page().size());
    assertEquals(2, findings.list().size());
  }

  @Test
  void aPresetIsNamedAloneOrDepartedFrom() throws IOException {
    assertEquals(Page.PRESETS.get("octavo"), read("page: octavo\n").page());
    Page page = read("page: {preset: a5, size: 11pt, grid: true}\n").page();
    assertEquals("148mm", page.width());
    assertEquals("11pt", page.size());
    assertTrue(page.grid());
  }

  @Test
  void layersAreNamedInTheirOrder() throws IOException {
    Apparatus read =
        read("""
            apparatus:
              layers:
                - name: testimonia
                  label: Testimonia veterum
                  types: [testim, imitatio]
                  print: {as: lines, size: 8pt, heading: shown}
                - apparatus
                - name: none
                  types: []
              sigla: italic
              lemma-witnesses: hidden
              abbreviations: {om: fehlt}
            """)
            .apparatus();
    assertEquals(
        List.of(
            new Layer(
                "testimonia",
                Optional.of("Testimonia veterum"),
                Optional.of(List.of("testim", "imitatio")),
                new LayerPrint(
                    Optional.of("lines"),
                    Optional.empty(),
                    Optional.of("8pt"),
                    Optional.empty(),
                    Optional.of("shown"))),
            new Layer("apparatus", Optional.empty(), Optional.empty(), LayerPrint.DEFAULT),
            new Layer("none", Optional.empty(), Optional.of(List.of()), LayerPrint.DEFAULT)),
        read.layers());
    assertEquals("italic", read.sigla());
    assertEquals("hidden", read.lemmaWitnesses());
    assertEquals(Map.of("om", "fehlt"), read.abbreviations());
    assertEquals(List.of(), findings.list());
  }

  @Test
  void anEmptyFileAndAMarkOfByteOrderAreNothing() throws IOException {
    assertEquals(Configuration.DEFAULT, read(""));
    assertEquals("x", read("\uFEFFtitle: x").title().orElseThrow());
    assertEquals(List.of(), findings.list());
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    Path file = Files.write(folder.resolve("edition.yml"), new byte[] {'a', ':', ' ', (byte) 0xFF});
    assertEquals(Configuration.DEFAULT, new ConfigurationReader(folder, findings).read(file));
    assertEquals(1, findings.list().size());
  }

  @Test
  void nestedWithoutEnd() throws IOException {
    assertEquals(Configuration.DEFAULT, read("[".repeat(100_000)));
    assertFalse(findings.list().isEmpty());
  }

  @Test
  void aPathThatNoFileSystemHas() throws IOException {
    assertTrue(read("schema: \"a\\0b\"").schema().isEmpty());
    assertEquals(1, findings.list().size());
  }

  @Provide
  Arbitrary<String> yamlLike() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "title",
            "page",
            "width",
            "schema",
            "apparatus",
            "layers",
            "types",
            ": ",
            ":",
            "\n",
            "  ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "\\",
            "&a",
            "*a",
            "|",
            ">",
            "%",
            "#",
            "!!int",
            "12mm",
            "\t",
            "---",
            "...",
            "\u0000",
            "\ufeff",
            "\u05d0",
            ",",
            "?",
            "<<",
            "~",
            "\r");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, pieces),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(4)))
        .list()
        .ofMaxSize(30)
        .map(list -> String.join("", list));
  }

  @Property(tries = 1500)
  void neverThrows(@ForAll("yamlLike") String text) throws IOException {
    Path scratch = Files.createTempFile("edition", ".yml");
    try {
      Files.write(scratch, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      Findings all = new Findings();
      new ConfigurationReader(scratch.getParent(), all).read(scratch);
      for (Finding finding : all.list()) {
        assertTrue(finding.line() > 0 && finding.column() > 0, finding.toString());
        assertFalse(finding.advice().isBlank());
      }
    } finally {
      Files.delete(scratch);
    }
  }
}
