package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An identifier in a register leads to the authority that gave it. */
class AuthoritiesTest {
  @Test
  void identifiersOfKnownAuthoritiesAreLinks(@TempDir Path folder) throws Exception {
    TestEdition edition = new TestEdition(folder);
    edition.write(
        "tei/one.xml",
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>One</title></titleStmt>
        <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
        <text><body><p><persName ref="#k">Karl</persName></p></body><back><listPerson><person xml:id="k"><persName>Karl</persName>
        <idno type="GND">118566288</idno><idno type="VIAF">VIAF: 17219995</idno><idno type="Wikidata">Q78608</idno>
        <idno type="URL">https://example.org/k</idno><idno type="gnd">not known</idno><idno type="archive">118566288</idno>
        </person></listPerson></back></text></TEI>
        """);
    edition.build();
    assertEquals(List.of(), edition.errors());
    Document page = Jsoup.parse(Files.readString(edition.site().resolve("persons/k.html")));
    List<String> expected =
        List.of(
            "https://d-nb.info/gnd/118566288",
            "https://viaf.org/viaf/17219995",
            "https://www.wikidata.org/wiki/Q78608",
            "https://example.org/k");
    assertEquals(
        List.copyOf(new TreeSet<>(expected)),
        List.copyOf(new TreeSet<>(page.select("main dl a[href^=http]").eachAttr("href"))));
    JsonNode data =
        new ObjectMapper().readTree(page.select("script[type=application/ld+json]").get(0).data());
    assertEquals("Person", data.get("@type").asText());
    assertEquals(expected.get(0), data.get("sameAs").get(0).asText());
    assertEquals(4, data.get("sameAs").size());
  }
}
