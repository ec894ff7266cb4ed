package org.siglum.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.siglum.edition.Findings;

/**
 * The numbers of a printed apparatus are true: in the finished PDF each lemma stands in the line
 * that its entry names, on the page at whose foot the entry is, and is the how-manieth of its like
 * that the entry says. Lines are counted here from the places of the glyphs.
 */
class TrueNumbersTest {
  private static final List<String> PAGES =
      List.of("", "page: {width: 148mm, height: 210mm}", "page: {width: 210mm, height: 297mm}");

  /** How the entries of the layer follow each other, and in how many columns. */
  private static final Map<String, Integer> ARRANGEMENTS =
      Map.of("lines", 1, "two-columns", 2, "three-columns", 3);

  private static final int SEEDS = Integer.getInteger("seeds", 4);
  private static final int PARAGRAPHS = Integer.getInteger("paragraphs", 25);

  static Stream<Arguments> volumes() {
    return IntStream.rangeClosed(Integer.getInteger("first", 1), SEEDS)
        .boxed()
        .flatMap(seed -> PAGES.stream().map(page -> Arguments.of(seed, page, 1)));
  }

  static Stream<Arguments> arrangements() {
    String setting = "apparatus: {layers: [{name: apparatus, print: {as: %s}}]}";
    return ARRANGEMENTS.entrySet().stream()
        .map(as -> Arguments.of(1, setting.formatted(as.getKey()), as.getValue()));
  }

  @ParameterizedTest
  @MethodSource({"volumes", "arrangements"})
  void everyNumberIsTrue(int seed, String setting, int columns, @TempDir Path folder)
      throws Exception {
    GeneratedProse prose = new GeneratedProse(seed, PARAGRAPHS, 20);
    Files.writeString(folder.resolve("prose.xml"), prose.tei());
    Files.writeString(folder.resolve("edition.yml"), setting);
    Findings findings = new Findings();
    Path volume = SetVolume.of(folder, findings);
    assertEquals(
        List.of(), findings.list().stream().filter(f -> f.code().startsWith("SG-PRINT")).toList());
    SetProse set = SetProse.of(PrintedPage.of(volume, columns));
    assertEquals(prose.words(), set.words());
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < prose.entries().size(); i++) {
      GeneratedProse.Entry entry = prose.entries().get(i);
      String expected = set.expected(entry.first(), entry.last(), GeneratedProse.reading(i));
      String found = set.found(GeneratedProse.reading(i));
      if (!expected.equals(found)) {
        faults.add("expected " + expected + " found " + found);
      }
    }
    assertTrue(faults.isEmpty(), () -> faults.size() + " faults\n" + String.join("\n", faults));
  }
}
