package org.siglum.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siglum.edition.Findings;

/**
 * Each foot says truly in which lines of its page a witness with gaps is there. Lines are counted
 * here from the places of the glyphs.
 */
class PresentWitnessesTest {
  private static final int WORDS = 2400;

  /** Whether the witness has the word, by the word's place in the text. */
  private final List<Boolean> present = new ArrayList<>();

  private boolean isThere;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void everyRangeIsTrue(long seed, @TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("text.xml"), tei(new Random(seed)));
    Findings findings = new Findings();
    Path volume = SetVolume.of(folder, findings);
    assertEquals(
        List.of(), findings.list().stream().filter(f -> f.code().startsWith("SG-PRINT")).toList());
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    int word = 0;
    boolean isDivided = false;
    List<PrintedPage> pages = PrintedPage.of(volume);
    while (pages.get(0).apparatus().isEmpty()) {
      pages.remove(0);
    }
    for (PrintedPage page : pages) {
      List<Boolean> lines = new ArrayList<>();
      for (List<PrintedPage.Word> line : page.text()) {
        if (line.get(0).bold()) {
          continue; // the list of witnesses
        }
        boolean inLine = false;
        for (PrintedPage.Word piece : line) {
          word -= isDivided ? 1 : 0;
          inLine |= present.get(word++);
          isDivided = piece.text().endsWith("\u00AD");
        }
        lines.add(inLine);
      }
      // A page without entries says nothing.
      expected.add(page.apparatus().isEmpty() ? "" : line(lines));
      found.add(
          page.apparatus().stream()
              .takeWhile(w -> !w.bold())
              .map(PrintedPage.Word::text)
              .collect(Collectors.joining(" ")));
    }
    assertEquals(WORDS, word);
    assertTrue(expected.stream().anyMatch(line -> line.contains(",")), expected::toString);
    assertEquals(expected, found);
  }

  private static String line(List<Boolean> lines) {
    List<String> spans = new ArrayList<>();
    for (int first = 0, end; first < lines.size(); first = end) {
      end = first + 1;
      while (end < lines.size() && lines.get(end).equals(lines.get(first))) {
        end++;
      }
      String range = end - first > 1 ? (first + 1) + "–" + end : Integer.toString(end);
      spans.add((lines.get(first) ? "AC " : "A ") + range);
    }
    return "codd. " + String.join(", ", spans);
  }

  private String tei(Random random) {
    StringBuilder text = new StringBuilder("<p>");
    for (int i = 0; i < WORDS; i++) {
      if (i % 120 == 119) {
        text.append("</p><p>");
      }
      text.append(word(random, random.nextInt(i % 480 < 240 ? 40 : 400))).append(' ');
    }
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
        <titleStmt><title>Gaps</title></titleStmt><publicationStmt><p>Not published.</p></publicationStmt>
        <sourceDesc><listWit><witness xml:id="A">Alpha</witness><witness xml:id="C">Gamma</witness></listWit></sourceDesc>
        </fileDesc></teiHeader><text xml:lang="la"><body><div>%s</p></div></body></text></TEI>
        """
        .formatted(text);
  }

  /** A word, which may be where the witness begins, ends or has a gap. */
  private String word(Random random, int kind) {
    String word = "consuetudo".substring(random.nextInt(5)) + "tis";
    String reading = null;
    if (kind == 0) {
      boolean isBare = isThere && random.nextBoolean();
      reading = isThere ? (isBare ? "<lacunaStart/>" : "x<lacunaStart/>") : "<witStart/>x";
      present.add(!isBare);
      isThere = !isThere;
    } else {
      present.add(isThere);
      reading = kind == 1 ? "x" : null;
    }
    return reading == null
        ? word
        : "<app><lem wit=\"#A\">%s</lem><rdg wit=\"#C\">%s</rdg></app>".formatted(word, reading);
  }
}
