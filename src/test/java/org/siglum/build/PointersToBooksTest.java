package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pointer without words of its own is called by the book that it means. */
class PointersToBooksTest {
  @TempDir private Path folder;

  @Test
  void areCalledByAuthorAndYearElseByTitle() throws Exception {
    TestEdition edition = new TestEdition(folder.toRealPath());
    edition.write(
        "tei/a.xml",
        "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'><teiHeader><fileDesc><titleStmt>"
            + "<title>T</title></titleStmt><publicationStmt><p>Unpublished</p></publicationStmt>"
            + "<sourceDesc><p>Known</p></sourceDesc></fileDesc></teiHeader><text><body>"
            + "<p><ptr target='#one'/>, <ptr target='#two'/>, <ptr target='#three'/></p><listBibl>"
            + "<bibl xml:id='one'><author>Boeckh</author>, <title>CIG</title>, <date>1828</date>"
            + "</bibl><bibl xml:id='two'><title>Corpus of stones.</title></bibl>"
            + "<biblStruct xml:id='three'><monogr><title>T</title><editor><forename>A.</forename>"
            + "<surname>Kirchhoff</surname></editor><imprint><date>1877</date></imprint></monogr>"
            + "</biblStruct></listBibl></body></text></TEI>");
    edition.build(true, false, 2);
    assertEquals(
        List.of("Boeckh 1828", "Corpus of stones", "Kirchhoff 1877"),
        Jsoup.parse(Files.readString(folder.resolve("output/site/a.html")))
            .select("a.ptr")
            .eachText());
  }
}
