package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;

/** What TEI does not allow, or hardly: each is set all the same, in a volume with other texts. */
class SlipsInPrintTest {
  @TempDir private Path folder;

  private List<Finding> errors(String header, String body) throws Exception {
    TestEdition edition = new TestEdition(folder.toRealPath());
    for (String name : List.of("a", "b")) {
      edition.write(
          "tei/" + name + ".xml",
          "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'><teiHeader><fileDesc><titleStmt>"
              + "<title>T</title></titleStmt><publicationStmt><p>Unpublished</p></publicationStmt>"
              + "<sourceDesc><listWit><witness xml:id='A'/></listWit></sourceDesc></fileDesc>"
              + header
              + "</teiHeader><text><body>"
              + body
              + "</body></text></TEI>");
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> edition.build(true, true, 2), "a build ends");
    return edition.errors().isEmpty() ? edition.found(Severity.WARNING) : edition.errors();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><row><cell>1</cell><quote xml:id='q'>words</quote></row></table>",
        "<p>one <choice><app><lem>two</lem><rdg wit='#A'>three</rdg></app></choice></p>",
        "<lg><l>one <app><lem>two</lem><rdg wit='#A'>three</rdg></app><list><item>four</item></list>"
            + " five <app><lem>six</lem><rdg wit='#A'>seven</rdg></app></l></lg>",
        "<lg><l>one <app><lem>two</lem><rdg wit='#A'>three</rdg></app> four<note place='foot'><p>five"
            + "</p><lg><l>six</l></lg></note></l></lg>",
        "<sp>one<speaker>Anna</speaker>two<p>three</p>four</sp>",
        "<lem><sp><speaker>Anna</speaker><p>one</p></sp></lem>",
        "<p>one <app><lem><rdgGrp><lem>two</lem><rdg wit='#A'>three</rdg></rdgGrp></lem>"
            + "<rdg wit='#A'>four</rdg></app></p>",
        "<msDesc><app><lem><l>one</l></lem><rdg wit='#A'/></app></msDesc>",
        "<p>one<note><listPerson><person><persName>Anna</persName><note>two</note><note>two</note>"
            + "</person></listPerson></note></p>",
        "<p>one<pb><teiHeader><profileDesc><correspDesc><correspContext><p>two</p></correspContext>"
            + "</correspDesc></profileDesc></teiHeader></pb></p>",
        "<p>one <app><lem>two</lem><rdg wit='#A'><space>three</space></rdg></app></p>",
        "<p>one <app><lem><app><lem xml:id='l' exclude='#r'>two</lem><rdg wit='#A'>three</rdg></app>"
            + " <app><rdg xml:id='r' exclude='#l' wit='#A'>four</rdg></app></lem>"
            + "<rdg type='conjecture'>five</rdg></app></p>",
        "<div><p corresp='#d'>one</p></div><div xml:id='d'><p>two</p></div>",
      })
  void isSet(String body) throws Exception {
    assertEquals(List.of(), errors("", body));
  }

  @Test
  void twoChangesOfOneIdentifier() throws Exception {
    List<Finding> errors = errors("", "<p>one <del xml:id='d'>a</del> <del xml:id='d'>b</del></p>");
    assertEquals(
        List.of("SG-ID-TWICE", "SG-ID-TWICE"), errors.stream().map(Finding::code).toList());
  }

  @Test
  void aListOfPeopleDirectlyInTheHeader() throws Exception {
    assertEquals(
        List.of(),
        errors(
            "<particDesc><listPerson><person xml:id='p'><persName>Anna</persName></person>"
                + "</listPerson></particDesc>",
            "<p><persName ref='#p'>Anna</persName></p>"));
  }
}
