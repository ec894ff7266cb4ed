package org.siglum.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.siglum.build.Build;
import org.siglum.build.Options;
import org.siglum.build.Result;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code siglum build}: makes the site and the volume. */
@Command(
    name = "build",
    description = "Makes the site and the volume of an edition.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  /** What a build can make. */
  enum Kind {
    SITE,
    PDF;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Mixin private EditionArgument edition;

  @Mixin private SchemaOptions schemas;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUTPUT",
      description = "Folder to write to; without it, output/ in the edition.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "KIND",
      description = "Make only these: ${COMPLETION-CANDIDATES}.")
  private Set<Kind> only = EnumSet.allOf(Kind.class);

  @Option(
      names = "--press",
      description = "Make a second PDF of the volume for the printer, with bleed and crop marks.")
  private boolean press;

  @Option(
      names = "--keep-stages",
      paramLabel = "DIR",
      description = "Write what each stage makes to this folder.")
  private Optional<Path> keepStages = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to work on at a time; without it, one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Print all findings, also those for information.")
  private boolean verbose;

  @Override
  public Integer call() throws Exception {
    long start = System.nanoTime();
    if (threads < 1) {
      throw new WrongUseException("--threads takes a number above 0.");
    }
    Findings findings = new Findings();
    Edition opened = edition.open(findings);
    Path target = output.orElse(opened.folder().resolve("output")).toAbsolutePath().normalize();
    mustTakeFolders(target);
    Options options =
        new Options(
            target,
            only.contains(Kind.SITE),
            only.contains(Kind.PDF),
            press,
            threads,
            keepStages,
            schemas.online());
    Result result;
    try (TerminalProgress progress = new TerminalProgress(quiet, spec.commandLine().getErr())) {
      result = new Build(opened, options, findings, progress).run();
    } finally {
      // Also when the build stops: the findings say why.
      report(findings.list());
    }
    if (!quiet) {
      summary(result, findings, target, System.nanoTime() - start);
    }
    return findings.count(Severity.ERROR) > 0 ? Main.ERRORS : Main.BUILT;
  }

  private static void mustTakeFolders(Path output) throws WrongUseException {
    Path existing = output;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null || !Files.isDirectory(existing)) {
      throw new WrongUseException(existing + " is no folder; name a folder with -o.");
    }
  }

  private void report(List<Finding> findings) {
    Severity least = quiet ? Severity.ERROR : verbose ? Severity.INFO : Severity.WARNING;
    PrintWriter err = spec.commandLine().getErr();
    Main.print(err, findings.stream().filter(f -> f.severity().compareTo(least) <= 0).toList());
    err.flush();
  }

  private void summary(Result result, Findings findings, Path target, long nanoseconds) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%s, %s, %s; %s, %s, %d for information; %.1f s%n",
        count(result.documents(), "document"),
        count(result.pages(), "page") + " of the site",
        count(result.printedPages(), "page") + " of the volume",
        count(findings.count(Severity.ERROR), "error"),
        count(findings.count(Severity.WARNING), "warning"),
        findings.count(Severity.INFO),
        nanoseconds / 1e9);
    if (result.published()) {
      if (options(Kind.SITE)) {
        out.println("Site:   " + target.resolve("site").resolve("index.html"));
      }
      if (options(Kind.PDF)) {
        out.println("Volume: " + target.resolve("pdf"));
      }
      out.println("Report: " + target.resolve("report").resolve("index.html"));
    }
    out.flush();
  }

  private boolean options(Kind kind) {
    return only.contains(kind);
  }

  /** {@code 1 document}, {@code 2 documents}. */
  static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
