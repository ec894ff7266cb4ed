package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters stand in the correspondences that they belong to, one behind the other. */
class CorrespondencesTest {
  private static final Path LETTERS =
      Path.of("../shared/corpora/schnitzler/letters").toAbsolutePath().normalize();

  @TempDir private Path folder;

  private static void letter(TestEdition edition, String file, String date, String actions)
      throws IOException {
    edition.write(
        "tei/" + file + ".xml",
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Letter %s</title></titleStmt>
        <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>
        <profileDesc><correspDesc>%s</correspDesc></profileDesc></teiHeader>
        <text><body><p>Word</p></body>%s</text></TEI>
        """
            .formatted(
                file,
                actions
                    .replace("<sent>", "<correspAction type='sent'><date when='" + date + "'/>")
                    .replace("<received>", "<correspAction type='received'>")
                    .replaceAll("</(sent|received)>", "</correspAction>"),
                file.equals("a")
                    ? "<back><listPerson><person xml:id='k'><persName>Kraus</persName></person>"
                        + "<person xml:id='s'><persName>Strobl</persName></person></listPerson></back>"
                    : ""));
  }

  private Document page(TestEdition edition, String page) throws IOException {
    return Jsoup.parse(Files.readString(edition.site().resolve(page)));
  }

  private static List<String> letters(Document correspondence) {
    return correspondence.select("ol.documents > li > a").eachText();
  }

  @Test
  void aLetterOfSeveralBelongsToSeveralCorrespondences() throws Exception {
    TestEdition edition = new TestEdition(folder);
    letter(
        edition,
        "a",
        "1900-01-02",
        "<sent><persName ref='#k'>K.</persName></sent><received><persName ref='#s'/></received>");
    letter(
        edition,
        "b",
        "1900-01-01",
        "<sent><persName ref='#s'/></sent><received><persName ref='#k'>Karl</persName></received>");
    letter(
        edition,
        "c",
        "1900-01-03",
        "<sent><persName ref='#s'/><persName>Anna O’Neill</persName></sent><received><persName ref='#k'/></received>");
    letter(
        edition,
        "e",
        "1900-01-05",
        "<sent><persName ref='#k'/></sent><received><persName>Anna O’Neill</persName></received>");
    letter(edition, "d", "1900-01-04", "<sent><persName ref='#k'/></sent>");
    edition.build();
    assertEquals(List.of(), edition.errors());
    Document index = page(edition, "correspondences/index.html");
    assertEquals(List.of("Anna O’Neill", "Strobl"), index.select("tbody th").eachText());
    assertEquals(List.of("2", "1900", "3", "1900"), index.select("tbody td").eachText());
    assertEquals(
        List.of("Letter b", "Letter a", "Letter c"),
        letters(page(edition, "correspondences/s.html")));
    assertEquals(
        List.of("Letter c", "Letter e"),
        letters(page(edition, "correspondences/Anna-O-Neill.html")));
    Element between =
        page(edition, "a.html").select("nav[aria-label='Correspondence: Strobl']").first();
    assertEquals(List.of("b.html", "c.html"), between.select("[rel]").eachAttr("href"));
    assertTrue(page(edition, "d.html").select("nav[aria-label^=Correspondence]").isEmpty());
    assertEquals(
        List.of("Kraus"),
        page(edition, "persons/s.html").select("[aria-labelledby=correspondences] a").eachText());
  }

  @Test
  void oneLetterMakesNoCorrespondence() throws Exception {
    TestEdition edition = new TestEdition(folder);
    letter(
        edition,
        "a",
        "1900-01-02",
        "<sent><persName ref='#k'/></sent><received><persName ref='#s'/></received>");
    edition.build();
    assertEquals(List.of(), edition.errors());
    assertFalse(Files.exists(edition.site().resolve("correspondences")));
    assertTrue(page(edition, "index.html").select("a[href^=correspondences]").isEmpty());
  }

  /**
   * The editors of these letters say of each which one comes before and after it. They count the
   * letters of a couple, Suttner, as one correspondence.
   */
  @Test
  void neighboursAreThoseThatTheEditorsName() throws Exception {
    TestEdition edition = new TestEdition(folder);
    try (Stream<Path> files = Files.list(LETTERS)) {
      for (Path file : files.toList()) {
        edition.write("tei/" + file.getFileName(), Files.readString(file));
      }
    }
    edition.build();
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(LETTERS)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".xml", "");
        Document page = page(edition, name + ".html");
        Document source = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
        for (Element ref : source.select("correspContext ref[type=withinCorrespondence]")) {
          if (!ref.text().startsWith("Suttner")
              && Files.exists(LETTERS.resolve(ref.attr("target") + ".xml"))) {
            boolean next = ref.attr("subtype").equals("next_letter");
            String partner = ref.attr("source").replace("correspondence_", "pmb");
            String key = name + (next ? " next " : " previous ") + partner;
            expected.put(key, ref.attr("target") + ".html");
            found.put(
                key,
                page.select(
                        "nav:has(a[href$="
                            + partner
                            + ".html]) a[rel="
                            + (next ? "next" : "prev")
                            + "]")
                    .attr("href"));
          }
        }
      }
    }
    assertTrue(expected.size() > 50, "the corpus names " + expected.size());
    expected.entrySet().removeAll(found.entrySet());
    assertEquals(Map.of(), expected);
  }
}
