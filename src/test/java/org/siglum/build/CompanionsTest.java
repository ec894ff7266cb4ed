package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siglum.Digests;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;

/** An edition may keep its text, its witnesses and its apparatus in a file each. */
class CompanionsTest {
  private static final String HEADER =
      "<teiHeader><fileDesc><titleStmt><title>A title</title></titleStmt>"
          + "<publicationStmt><p>Unpublished</p></publicationStmt>"
          + "<sourceDesc><p>Made up</p></sourceDesc></fileDesc></teiHeader>\n";
  private static final String TEXT =
      "<text><body><lg>\n"
          + "<l n=\"1\">Experience<anchor xml:id=\"a1\"/> though noon <w xml:id=\"w1\">autoritee</w></l>\n"
          + "<l n=\"2\">Were in <app><lem wit=\"WIT#A\">this</lem><rdg wit=\"WIT#B\">the</rdg></app>"
          + " world</l></lg></body></text>\n";
  private static final String WITNESSES =
      "<listWit><witness xml:id=\"A\"><abbr type=\"siglum\">α</abbr> <ref"
          + " target=\"https://example.org/\">Alpha</ref></witness>\n"
          + "<witness xml:id=\"B\">Beta</witness><witness xml:id=\"C\">Gamma</witness></listWit>\n";
  private static final String APPARATUS =
      "<listApp CORRESP>\n"
          + "<app from=\"POEM#w1\"><lem>autoritee</lem><rdg wit=\"WIT#C\">auctoritee</rdg></app>\n"
          + "<app loc=\"1\"><lem>noon</lem><rdg wit=\"WIT#B\">non</rdg></app>\n"
          + "<app loc=\"7\"><lem>lost</lem><rdg wit=\"WIT#B\">lust</rdg></app></listApp>\n";

  @TempDir private Path folder;
  private TestEdition one;
  private TestEdition three;

  @BeforeEach
  void theSameEditionInOneFileAndInThree() throws IOException {
    one = new TestEdition(folder.toRealPath().resolve("one/edition"));
    one.write("tei/poem.xml", tei(own(TEXT + standOff(WITNESSES + APPARATUS))));
    three = new TestEdition(folder.toRealPath().resolve("three/edition"));
    three.write("tei/poem.xml", tei(TEXT.replace("WIT", "data/witnesses.xml")));
    three.write("tei/data/witnesses.xml", tei(standOff(WITNESSES)).replace("A title", "Witnesses"));
    three.write(
        "tei/data/apparatus.xml",
        tei(standOff(
                APPARATUS
                    .replace("CORRESP", "corresp=\"../poem.xml\"")
                    .replace("POEM", "../poem.xml")
                    .replace("WIT", "")))
            .replace("A title", "Apparatus"));
  }

  private static String own(String content) {
    return content.replaceAll("WIT|POEM| CORRESP", "");
  }

  private static String standOff(String content) {
    return "<standOff>" + content + "</standOff>";
  }

  private static String tei(String content) {
    return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"en\">\n"
        + HEADER
        + content
        + "</TEI>\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "poem.html",
        "poem.witnesses.html",
        "poem.apparatus.html",
        "poem.apparatus.csv",
        "poem.apparatus.json",
        "poem.xml"
      })
  void threeFilesMakeTheSamePagesAsOne(String page) throws Exception {
    one.build();
    three.build();
    assertEquals(content(one, page), content(three, page));
  }

  /** What a page says, without what leads to the other documents. */
  private static String content(TestEdition edition, String page) throws IOException {
    String all = Files.readString(edition.site().resolve(page));
    return page.endsWith(".html")
        ? all.substring(all.indexOf("<article"), all.lastIndexOf("</article"))
        : all;
  }

  @Test
  void aFindingNamesTheFileThatItsEntryStandsIn() throws Exception {
    three.build();
    assertEquals(List.of(), three.errors());
    assertEquals(
        List.of("SG-APP-PLACE tei/data/apparatus.xml:6:1"), places(three.found(Severity.WARNING)));
  }

  @Test
  void theFileOfTheApparatusHasNoEntriesOfItsOwn() throws Exception {
    three.build();
    assertFalse(Files.exists(three.site().resolve("data/apparatus.apparatus.html")));
    assertTrue(Files.exists(three.site().resolve("data/apparatus.html")));
  }

  @Test
  void oneThreadAndTwoMakeTheSameBytes() throws Exception {
    Path second = folder.resolve("second");
    three.build(true, false, 1);
    Map<String, String> digests = Digests.of(three.output());
    Files.move(three.output(), second);
    three.build(true, false, 2);
    assertEquals(digests, Digests.of(three.output()));
  }

  @Test
  void aNameThatSeveralFilesHaveIsReportedWithThem() throws Exception {
    three.write("tei/poem.xml", tei(own(TEXT)));
    three.write("tei/others.xml", tei(standOff("<listWit><witness xml:id=\"A\"/></listWit>")));
    three.build();
    List<Finding> warnings = three.found(Severity.WARNING);
    assertEquals(
        List.of("SG-APP-PLACE tei/data/apparatus.xml:6:1", "SG-WIT-SEVERAL tei/poem.xml:5:23"),
        places(warnings));
    assertTrue(warnings.get(1).text().contains("tei/data/witnesses.xml and tei/others.xml"));
  }

  /** As where the texts of an author share their ids. */
  @Test
  void anApparatusNamesWordsByTheirIdsAloneInTheTextThatItIsCalledAfter() throws Exception {
    String entry = "<app from=\"#w1\" to=\"#w1\"><lem>autoritee</lem><rdg>auctoritee</rdg></app>";
    three.write("tei/another.xml", tei(own(TEXT)));
    three.write("tei/data/apparatus.xml", tei(standOff("")));
    three.write("tei/poem-app.xml", tei("<text><body><div1>" + entry + "</div1></body></text>"));
    three.build();
    assertTrue(Files.readString(three.site().resolve("poem.html")).contains("auctoritee"));
    assertFalse(Files.readString(three.site().resolve("another.html")).contains("auctoritee"));
  }

  /** One in a standOff, by its id or a bare name, and one of another file, which has its own. */
  @Test
  void aNoteStandsWhereTheTextCallsIt() throws Exception {
    TestEdition letters = new TestEdition(folder.toRealPath().resolve("letters"));
    letters.write(
        "tei/letter.xml",
        tei(
            standOff(
                    "<listAnnotation><note xml:id=\"n1\">First</note><note"
                        + " xml:id=\"n2\">Second</note></listAnnotation>")
                + "<text><body><p>Alpha<anchor corresp=\"n1\"/> beta<ptr target=\"#n2\"/> gamma<ref"
                + " target=\"notes.xml#n1\">9</ref> delta <ref target=\"notes.xml#n1\">there</ref>"
                + "</p></body></text>"));
    letters.write(
        "tei/notes.xml",
        tei("<text><body><div><note xml:id=\"n1\">Third</note></div></body></text>"));
    letters.build();
    Document page = Jsoup.parse(letters.site().resolve("letter.html").toFile(), "UTF-8");
    assertEquals("Alpha1 beta2 gamma3 delta there", page.select(".text p").text());
    assertEquals(
        List.of("1 First", "2 Second", "3 Third"), page.select("article .notes li").eachText());
    assertEquals(
        page.select("article .notes li").last().id(),
        page.select(".text p > a").last().attr("href").substring(1));
    assertEquals(List.of("SG-REF tei/letter.xml:3:136"), places(letters.found(Severity.WARNING)));
  }

  @Test
  void thePagesOfATextAreShownByTheFacsimileOfAnotherFile() throws Exception {
    TestEdition shown = new TestEdition(folder.toRealPath().resolve("shown"));
    shown.write(
        "tei/texts/letter.xml",
        tei(
            "<text xml:id=\"s1\"><body><pb facs=\"../pages/all.xml#s1\"/><p"
                + " facs=\"../pages/all.xml#z\">Alpha</p><pb facs=\"../pages/all.xml#s2\"/>"
                + "<p>beta</p></body></text>"));
    shown.write(
        "tei/pages/all.xml",
        tei(
            "<facsimile><surface xml:id=\"s1\" ulx=\"0\" uly=\"0\" lrx=\"9\" lry=\"9\"><graphic url=\"1.svg\"/><zone"
                + " xml:id=\"z\" ulx=\"1\" uly=\"2\" lrx=\"3\" lry=\"4\"/></surface><surface"
                + " xml:id=\"s2\"><graphic url=\"../images/2.svg\"/></surface></facsimile>"));
    for (String image : List.of("pages/1.svg", "images/2.svg")) {
      shown.write("tei/" + image, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }
    shown.build();
    assertEquals(List.of(), shown.errors());
    assertEquals(List.of(), places(shown.found(Severity.WARNING)));
    Document page = Jsoup.parse(shown.site().resolve("texts/letter.html").toFile(), "UTF-8");
    assertEquals(
        List.of("../images/tei/pages/1.svg", "../images/tei/images/2.svg"),
        page.select(".text a.facsimile").eachAttr("href"));
    assertEquals("#" + page.select(".text p").first().id(), page.select("svg a").attr("href"));
  }

  private static List<String> places(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.code() + " " + f.file() + ":" + f.line() + ":" + f.column())
        .toList();
  }
}
