package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A table of very many correspondences, and a year of very many letters, go on on further pages.
 */
class LongTablesTest {
  private static final String LONG = " mit einem wirklich sehr langen Namen".repeat(8);

  @TempDir private Path folder;

  @Test
  void haveAllThatTheyWouldHaveOnOnePage() throws Exception {
    TestEdition edition = new TestEdition(folder);
    for (int i = 0; i < 410; i++) {
      edition.write("tei/l%03d.xml".formatted(i), letter(i));
    }
    edition.write("tei/lists.xml", lists());
    edition.build();
    assertEquals(List.of(), edition.errors());

    assertEquals(
        IntStream.range(0, 410).mapToObj("p%03d.html"::formatted).toList(),
        links("correspondences/index.html", "table.correspondences a"));
    assertEquals(
        IntStream.range(0, 300).mapToObj("l%03d.html"::formatted).toList(),
        links("chronology/1800.html", ".dated a").stream().sorted().toList());
    assertEquals("1800-12", page("chronology/1800/2.html").select(".sheets [aria-current]").text());
  }

  /** Where the links of a table lead, from its page on to the last of those that it goes on on. */
  private List<String> links(String first, String links) throws IOException {
    List<String> all = new ArrayList<>();
    int pages = 1;
    Path site = folder.resolve("output/site");
    all.addAll(names(first, links));
    for (int n = 2; Files.exists(site.resolve(sheet(first, n))); n++, pages++) {
      all.addAll(names(sheet(first, n), links));
    }
    assertTrue(pages > 1, first + " is one page");
    return all;
  }

  private static String sheet(String first, int number) {
    return first.replace(".html", "/" + number + ".html");
  }

  private List<String> names(String name, String links) throws IOException {
    assertTrue(Files.size(folder.resolve("output/site").resolve(name)) < 200_000, name);
    return page(name).select(links).eachAttr("href").stream()
        .map(href -> href.replaceFirst("^.*/", ""))
        .toList();
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(folder.resolve("output/site").resolve(name).toFile(), "UTF-8");
  }

  private static String letter(int number) {
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
          <fileDesc><titleStmt><title>Brief %d%s</title></titleStmt>
            <publicationStmt><p>Unveröffentlicht</p></publicationStmt><sourceDesc><p>Archiv</p></sourceDesc></fileDesc>
          <profileDesc><correspDesc>
            <correspAction type="sent"><persName ref="#a">A</persName><date when="%s"/></correspAction>
            <correspAction type="received"><persName ref="#p%03d">B</persName></correspAction></correspDesc></profileDesc>
          </teiHeader><text xml:lang="de"><body><p>Brief</p></body></text></TEI>
        """
        .formatted(
            number, LONG, number < 150 ? "1800-01" : number < 300 ? "1800-12" : "1801", number);
  }

  private static String lists() {
    StringBuilder persons = new StringBuilder();
    for (int i = 0; i < 410; i++) {
      persons
          .append("<person xml:id='p%03d'><persName>P %03d".formatted(i, i))
          .append(LONG)
          .append("</persName></person>");
    }
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
          <fileDesc><titleStmt><title>Listen</title></titleStmt>
            <publicationStmt><p>Unveröffentlicht</p></publicationStmt><sourceDesc><p>Archiv</p></sourceDesc></fileDesc>
          </teiHeader><text><body>
          <listPerson><person xml:id="a"><persName>A</persName></person>%s</listPerson></body></text></TEI>
        """
        .formatted(persons);
  }
}
