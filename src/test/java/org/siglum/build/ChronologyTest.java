package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known days stand in the calendar of their month; all else that has a date is listed. */
class ChronologyTest {
  @TempDir private Path folder;
  private TestEdition edition;

  @Test
  void hasEveryDatedDocument() throws Exception {
    edition = new TestEdition(folder);
    write("caesar", "when='-0043-03-15'");
    write("charter", "when='0850-05-01'");
    write("monday", "when='1892-05-02'");
    write("morning", "when='1892-05-03'");
    write("evening", "when='1892-05-03'");
    write("month", "when='1892-06'");
    write("later", "notBefore='1893-01-01'");
    write("undated", "");
    edition.build();
    assertEquals(List.of(), edition.errors());
    Document page = page("chronology/index.html");
    assertEquals(List.of("May 1892"), page.select(".month caption").eachText());
    assertEquals(
        List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"), page.select(".month th").eachText());
    // 2 May 1892 was a Monday, 3 May a Tuesday.
    assertEquals("2", page.select(".month tr:nth-child(2) td:first-child a").text());
    assertEquals(
        List.of("../monday.html", "#on-1892-05-03"), page.select(".month a").eachAttr("href"));
    assertEquals(
        List.of("caesar", "charter", "evening", "morning", "month", "later"),
        page.select(".dated a").eachText());
    assertEquals(
        List.of("../evening.html", "../morning.html"),
        page.select("[id=on-1892-05-03] a").eachAttr("href"));
  }

  @Test
  void ofManyEachYearHasAPage() throws Exception {
    edition = new TestEdition(folder);
    for (int i = 0; i < 402; i++) {
      write("d%03d".formatted(i), "when='%d-01-%02d'".formatted(1800 + i / 201, i % 28 + 1));
    }
    edition.build();
    assertEquals(
        List.of("1800.html", "1801.html"),
        page("chronology/index.html")
            .select("main ul a, main ol a, main table a")
            .eachAttr("href"));
    Document year = page("chronology/1800.html");
    assertEquals(201, year.select(".dated a").size());
    assertEquals(List.of("1801.html"), year.select(".neighbours a").eachAttr("href"));
  }

  @Test
  void ofOneDateThereIsNone() throws Exception {
    edition = new TestEdition(folder);
    write("a", "when='1900'");
    write("b", "");
    edition.build();
    assertEquals(false, Files.exists(edition.site().resolve("chronology")));
  }

  private void write(String name, String date) throws Exception {
    edition.write(
        "tei/" + name + ".xml",
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
          <fileDesc><titleStmt><title>%s</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>
          <profileDesc><creation>%s</creation></profileDesc></teiHeader>
          <text xml:lang="en"><body><p>Text.</p></body></text></TEI>
        """
            .formatted(name, date.isEmpty() ? "" : "<date " + date + "/>"));
  }

  private Document page(String name) throws Exception {
    return Jsoup.parse(edition.site().resolve(name).toFile(), "UTF-8");
  }
}
