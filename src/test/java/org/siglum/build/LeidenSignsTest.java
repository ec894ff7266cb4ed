package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signs of the Leiden conventions, as the EpiDoc Guidelines tie them to TEI. */
class LeidenSignsTest {
  /**
   * What stands in an inscription, and how it is printed; blanks that do not break are blanks here.
   */
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("<supplied reason='lost'>ab</supplied>c", "[ab]c"),
          Map.entry("<supplied reason='lost' cert='low'>ab</supplied>c", "[ab?]c"),
          Map.entry("<supplied reason='omitted'>ab</supplied>c", "⟨ab⟩c"),
          Map.entry("<supplied reason='subaudible'>ab</supplied> c", "(ab) c"),
          Map.entry("<surplus>ab</surplus>c", "{ab}c"),
          Map.entry("<expan><abbr>a</abbr><ex>b</ex></expan> c", "a(b) c"),
          Map.entry("<expan>a<ex cert='low'>b</ex></expan> c", "a(b?) c"),
          Map.entry("<del rend='erasure'>ab</del> c", "⟦ab⟧ c"),
          Map.entry("<del>ab</del> c", "ab c"),
          Map.entry("<gap reason='lost' quantity='3' unit='character'/>c", "[...]c"),
          Map.entry("<gap reason='lost' quantity='12' unit='character'/>c", "[..12..]c"),
          Map.entry(
              "<gap reason='lost' quantity='3' unit='character' precision='low'/>c", "[..c. 3..]c"),
          Map.entry("<gap reason='lost' atLeast='2' atMost='4' unit='character'/>c", "[..2–4..]c"),
          Map.entry("<gap reason='omitted' quantity='0' unit='character'/>c", "[…]c"),
          Map.entry("<gap reason='illegible' quantity='3' unit='character'/>c", "...c"),
          Map.entry("<gap reason='lost' extent='unknown' unit='character'/>c", "[– – –]c"),
          Map.entry("<gap reason='lost' extent='unknown' unit='line'/> c", "[– – – – – –] c"),
          Map.entry(
              "<gap reason='lost' quantity='2' unit='character'/><supplied reason='lost'>ab"
                  + "</supplied>c",
              "[..ab]c"),
          Map.entry("<g type='leaf'/> c", "((leaf)) c"),
          Map.entry("<g ref='#hedera'/> c", "❦ c"),
          Map.entry("a<lb n='2' break='no'/>b", "a- b"));

  @TempDir private Path folder;

  @Test
  void ofAnInscription() throws Exception {
    Map<String, String> expected = new TreeMap<>(SIGNS);
    StringBuilder blocks = new StringBuilder();
    expected.keySet().forEach(tei -> blocks.append("<ab>").append(tei).append("</ab>"));
    Document page = page("<div type='edition'>" + blocks + "</div>");
    page.select(".within, .line-number").remove();
    assertEquals(
        List.copyOf(expected.values()), page.select(".text .ab").eachText().stream().toList());
    assertTrue(
        Files.readString(folder.resolve("output/site/a.txt")).contains("[..12..]c"),
        "the plain text has them too");
  }

  @Test
  void elsewhereNobodyKnowsHowMuchIsLost() throws Exception {
    Document page = page("<p>a <gap reason='lost'/> b</p>");
    assertEquals(List.of("a […] b"), page.select(".text p").eachText());
  }

  @Test
  void divisionsBesideTheEditionAreNamed() throws Exception {
    Document page =
        page(
            "<div type='edition'><ab>a</ab></div><div type='translation'><p>b</p></div>"
                + "<div type='commentary'><head>Notes</head><p>c</p></div>");
    assertEquals(List.of("Translation", "Notes"), page.select(".text h2").eachText());
  }

  @Test
  void aPassageHasTheNumberByWhichItIsCited() throws Exception {
    Document page =
        page(
            "<div type='edition' n='urn:cts:a:b'><div type='textpart' subtype='book' n='2'>"
                + "<div type='textpart' subtype='chapter' n='1'><p>a</p></div>"
                + "<div type='textpart' subtype='chapter' n='2'><head>Two</head><p>b</p></div>"
                + "</div></div>");
    assertEquals(List.of("2.1"), page.select(".textpart-number").eachText());
    assertEquals(
        List.of("Text", "book 2", "chapter 1", "Two"),
        page.select("nav.contents a, nav a[href^=#d1]").eachText());
  }

  @Test
  void booksAndChaptersAreCitedTooAndAreNotListedWhereTheyAreTooMany() throws Exception {
    String chapters =
        IntStream.rangeClosed(1, 200)
            .mapToObj("<div type='chapter' n='%d'><p>a</p></div>"::formatted)
            .collect(Collectors.joining());
    Document page =
        page("<div type='book' n='1'>" + chapters + "</div><div type='book' n='2'><p>b</p></div>");
    List<String> numbers = page.select(".textpart-number").eachText();
    assertEquals(201, numbers.size());
    assertEquals("1.200", numbers.get(199));
    assertEquals("2", numbers.get(200));
    assertEquals(List.of("book 1", "book 2"), page.select("nav.contents a").eachText());
  }

  @Test
  void aLeafIsNoPage() throws Exception {
    Document page = page("<p><pb n='12r'/>a <pb n='p. 3'/>b <pb n='4'/>c</p>");
    assertEquals(List.of("[f. 12r]", "[p. 3]", "[p. 4]"), page.select(".pb").eachText());
  }

  @Test
  void aLineThatEndsBetweenVersesIsNoEmptyLine() throws Exception {
    Document page = page("<lg><l>a</l><lb/><l>b<lb/>c</l></lg>");
    assertEquals(1, page.select(".text br").size());
  }

  @Test
  void whoWroteItStandsApartFromTheWordBefore() throws Exception {
    Document page = page("<div><byline>by <docAuthor>A. Author</docAuthor></byline></div>");
    assertEquals("by A. Author", page.select(".byline").text());
  }

  private Document page(String body) throws Exception {
    TestEdition edition = new TestEdition(folder.toRealPath());
    edition.write(
        "tei/a.xml",
        "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'><teiHeader><fileDesc><titleStmt>"
            + "<title>T</title></titleStmt><publicationStmt><p>Unpublished</p></publicationStmt>"
            + "<sourceDesc><p>Stone</p></sourceDesc></fileDesc><encodingDesc><charDecl>"
            + "<glyph xml:id='hedera'><mapping type='PUA'>x</mapping><mapping type='standard'>❦</mapping></glyph></charDecl>"
            + "</encodingDesc></teiHeader><text><body>"
            + body
            + "</body></text></TEI>");
    edition.build(true, false, 2);
    assertEquals(List.of(), edition.errors());
    return Jsoup.parse(Files.readString(folder.resolve("output/site/a.html")));
  }
}
