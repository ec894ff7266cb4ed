package org.siglum.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.siglum.build.Comparison;
import org.siglum.build.Differences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code siglum compare}: says what changed between two states of an edition. */
@Command(
    name = "compare",
    description = "Says what changed between two states of an edition, or two builds.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  /** Something changed. */
  static final int CHANGES = 1;

  /** How changes are printed. */
  enum Format {
    TEXT,
    JSON,
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "Folder of an edition, or the output folder of a build.")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The same, of the later state.")
  private Path fresh;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws Exception {
    mustBeState(old);
    mustBeState(fresh);
    Comparison comparison = new Comparison(old, fresh, Runtime.getRuntime().availableProcessors());
    Differences differences = comparison.run();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> JsonComparison.write(differences, out);
      case HTML -> {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        comparison.write(differences, page);
        out.println(page.toString(StandardCharsets.UTF_8));
      }
      case TEXT -> new TextComparison(out).write(differences);
    }
    out.flush();
    return differences.isEmpty() ? Main.BUILT : CHANGES;
  }

  private static void mustBeState(Path folder) throws WrongUseException, IOException {
    if (!Files.isDirectory(folder)) {
      throw new WrongUseException("There is no folder " + folder + ".");
    }
    if (!Comparison.canCompare(folder)) {
      throw new WrongUseException(
          folder + " is neither an edition nor the output of a build (a folder with site/ in it).");
    }
  }
}
