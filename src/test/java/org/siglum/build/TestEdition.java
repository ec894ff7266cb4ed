package org.siglum.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.Processor;
import org.siglum.check.SchemaCheck;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.Severity;
import org.siglum.edition.SourceFile;
import org.siglum.xml.SourceParser;

/** An edition in a folder of a test's own, built to {@code output/} in it. */
final class TestEdition {
  private final Path folder;
  private Findings findings = new Findings();

  TestEdition(Path folder) {
    this.folder = folder;
  }

  void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }

  /** Builds the site alone, on two threads. */
  Result build() throws IOException, BuildException {
    return build(true, false, 2);
  }

  Result build(boolean site, boolean pdf, int threads) throws IOException, BuildException {
    findings = new Findings();
    Edition edition = Edition.open(folder, findings);
    Options options = new Options(output(), site, pdf, threads, Optional.empty());
    return new Build(edition, options, findings, Progress.SILENT).run();
  }

  /** Only checks it; gives all findings. */
  List<Finding> check() throws IOException, BuildException {
    findings = new Findings();
    Edition edition = Edition.open(folder, findings);
    Options options = new Options(output(), false, false, 2, Optional.empty());
    new Build(edition, options, findings, Progress.SILENT).check();
    return findings.list();
  }

  /** Only checks its files in {@code tei} against schemas; gives all findings. */
  List<Finding> validate(boolean online) throws Exception {
    findings = new Findings();
    Edition edition = Edition.open(folder, findings);
    SourceParser parser = new SourceParser(new Processor(false), edition.folder(), findings);
    SchemaCheck check = new SchemaCheck(edition, parser, online, findings);
    for (SourceFile file : SourceFinder.find(edition, output(), findings).files()) {
      check.check(file, parser.parse(file).outline());
    }
    return findings.list();
  }

  Path output() {
    return folder.resolve("output");
  }

  Path site() {
    return output().resolve("site");
  }

  List<Finding> errors() {
    return found(Severity.ERROR);
  }

  List<Finding> found(Severity severity) {
    return findings.list().stream().filter(f -> f.severity() == severity).toList();
  }
}
