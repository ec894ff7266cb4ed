package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.edition.Severity;

/**
 * A letter whose description names people and places by references alone, some of them to one of
 * several names in an entry.
 */
class NamesByReferenceTest {
  private static final String HEADER =
      "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'><teiHeader><fileDesc><titleStmt>"
          + "<title>%s</title></titleStmt><publicationStmt><p>Unpublished</p></publicationStmt>"
          + "<sourceDesc><p>Known</p></sourceDesc></fileDesc>";

  @TempDir private Path folder;
  private TestEdition edition;

  @BeforeEach
  void inALetter() throws Exception {
    edition = new TestEdition(folder.toRealPath());
    edition.write(
        "lists/all.xml",
        HEADER.formatted("Lists")
            + "</teiHeader><standOff><listPerson><person xml:id='P1'><persName xml:id='p1' ref='p1'"
            + " type='main'><surname>Aal</surname><forename>Jan</forename></persName>"
            + "<persName xml:id='p2' ref='p1' type='alias'>Anguilla</persName></person></listPerson>"
            + "<listPlace><place xml:id='l1'><settlement>Bern</settlement><location><geo>46.94 7.44"
            + "</geo></location></place><place xml:id='l2'><placeName>Turicum</placeName><placeName"
            + " type='pref'>Zürich</placeName></place></listPlace></standOff></TEI>");
    edition.write(
        "letters/one.xml",
        HEADER.formatted("One")
            + "<profileDesc><correspDesc><correspAction type='sent'><persName ref='p2'/>"
            + "<placeName ref='#l1' cert='low'/><date when='1531-12-03' cert='high'/>"
            + "</correspAction><correspAction type='received'><persName ref='#p1'/>"
            + "<settlement ref='#l2'>Zürich</settlement></correspAction>"
            + "</correspDesc></profileDesc></teiHeader><text><body><p>To <persName ref='#p2'>him"
            + "</persName></p></body></text></TEI>");
    edition.build(true, false, 2);
  }

  private Document page(String page) throws Exception {
    return Jsoup.parse(Files.readString(edition.site().resolve(page)));
  }

  @Test
  void theyAreCalledAsInTheirRegister() throws Exception {
    Document letter = page("letters/one.html");
    assertEquals(
        List.of("Aal, Jan · Bern (?), 3 December 1531", "Aal, Jan · Zürich"),
        letter.select("dl.correspondence dd").eachText());
    assertEquals(
        List.of(
            "../persons/P1.html", "../places/l1.html", "../persons/P1.html", "../places/l2.html"),
        letter.select("dl.correspondence a").eachAttr("href"));
    assertEquals("../persons/P1.html", letter.select("p a.persName").attr("href"));
  }

  @Test
  void aNameOfAnEntryMeansTheEntry() throws Exception {
    assertEquals(List.of(), edition.errors());
    assertEquals(List.of(), edition.found(Severity.WARNING));
    assertFalse(Files.exists(edition.site().resolve("persons/p2.html")));
    assertEquals("One", page("persons/P1.html").select(".mentions a").first().text());
  }

  @Test
  void aSettlementOfTheLetterheadIsAMention() throws Exception {
    Document place = page("places/l2.html");
    assertEquals("Zürich", place.select("h1").text());
    assertEquals("One", place.select(".mentions a").first().text());
  }
}
