package org.siglum.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.build.Build;
import org.siglum.build.Options;
import org.siglum.build.Progress;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;

/**
 * The lines of an inscription have the numbers of its edition ({@code lb} with {@code n}) in print
 * too: each entry stands on the page of its line, under the number of that line, wherever the pages
 * end and however often a line turns over. Which line is printed, its first word says.
 */
class SourceLinesInPrintTest {
  private static final int LINES = 100;
  private static final String TEI =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Stone</title></titleStmt>
      <publicationStmt><p/></publicationStmt><sourceDesc><listWit><witness xml:id="A"/></listWit></sourceDesc></fileDesc></teiHeader>
      <text xml:lang="la"><body><div type="edition"><ab>%s</ab></div></body></text></TEI>
      """;

  /** The lines are numbered from 3, and 40 to 49 are lost. */
  private static int number(int line) {
    return line < 37 ? line + 3 : line + 13;
  }

  private static String word(int line) {
    return "v" + (char) ('a' + line / 10) + (char) ('k' + line % 10) + "us";
  }

  private static String line(int line) {
    String entry =
        line % 3 == 0
            ? "<app><lem>l%1$s</lem><rdg wit='#A'>r%1$s</rdg></app>".formatted(word(line))
            : "et";
    String rest = line % 10 == 4 ? " longa verba pluribus lineis".repeat(5) : "";
    return "<lb n='%d'/>%s %s%s\n".formatted(number(line), word(line), entry, rest);
  }

  @Test
  void everyEntryStandsUnderTheNumberOfItsLine(@TempDir Path folder) throws Exception {
    StringBuilder lines = new StringBuilder();
    Map<String, Integer> numbers = new HashMap<>();
    for (int line = 0; line < LINES; line++) {
      lines.append(line(line));
      numbers.put(word(line), number(line));
    }
    Files.writeString(folder.resolve("stone.xml"), TEI.formatted(lines));
    Findings findings = new Findings();
    Options options = new Options(folder.resolve("out"), false, true, 1, Optional.empty());
    new Build(Edition.open(folder, findings), options, findings, Progress.SILENT).run();
    List<String> faults = new ArrayList<>();
    Set<String> printed = new HashSet<>();
    int pages = 0;
    for (PrintedPage page : PrintedPage.of(folder.resolve("out/pdf/volume.pdf"))) {
      Map<String, String> onPage = new HashMap<>();
      for (List<PrintedPage.Word> line : page.text()) {
        Integer number = numbers.get(line.get(0).text());
        if (number != null) {
          onPage.put(
              number.toString(),
              VersesInPrintTest.letters(line.stream().map(PrintedPage.Word::text).toList()));
        }
      }
      pages += onPage.isEmpty() ? 0 : 1;
      for (PrintedEntry entry : PrintedEntry.of(page.apparatus())) {
        entry.fault(onPage).ifPresent(faults::add);
        printed.add(entry.number());
      }
    }
    assertEquals(List.of(), faults);
    assertEquals((LINES + 2) / 3, printed.size(), printed.toString());
    assertTrue(pages > 2, "the lines fill several pages");
  }
}
