package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of somebody is said as a reader wants it, whatever its encoding. */
class EntryPagesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"M, male", "female, female", "2, female", "0, 0"})
  void aSexIsNamed(String value, String shown) throws Exception {
    TestEdition edition = new TestEdition(folder);
    edition.write(
        "tei/one.xml",
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>One</title></titleStmt>
        <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
        <text><body><p><persName ref="#k">Karl</persName></p></body><back><listPerson><person xml:id="k"><persName>Karl</persName>
        <sex value="VALUE"/></person></listPerson></back></text></TEI>
        """
            .replace("VALUE", value));
    edition.build();
    assertEquals(List.of(), edition.errors());
    Document page = Jsoup.parse(Files.readString(edition.site().resolve("persons/k.html")));
    assertEquals(List.of(shown), page.select(".row-sex dd").eachText());
  }
}
