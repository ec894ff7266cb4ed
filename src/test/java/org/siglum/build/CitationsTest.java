package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.edition.Severity;
import org.w3c.dom.NodeList;

/** How a page is cited: what the style guides print, and what reference managers read. */
class CitationsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private TestEdition edition(String settings, String header) throws Exception {
    TestEdition edition = new TestEdition(folder);
    edition.write("edition.yml", settings);
    edition.write(
        "tei/one.xml",
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>%s
        <sourceDesc><p/></sourceDesc></fileDesc>
        <revisionDesc><change when="2024-03-01">Line 3 corrected</change><change when="2024-03-01">Note added</change>
        <change when="2023">Begun</change></revisionDesc></teiHeader>
        <text><body><p>Word &lt;</p></body></text></TEI>
        """
            .formatted(header));
    edition.build();
    assertEquals(List.of(), edition.errors());
    return edition;
  }

  private static final String LETTER =
      """
      <titleStmt><title>A Letter &lt;/script></title>
        <author><persName><forename>Karl</forename> <surname>Kraus</surname></persName></author>
        <author><persName><forename>Hugo Laurenz</forename> <nameLink>von</nameLink> <surname>Hofmannsthal</surname></persName></author>
        <editor>Müller, Martin</editor><editor>Susen, Gerd</editor></titleStmt>
      <editionStmt><edition n="1.2"><p>Second</p></edition></editionStmt>
      <publicationStmt><publisher>ACDH</publisher><pubPlace>Vienna</pubPlace><date when="2023-05-01">May 2023</date></publicationStmt>
      """;

  private static Document page(TestEdition edition, String page) throws Exception {
    return Jsoup.parse(Files.readString(edition.site().resolve(page)));
  }

  private static List<String> citations(Document page) {
    return page.select(".how-to-cite dd").eachText().subList(0, 3);
  }

  @Test
  void aLetterIsCitedAsTheStyleGuidesCiteAPartOfABook() throws Exception {
    TestEdition edition = edition("title: Letters\nurl: https://example.org/letters\n", LETTER);
    assertEquals(
        List.of(
            "Kraus, Karl, and Hugo Laurenz von Hofmannsthal. “A Letter </script>.” In Letters, edited by"
                + " Martin Müller and Gerd Susen. Version 1.2. ACDH, 2023."
                + " https://example.org/letters/one.html.",
            "Kraus, Karl, and Hugo Laurenz von Hofmannsthal. “A Letter </script>.” Letters, edited by"
                + " Martin Müller and Gerd Susen, version 1.2, ACDH, 2023,"
                + " https://example.org/letters/one.html.",
            "Kraus, K., & von Hofmannsthal, H. L. (2023). A Letter </script>. In M. Müller & G. Susen"
                + " (Eds.), Letters (Version 1.2). ACDH. https://example.org/letters/one.html"),
        citations(page(edition, "one.html")));
  }

  @Test
  void anEditionOfOneTextIsCitedAsABook() throws Exception {
    TestEdition edition =
        edition(
            "language: en\n",
            """
            <titleStmt><title>Carmina?</title><author>Anonymus</author></titleStmt>
            <publicationStmt><publisher>Press Ltd.</publisher><date>printed c. 1893 in Rome</date></publicationStmt>
            """);
    List<String> expected =
        List.of(
            "Anonymus. Carmina? Press Ltd., 1893.",
            "Anonymus. Carmina? Press Ltd., 1893.",
            "Anonymus. (1893). Carmina? Press Ltd.");
    assertEquals(expected, citations(page(edition, "one.html")));
    assertEquals(expected, citations(page(edition, "index.html")));
  }

  @Test
  void aTextOfWhichNothingIsKnownIsCitedAllTheSame() throws Exception {
    TestEdition edition =
        edition(
            "title: Letters\n",
            "<titleStmt><title>Scrap</title></titleStmt><publicationStmt><p/></publicationStmt>");
    assertEquals(
        List.of("“Scrap.” In Letters.", "“Scrap.” Letters.", "Scrap. (n.d.). In Letters."),
        citations(page(edition, "one.html")));
  }

  @Test
  void referenceManagersReadTheCitationFromThePage() throws Exception {
    TestEdition edition = edition("title: Letters\nurl: https://example.org/letters/\n", LETTER);
    Document page = page(edition, "one.html");
    assertEquals(
        List.of("Kraus, Karl", "von Hofmannsthal, Hugo Laurenz"), meta(page, "citation_author"));
    assertEquals(List.of("A Letter </script>"), meta(page, "citation_title"));
    assertEquals(List.of("Letters"), meta(page, "citation_inbook_title"));
    assertEquals(List.of("2023/05/01"), meta(page, "citation_publication_date"));
    assertEquals(
        List.of("https://example.org/letters/one.html"), meta(page, "citation_public_url"));
    assertEquals(List.of("Müller, Martin", "Susen, Gerd"), meta(page, "DC.contributor"));
    assertEquals(
        "https://example.org/letters/one.html", page.select("link[rel=canonical]").attr("href"));
    JsonNode data = JSON.readTree(page.select("script[type=application/ld+json]").get(0).data());
    assertEquals("https://schema.org", data.get("@context").asText());
    assertEquals("A Letter </script>", data.get("name").asText());
    assertEquals("von Hofmannsthal", data.get("author").get(1).get("familyName").asText());
    assertEquals("Letters", data.get("isPartOf").get("name").asText());
    assertEquals("1.2", data.get("version").asText());
  }

  private static List<String> meta(Document page, String name) {
    return page.select("meta[name=" + name + "]").eachAttr("content");
  }

  @Test
  void theCitationIsThereAsCslJson() throws Exception {
    TestEdition edition = edition("title: Letters\nurl: https://example.org\n", LETTER);
    JsonNode expected =
        JSON.readTree(
            """
            [{"id": "one", "type": "chapter", "language": "en", "title": "A Letter </script>", "container-title": "Letters",
              "author": [{"family": "Kraus", "given": "Karl"}, {"family": "von Hofmannsthal", "given": "Hugo Laurenz"}],
              "editor": [{"family": "Müller", "given": "Martin"}, {"family": "Susen", "given": "Gerd"}],
              "issued": {"date-parts": [[2023, 5, 1]]}, "version": "1.2", "publisher": "ACDH", "publisher-place": "Vienna",
              "URL": "https://example.org/one.html"}]
            """);
    assertEquals(expected, JSON.readTree(edition.site().resolve("one.csl.json").toFile()));
  }

  @Test
  void whatHasAnAddressHasAMapAndAFeed() throws Exception {
    TestEdition edition = edition("title: Letters\nurl: https://example.org/letters\n", LETTER);
    assertEquals(
        List.of("https://example.org/letters/", "https://example.org/letters/one.html"),
        texts(edition, "sitemap.xml", "loc"));
    assertEquals(List.of("2024-03-01"), texts(edition, "sitemap.xml", "lastmod"));
    assertEquals(
        List.of(
            "https://example.org/letters/",
            "https://example.org/letters/one.html#change-2024-03-01",
            "https://example.org/letters/one.html#change-2024-03-01.1",
            "https://example.org/letters/one.html#change-2023"),
        texts(edition, "feed.xml", "id"));
    assertEquals(
        List.of("Line 3 corrected", "Note added", "Begun"), texts(edition, "feed.xml", "summary"));
    assertEquals("2024-03-01T00:00:00Z", texts(edition, "feed.xml", "updated").get(0));
  }

  @Test
  void withoutAnAddressTheyAreLeftOutAndThatIsSaid() throws Exception {
    TestEdition edition = edition("title: Letters\n", LETTER);
    assertFalse(Files.exists(edition.site().resolve("sitemap.xml")));
    assertFalse(Files.exists(edition.site().resolve("feed.xml")));
    assertTrue(edition.found(Severity.INFO).stream().anyMatch(f -> f.code().equals("SG-URL")));
  }

  @Test
  void formerVersionsAreLinkedFromTheFirstPage() throws Exception {
    TestEdition edition =
        edition(
            "title: Letters\nversions:\n- version: 1.0\n  date: 2020\n  url: https://example.org/1.0\n",
            LETTER);
    Document page = page(edition, "index.html");
    assertEquals("https://example.org/1.0", page.select(".former-versions a").attr("href"));
    assertEquals("Former versions: 1.0 (2020)", page.select(".former-versions").text());
  }

  private static List<String> texts(TestEdition edition, String file, String element)
      throws Exception {
    NodeList nodes =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(edition.site().resolve(file).toFile())
            .getElementsByTagNameNS("*", element);
    List<String> result = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      result.add(nodes.item(i).getTextContent());
    }
    return result;
  }
}
