package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.Severity;

/** An editor, or a program that syncs folders, is at work in the edition while it is built. */
class VanishingFilesTest {
  @TempDir private Path folder;
  private TestEdition edition;

  @BeforeEach
  void twoDocuments() throws IOException {
    edition = new TestEdition(folder);
    edition.write("tei/good.xml", tei("<p>Good.</p>"));
    edition.write("tei/other.xml", tei("<p>Other.</p><figure><graphic url=\"i.png\"/></figure>"));
    edition.write("tei/i.png", "no real image");
  }

  private static String tei(String body) {
    return "<?xml-model href=\"../own.rng\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader>"
        + "<fileDesc><titleStmt><title>A title</title></titleStmt>"
        + "<publicationStmt><publisher>Nobody</publisher></publicationStmt>"
        + "<sourceDesc><ab>Made up</ab></sourceDesc></fileDesc></teiHeader>\n<text><body>"
        + body
        + "</body></text></TEI>";
  }

  /** What is done at the beginning of a piece of work. */
  private interface Deed {
    void at(String work) throws IOException;
  }

  /** Builds, while something is done; gives the errors. */
  private List<Finding> build(Deed deed) throws Exception {
    Findings findings = new Findings();
    Options options = new Options(edition.output(), true, true, 2, Optional.empty());
    Progress meddling =
        new Progress() {
          @Override
          public void begin(String work, int steps) {
            try {
              deed.at(work);
            } catch (IOException e) {
              throw new IllegalStateException(e);
            }
          }

          @Override
          public void step() {}

          @Override
          public void end() {}
        };
    new Build(Edition.open(folder, findings), options, findings, meddling).run();
    return findings.list().stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  private static List<String> places(List<Finding> findings) {
    return findings.stream().map(f -> f.code() + " " + f.file()).toList();
  }

  private String page(String name) throws IOException {
    return Files.readString(edition.site().resolve(name));
  }

  @Test
  void aDocumentBeforeItIsRead() throws Exception {
    List<Finding> told =
        build(
            work -> {
              if (work.equals("Reading")) {
                Files.delete(folder.resolve("tei/other.xml"));
              }
            });
    assertEquals(List.of("SG-FILE tei/other.xml"), places(told));
    assertTrue(page("good.html").contains("Good."));
    assertFalse(Files.exists(edition.site().resolve("other.html")));
  }

  @Test
  void anImageBeforeItIsCopied() throws Exception {
    List<Finding> told =
        build(
            work -> {
              if (work.equals("Copying images")) {
                Files.delete(folder.resolve("tei/i.png"));
              }
            });
    assertTrue(places(told).contains("SG-FILE tei/i.png"), told.toString());
    assertTrue(page("other.html").contains("Other."));
    assertFalse(page("other.html").contains("i.png"), page("other.html"));
  }

  @Test
  void allOfTheSourcesAfterTheyWereRead() throws Exception {
    List<Finding> told =
        build(
            work -> {
              if (work.equals("Writing pages")) {
                edition.write("tei/good.xml", tei("<p>Changed.</p>"));
                Files.delete(folder.resolve("tei/other.xml"));
              }
            });
    assertTrue(told.stream().noneMatch(f -> f.code().equals("SG-LOST")), told.toString());
    assertTrue(page("good.html").contains("Good."), "a build is of one moment");
    assertTrue(page("other.html").contains("Other."));
  }

  @Test
  void aSchemaBeforeItIsUsed() throws Exception {
    edition.write("own.rng", SchemaCatalogTest.SCHEMA);
    List<Finding> told =
        build(
            work -> {
              if (work.equals("Reading")) {
                Files.delete(folder.resolve("own.rng"));
              }
            });
    assertEquals(List.of(), places(told).stream().filter(p -> p.startsWith("SG-SCHEMA")).toList());
    assertTrue(page("good.html").contains("Good."));
  }

  @Test
  void aDocumentThatIsCutOffWhileItIsRead() throws Exception {
    List<Finding> told =
        build(
            work -> {
              if (work.equals("Reading")) {
                edition.write("tei/other.xml", tei("<p>Other").substring(0, 200));
              }
            });
    assertEquals(List.of("SG-XML tei/other.xml"), places(told));
    assertTrue(page("good.html").contains("Good."));
  }
}
