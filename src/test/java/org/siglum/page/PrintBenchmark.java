package org.siglum.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.siglum.build.Build;
import org.siglum.build.Options;
import org.siglum.build.Progress;
import org.siglum.build.Result;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;

/**
 * How long a volume with an apparatus takes in a warm virtual machine, against the same words
 * without one, and how that grows with its length. Run by {@code bench/print.sh}.
 */
final class PrintBenchmark {
  private static final int PARAGRAPHS = 167;

  /** Words from one entry to the next. */
  static final int EVERY = 24;

  private PrintBenchmark() {}

  /**
   * Prints the medians in milliseconds, and their ratios.
   *
   * @param arguments how many times each volume is made
   */
  public static void main(String[] arguments) throws Exception {
    GeneratedProse prose = prose();
    GeneratedProse longer = new GeneratedProse(1, 4 * PARAGRAPHS, EVERY);
    List<String> texts = List.of(prose.plain(), prose.tei(), longer.tei());
    int runs = Integer.parseInt(arguments[0]);
    double[][] times = new double[texts.size()][runs];
    int[] pages = new int[texts.size()];
    for (int run = -2; run < runs; run++) {
      for (int text = 0; text < texts.size(); text++) {
        long start = System.nanoTime();
        pages[text] = pages(texts.get(text));
        if (run >= 0) {
          times[text][run] = (System.nanoTime() - start) / 1e6;
        }
      }
    }
    double[] medians = Arrays.stream(times).mapToDouble(PrintBenchmark::median).toArray();
    System.out.printf(
        "%d words: plain %.0f ms (%d pages), with %d entries %.0f ms (%d pages), %.2f times;"
            + " %d words %.0f ms (%d pages), %.2f times that%n",
        prose.words().size(),
        medians[0],
        pages[0],
        prose.entries().size(),
        medians[1],
        pages[1],
        medians[1] / medians[0],
        longer.words().size(),
        medians[2],
        pages[2],
        medians[2] / medians[1]);
  }

  /** The text of 20,000 words. */
  static GeneratedProse prose() {
    return new GeneratedProse(1, PARAGRAPHS, EVERY);
  }

  private static int pages(String tei) throws Exception {
    Path folder = Files.createTempDirectory("siglum-bench");
    Files.writeString(folder.resolve("text.xml"), tei);
    Findings findings = new Findings();
    Options options = new Options(folder.resolve("output"), false, true, 1, Optional.empty());
    Result result =
        new Build(Edition.open(folder, findings), options, findings, Progress.SILENT).run();
    return result.printedPages();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
