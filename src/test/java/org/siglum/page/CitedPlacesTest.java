package org.siglum.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siglum.edition.Findings;

/**
 * Registers and cross-references say where something stands in the finished PDF: each name is found
 * on the page and in the lines that its entry names, and nowhere else. Lines are counted here from
 * the places of the glyphs.
 */
class CitedPlacesTest {
  private static final Pattern ENTRY =
      Pattern.compile("(Nomen[a-z]{3} Gentis[a-z]{3})\\. ([0-9n.,– ]+)");
  private static final Pattern REFERENCE =
      Pattern.compile("Ad([a-z]{3}) \\(p\\. ([0-9]+)(?:, line ([0-9]+))?\\)");

  @TempDir private Path folder;
  private GeneratedNames names;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void everyNameStandsWhereTheRegisterSays(long seed) throws Exception {
    Path pdf = volume(seed, "");
    assertEquals(List.of(), differences(expected(pdf, true), register(pdf)));
  }

  @Test
  void aSettingHasTheRegistersNamePagesOnly() throws Exception {
    Path pdf = volume(1, "places: {registers: page}");
    Map<String, Set<String>> pages = expected(pdf, false);
    assertTrue(pages.values().stream().anyMatch(p -> p.stream().anyMatch(s -> s.contains("–"))));
    assertEquals(List.of(), differences(pages, register(pdf)));
  }

  @Test
  void everyReferenceNamesThePageAndLineOfItsPlace() throws Exception {
    Path pdf = volume(1, "places: {references: page-line}");
    Map<String, String> stands = new TreeMap<>();
    Map<String, String> said = new TreeMap<>();
    for (SetNames.Word word : new SetNames(PrintedPage.of(pdf)).words()) {
      if (word.text().startsWith("Locus")) {
        stands.put(word.text().substring(5), word.folio() + "." + word.line());
      }
    }
    for (MatchResult found : REFERENCE.matcher(text(pdf)).results().toList()) {
      said.put(found.group(1), found.group(2) + "." + found.group(3));
    }
    assertEquals(names.places(), said.size());
    assertEquals(stands, said);
  }

  private Path volume(long seed, String settings) throws Exception {
    names = new GeneratedNames(seed);
    Files.writeString(folder.resolve("a.xml"), names.prose(true));
    Files.writeString(folder.resolve("b.xml"), names.verses());
    Files.writeString(folder.resolve("c.xml"), names.prose(false));
    Files.writeString(folder.resolve("persons.xml"), GeneratedNames.persons());
    Files.writeString(
        folder.resolve("edition.yml"), "language: en\norder: [a, b, c, persons]\n" + settings);
    Findings findings = new Findings();
    Path volume = SetVolume.of(folder, findings);
    assertEquals(
        List.of(), findings.list().stream().filter(f -> f.code().startsWith("SG-PRINT")).toList());
    return volume;
  }

  /** Where each name stands, as a register ought to say it. */
  private Map<String, Set<String>> expected(Path pdf, boolean withLines) throws IOException {
    SetNames set = new SetNames(PrintedPage.of(pdf));
    Map<String, Set<String>> places = new TreeMap<>();
    for (SetNames.Name name : set.names()) {
      places
          .computeIfAbsent(name.text(), n -> new TreeSet<>())
          .add(withLines ? name.place() : Integer.toString(name.folio()));
    }
    assertEquals(names.mentioned().size(), set.names().size());
    places.replaceAll((name, cited) -> merged(cited));
    return places;
  }

  private static List<String> differences(
      Map<String, Set<String>> expected, Map<String, Set<String>> found) {
    Set<String> all = new TreeSet<>(expected.keySet());
    all.addAll(found.keySet());
    return all.stream()
        .filter(name -> !expected.getOrDefault(name, Set.of()).equals(found.get(name)))
        .map(name -> name + " " + expected.get(name) + " found " + found.get(name))
        .toList();
  }

  /** Consecutive pages are one range. */
  private static Set<String> merged(Set<String> cited) {
    Set<String> result = new TreeSet<>(cited);
    List<Integer> pages =
        cited.stream().filter(p -> p.matches("[0-9]+")).map(Integer::valueOf).sorted().toList();
    for (int i = 0, end; i < pages.size(); i = end) {
      end = i + 1;
      while (end < pages.size() && pages.get(end) == pages.get(end - 1) + 1) {
        end++;
      }
      if (end - i > 1) {
        pages.subList(i, end).forEach(page -> result.remove(page.toString()));
        result.add(pages.get(i) + "–" + pages.get(end - 1));
      }
    }
    return result;
  }

  /** What the register of the finished volume says. */
  private static Map<String, Set<String>> register(Path pdf) throws IOException {
    Map<String, Set<String>> entries = new TreeMap<>();
    for (MatchResult entry : ENTRY.matcher(text(pdf)).results().toList()) {
      List<String> cited =
          Arrays.stream(entry.group(2).replace("– ", "–").split(",")).map(String::strip).toList();
      assertEquals(cited.size(), Set.copyOf(cited).size(), entry.group());
      entries.put(entry.group(1), new TreeSet<>(cited));
    }
    return entries;
  }

  /** The pages' text, whole and by columns. */
  private static String text(Path pdf) throws IOException {
    List<String> columns = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (PDPage page : document.getPages()) {
        PDFTextStripperByArea areas = new PDFTextStripperByArea();
        areas.setSortByPosition(true);
        float width = page.getMediaBox().getWidth();
        boolean isRegister = isRegister(page);
        float height = page.getMediaBox().getHeight() - 140; // without head and foot
        // The inner margin is narrower: the middle of the text is not that of the page.
        areas.addRegion(
            "a", new Rectangle2D.Float(0, 60, isRegister ? middle(document, page) : width, height));
        areas.addRegion(
            "b",
            new Rectangle2D.Float(isRegister ? middle(document, page) : width, 60, width, height));
        areas.extractRegions(page);
        columns.add(areas.getTextForRegion("a") + areas.getTextForRegion("b"));
      }
    }
    return String.join("\n", columns).replaceAll("\u00AD\\s*", "").replaceAll("[\\s\u00A0]+", " ");
  }

  private static float middle(PDDocument document, PDPage page) {
    double inner = 22 * 72 / 25.4;
    double outer = 27 * 72 / 25.4;
    double left = document.getPages().indexOf(page) % 2 == 0 ? inner : outer;
    return (float) (left + (page.getMediaBox().getWidth() - inner - outer) / 2);
  }

  /** Nothing else has so small a type and no other. */
  private static boolean isRegister(PDPage page) throws IOException {
    PDFTextStripperByArea all = new PDFTextStripperByArea();
    all.addRegion("all", new Rectangle2D.Float(0, 0, 2000, 2000));
    all.extractRegions(page);
    return ENTRY.matcher(all.getTextForRegion("all").replaceAll("\\s+", " ")).find();
  }
}
