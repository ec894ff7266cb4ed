package org.siglum.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.siglum.build.Build;
import org.siglum.build.Options;
import org.siglum.build.Progress;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;
import org.siglum.edition.FindingsJson;
import org.siglum.edition.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code siglum check}: says what is wrong with an edition, and writes nothing. */
@Command(
    name = "check",
    description = "Says what is wrong with an edition, and writes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  /** How findings are printed. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    HTML;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Mixin private EditionArgument edition;

  @Mixin private SchemaOptions schemas;

  @Option(
      names = "--schema",
      paramLabel = "SCHEMA",
      description = "RELAX NG or Schematron for all files, in place of those they name.")
  private Optional<Path> schema = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws Exception {
    if (schema.isPresent() && !Files.isRegularFile(schema.get())) {
      throw new WrongUseException("There is no schema " + schema.get() + ".");
    }
    Findings findings = new Findings();
    Edition opened = edition.open(findings);
    Build build = build(schema.map(opened::withSchema).orElse(opened), findings);
    int documents = build.check();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> FindingsJson.write(findings.list(), out);
      case SARIF -> SarifReport.write(findings.list(), out);
      case HTML -> {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        build.report(page);
        out.println(page.toString(StandardCharsets.UTF_8));
      }
      case TEXT -> {
        Main.print(out, findings.list());
        out.printf(
            Locale.ROOT,
            "%d documents; %d errors, %d warnings, %d for information%n",
            documents,
            findings.count(Severity.ERROR),
            findings.count(Severity.WARNING),
            findings.count(Severity.INFO));
      }
    }
    out.flush();
    return findings.count(Severity.ERROR) > 0 ? Main.ERRORS : Main.BUILT;
  }

  private Build build(Edition edition, Findings findings) {
    Options options =
        new Options(
            edition.folder().resolve("output"),
            false,
            false,
            false,
            Runtime.getRuntime().availableProcessors(),
            Optional.empty(),
            schemas.online());
    return new Build(edition, options, findings, Progress.SILENT);
  }
}
