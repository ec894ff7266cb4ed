package org.siglum.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How long a page takes to show the text of another witness in Chromium, layout included: a whole
 * document with its apparatus on one page. Run by {@code bench/apparatus.sh}.
 */
final class WitnessSwitchBenchmark {
  private static final String MEASURE =
      """
      ([witness]) => {
        const select = document.querySelector('form.witnesses select');
        select.value = witness;
        const start = performance.now();
        select.dispatchEvent(new Event('change', { bubbles: true }));
        document.body.getBoundingClientRect();
        return performance.now() - start;
      }
      """;

  private WitnessSwitchBenchmark() {}

  /**
   * Prints one line.
   *
   * @param arguments the document, and identifiers of its witnesses, which are shown in turn
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("siglum-bench");
    Files.copy(Path.of(arguments[0]), folder.resolve("editio.xml"));
    Files.writeString(folder.resolve("edition.yml"), "part-words: 100000000\n");
    List<String> witnesses = List.of(arguments).subList(1, arguments.length);
    try (Chromium chromium = new Chromium("bench-witnesses")) {
      chromium.build(folder, "whole");
      Page page = chromium.open("whole/site/editio.html", 1280);
      Object entries = page.evaluate("document.querySelectorAll('.apparatus .app[id]').length");
      double[] times =
          witnesses.stream()
              .mapToDouble(w -> ((Number) page.evaluate(MEASURE, List.of(w))).doubleValue())
              .sorted()
              .toArray();
      System.out.printf(
          "%s entries on a page: another witness in %.0f ms (median of %d)%n",
          entries, times[times.length / 2], times.length);
    }
  }
}
