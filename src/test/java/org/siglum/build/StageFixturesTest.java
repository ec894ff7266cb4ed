package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.siglum.edition.Configuration;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;

/**
 * The known answers: every folder {@code stage/case} under {@code src/test/fixtures} with what goes
 * in, what it must become, and the findings it must raise. {@code -Dfixtures.rewrite=true} rewrites
 * the expected files; look at the difference before you commit it.
 */
class StageFixturesTest {
  private static final Path FIXTURES = Path.of("src/test/fixtures");
  private static final boolean REWRITE = Boolean.getBoolean("fixtures.rewrite");

  @TestFactory
  Stream<DynamicTest> everyStageMakesWhatItsFixturesSay() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.walk(FIXTURES, 2)) {
      cases = folders.filter(StageFixturesTest::isCase).sorted().toList();
    }
    assertFalse(cases.isEmpty(), "there are fixtures");
    return cases.stream()
        .map(c -> DynamicTest.dynamicTest(FIXTURES.relativize(c).toString(), () -> check(c)));
  }

  /** A folder in that of a stage; those of the three methods have a test of their own. */
  private static boolean isCase(Path folder) {
    return Files.isDirectory(folder)
        && folder.getNameCount() == FIXTURES.getNameCount() + 2
        && !folder.getParent().endsWith("methods");
  }

  /** What a case must become: a tree, or the text that a stage writes. */
  private static List<Path> outputs(Path fixture) {
    return Stream.of("out.xml", "out.csv", "out.json", "out.bib", "out.ris")
        .map(fixture::resolve)
        .filter(Files::exists)
        .toList();
  }

  private static void check(Path fixture) throws Exception {
    assertFalse(outputs(fixture).isEmpty(), "nothing says what it must become");
    Findings findings = new Findings();
    Configuration settings = Edition.open(fixture, findings).configuration();
    try (StageRunner runner = new StageRunner(settings, findings)) {
      String stage = fixture.getParent().getFileName().toString();
      Path out = outputs(fixture).get(0);
      boolean isTree = out.toString().endsWith(".xml");
      String actual =
          isTree
              ? StageRunner.text(runner.run(stage, fixture), runner.processor())
              : runner.text(stage, fixture);
      if (REWRITE) {
        Files.writeString(out, actual);
      }
      String expected =
          isTree
              ? StageRunner.text(StageRunner.expected(out, runner.processor()), runner.processor())
              : Files.readString(out);
      assertEquals(expected, actual);
      assertEquals(lines(fixture.resolve("findings.txt")), places(findings));
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file).stream().filter(l -> !l.isBlank()).toList()
        : List.of();
  }

  private static List<String> places(Findings findings) {
    return findings.list().stream().map(StageFixturesTest::place).toList();
  }

  private static String place(Finding finding) {
    return finding.severity().name().toLowerCase(Locale.ROOT)
        + " "
        + finding.code()
        + " "
        + (finding.file().contains("/") ? finding.file() + " " : "")
        + finding.line()
        + ":"
        + finding.column();
  }
}
