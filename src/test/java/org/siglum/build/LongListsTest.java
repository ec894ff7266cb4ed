package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is too long for a page goes on on others, and nothing of it is lost or told twice. */
class LongListsTest {
  private static final int LETTERS = 320;
  private static final String LONG = "eine sehr lange Überschrift ".repeat(24);

  @TempDir private Path folder;

  @Test
  void theyGoOnOnFurtherPages() throws Exception {
    TestEdition edition = new TestEdition(folder);
    for (int i = 0; i < LETTERS; i++) {
      edition.write("tei/l%03d.xml".formatted(i), letter(i));
    }
    edition.write("tei/lists.xml", lists());
    edition.write("edition.yml", "title: Briefe");
    edition.build();
    assertEquals(List.of(), edition.errors());

    List<String> letters = IntStream.range(0, LETTERS).mapToObj("l%03d.html"::formatted).toList();
    assertEquals(letters, list("index.html", "ol.documents a", ""), "contents");
    assertEquals(letters, list("places/w.html", "a.document", "p1"), "mentions");
    assertEquals(letters, list("correspondences/a--b.html", "ol.documents a", ""), "letters");
    List<String> persons =
        IntStream.range(0, 900).mapToObj("persons/p%03d.html"::formatted).toList();
    List<String> listed = list("persons/index.html", ".entries a", "");
    assertEquals(persons, listed.stream().filter(p -> p.contains("/p")).toList(), "register");
    try (Stream<Path> files = Files.walk(edition.site())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        assertTrue(Files.size(file) < 200_000, file + " weighs " + Files.size(file));
      }
    }
    Document second = page("index/2.html");
    assertTrue(second.title().startsWith("Briefe (2)"), second.title());
    assertEquals("1900", second.select("#group-1 h3").text(), "a long year goes on");
    assertEquals("../index.html", second.select(".neighbours [rel=prev]").attr("href"));
  }

  /** What the links of a list lead to, from its page on to the last of those that it goes on on. */
  private List<String> list(String first, String links, String fragment) throws IOException {
    List<String> all = new ArrayList<>();
    Path site = folder.resolve("output/site");
    int pages = 0;
    for (String next = first; next != null; pages++) {
      Path file = site.resolve(next);
      Document page = page(next);
      for (Element link : page.select(links)) {
        String target = link.attr("href");
        assertTrue(fragment.isEmpty() || target.endsWith("#" + fragment), target);
        all.add(address(site, file, target.replaceFirst("#.*", "")));
      }
      String href = page.select("main .neighbours [rel=next]").attr("href");
      next = href.isEmpty() ? null : address(site, file, href);
    }
    assertTrue(pages > 1, first + " is one page");
    return all;
  }

  private static String address(Path site, Path from, String href) {
    return site.relativize(from.resolveSibling(href).normalize()).toString();
  }

  private Document page(String name) throws IOException {
    return Jsoup.parse(folder.resolve("output/site").resolve(name).toFile(), "UTF-8");
  }

  private static String letter(int number) {
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
          <fileDesc><titleStmt><title>Brief %d, %s</title></titleStmt>
            <publicationStmt><p>Unveröffentlicht</p></publicationStmt><sourceDesc><p>Archiv</p></sourceDesc></fileDesc>
          <profileDesc><correspDesc>
            <correspAction type="sent"><persName ref="#a">A</persName><date when="%d-01-01"/></correspAction>
            <correspAction type="received"><persName ref="#b">B</persName></correspAction></correspDesc></profileDesc>
          </teiHeader><text xml:lang="de"><body><p>%s <placeName ref="#w">Wien</placeName> %2$s</p></body></text></TEI>
        """
        .formatted(number, LONG, number < 200 ? 1900 : 1901, LONG);
  }

  private static String lists() {
    StringBuilder persons = new StringBuilder();
    for (int i = 0; i < 900; i++) {
      persons.append("<person xml:id='p%03d'><persName>P %03d</persName></person>".formatted(i, i));
    }
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
          <fileDesc><titleStmt><title>Listen</title></titleStmt>
            <publicationStmt><p>Unveröffentlicht</p></publicationStmt><sourceDesc><p>Archiv</p></sourceDesc></fileDesc>
          </teiHeader><text><body>
          <listPerson><person xml:id="a"><persName>A</persName></person><person xml:id="b"><persName>B</persName></person>%s</listPerson>
          <listPlace><place xml:id="w"><placeName>Wien</placeName></place></listPlace></body></text></TEI>
        """
        .formatted(persons);
  }
}
