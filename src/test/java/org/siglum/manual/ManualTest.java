package org.siglum.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.build.Build;
import org.siglum.build.Options;
import org.siglum.build.Progress;
import org.siglum.build.Result;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.Severity;

/** The manual is an edition like any other, and a faultless one. */
class ManualTest {
  private static final Path MANUAL = Path.of("docs");
  private static final Path SCHEMA =
      Path.of("..", "shared", "corpora", "schema", "tei_all.rng").toAbsolutePath().normalize();

  @Test
  void itIsValidTei() throws Exception {
    Findings findings = new Findings();
    Edition edition = Edition.open(MANUAL, findings).withSchema(SCHEMA);
    Options nothing = new Options(output(edition), false, false, 1, Optional.empty());
    int documents = new Build(edition, nothing, findings, Progress.SILENT).check();
    assertEquals(files().size(), documents);
    assertEquals(List.of(), serious(findings));
  }

  @Test
  void itBuildsWithoutErrorOrWarning(@TempDir Path output) throws Exception {
    Findings findings = new Findings();
    Edition edition = Edition.open(MANUAL, findings);
    Options all = new Options(output, true, true, 2, Optional.empty());
    Result result = new Build(edition, all, findings, Progress.SILENT).run();
    assertEquals(List.of(), serious(findings));
    assertTrue(result.published());
    assertTrue(result.printedPages() > 0, "the volume is set");
  }

  @Test
  void itsReadingOrderHasEveryFile() throws Exception {
    List<String> order = Edition.open(MANUAL, new Findings()).configuration().order();
    assertEquals(files(), new TreeSet<>(order));
  }

  private static Path output(Edition edition) {
    return edition.folder().resolve("output");
  }

  private static List<Finding> serious(Findings findings) {
    return findings.list().stream().filter(f -> f.severity() != Severity.INFO).toList();
  }

  private static Set<String> files() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(MANUAL)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".xml"))
          .forEach(name -> names.add(name.substring(0, name.length() - ".xml".length())));
    }
    return names;
  }
}
