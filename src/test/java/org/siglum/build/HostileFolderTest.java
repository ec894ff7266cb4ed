package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;

/** Folders, links and names of files that mean harm, or only look as if they did. */
class HostileFolderTest {
  @TempDir private Path temporary;
  private Path folder;
  private TestEdition edition;

  @BeforeEach
  void anEditionWithAGoodDocument() throws IOException {
    folder = Files.createDirectory(temporary.toRealPath().resolve("edition"));
    edition = new TestEdition(folder);
    edition.write("tei/good.xml", tei("", "<p>Good.</p>"));
  }

  private static String tei(String attributes, String body) {
    return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\""
        + attributes
        + "><teiHeader><fileDesc><titleStmt><title>A title</title></titleStmt>"
        + "<publicationStmt><p>Unpublished</p></publicationStmt>"
        + "<sourceDesc><p>Made up</p></sourceDesc></fileDesc></teiHeader>\n"
        + "<text><body>"
        + body
        + "</body></text></TEI>";
  }

  private List<String> codes(Severity severity) {
    return edition.found(severity).stream().map(HostileFolderTest::place).toList();
  }

  private static String place(Finding finding) {
    assertFalse(finding.advice().isBlank(), finding.toString());
    return finding.code() + " " + finding.file() + ":" + finding.line() + ":" + finding.column();
  }

  private TreeSet<String> published() throws IOException {
    try (Stream<Path> files = Files.walk(edition.site())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> edition.site().relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void anyNameIsAnAddressAndCanBeLinkedTo() throws Exception {
    String name = "tei/a b/n 'q' \"d\" #1 %41 \u00fc & <x>.xml";
    edition.write(name, tei("", "<p>Odd.</p>"));
    edition.build();
    assertEquals(List.of(), edition.errors());
    assertTrue(published().contains("a b/n 'q' \"d\" #1 %41 \u00fc & <x>.html"), "" + published());
    String home = Files.readString(edition.site().resolve("index.html"));
    assertTrue(home.contains("%231%20%2541%20%C3%BC"), home);
  }

  @Test
  void aDocumentThatWouldOverwriteTheHomePageIsLeftOutAndTold() throws Exception {
    edition.write("tei/index.xml", tei("", "<p>I am no home page.</p>"));
    edition.build();
    assertEquals(List.of("SG-ADDRESS tei/index.xml:1:1"), codes(Severity.ERROR));
    String home = Files.readString(edition.site().resolve("index.html"));
    assertFalse(home.contains("I am no home page"), home);
    assertTrue(published().contains("good.html"));
  }

  @Test
  void namesThatDifferInTheCaseOfTheEndingAreOneDocument() throws Exception {
    edition.write("tei/good.XML", tei("", "<p>Twin.</p>"));
    edition.build();
    assertEquals(List.of("SG-ADDRESS tei/good.xml:1:1"), codes(Severity.ERROR));
  }

  @Test
  void namesThatDifferInCaseAreTwoDocumentsAndAWarning() throws Exception {
    edition.write("tei/Good.xml", tei("", "<p>Twin.</p>"));
    edition.build();
    assertEquals(List.of("SG-CASE tei/good.xml:1:1"), codes(Severity.WARNING));
    assertTrue(published().containsAll(List.of("Good.html", "good.html")));
  }

  @Test
  void theDocumentsOfACorpusAreKnownByTheirIdsAndNoneIsLost() throws Exception {
    edition.write(
        "tei/all.xml",
        "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/>"
            + tei(" xml:id=\"x\"", "<p>One.</p>")
            + tei(" xml:id=\"y\"", "<p>Two.</p>")
            + tei("", "<p>Three.</p>")
            + "</teiCorpus>");
    edition.write("tei/all/y.xml", tei("", "<p>A file of that name.</p>"));
    edition.build();
    assertEquals(List.of(), edition.errors());
    assertTrue(
        published().containsAll(List.of("all/x.html", "all/y.html", "all/y-2.html", "all/3.html")),
        "" + published());
    assertTrue(Files.readString(edition.site().resolve("all/y.html")).contains("of that name"));
    assertTrue(Files.readString(edition.site().resolve("all/y-2.html")).contains("Two."));
  }

  @Test
  void linksThatLeadOutOfTheEditionAreLeftAlone() throws Exception {
    Path secret = Files.writeString(temporary.resolve("secret.xml"), tei("", "<p>SECRET</p>"));
    Files.createSymbolicLink(folder.resolve("tei/out.xml"), secret);
    Files.createSymbolicLink(folder.resolve("tei/nothing.xml"), Path.of("gone.xml"));
    Files.createSymbolicLink(folder.resolve("tei/round.xml"), Path.of("round.xml"));
    Files.createSymbolicLink(folder.resolve("tei/folder"), temporary.toRealPath());
    Files.createSymbolicLink(folder.resolve("tei/inside.xml"), Path.of("good.xml"));
    edition.build();
    assertEquals(
        List.of(
            "SG-LINK-OUT tei/folder:1:1",
            "SG-LINK-OUT tei/nothing.xml:1:1",
            "SG-LINK-OUT tei/out.xml:1:1",
            "SG-LINK-OUT tei/round.xml:1:1"),
        codes(Severity.WARNING));
    assertTrue(published().contains("inside.html"));
    assertFalse(published().contains("out.html"));
  }

  @Test
  void anImageIsNotFetchedThroughALinkThatLeadsOut() throws Exception {
    Files.writeString(temporary.resolve("secret.png"), "SECRET");
    Files.createSymbolicLink(folder.resolve("tei/l.png"), temporary.resolve("secret.png"));
    String[] urls = {
      "l.png", "../../secret.png", "file:///etc/passwd", "file:l.png", "a%00b", "%zz", "?x", "#x"
    };
    StringBuilder body = new StringBuilder();
    for (String url : urls) {
      body.append("\n<figure><graphic url=\"").append(url).append("\"/></figure>");
    }
    edition.write("tei/image.xml", tei("", body.toString()));
    edition.build();
    List<String> expected =
        Stream.iterate(3, line -> line + 1)
            .limit(urls.length)
            .map(line -> "SG-IMAGE tei/image.xml:" + line + ":9")
            .toList();
    assertEquals(expected, codes(Severity.WARNING));
    assertTrue(published().stream().noneMatch(file -> file.startsWith("images/")));
  }

  @Test
  void anImageOnTheNetIsNotFetched() throws Exception {
    for (String url : List.of("http://127.0.0.1:1/x.png", "//127.0.0.1/x.png", "data:,x")) {
      edition.write("tei/net.xml", tei("", "<figure><graphic url=\"" + url + "\"/></figure>"));
      edition.build();
      assertTrue(codes(Severity.INFO).contains("SG-IMAGE-REMOTE tei/net.xml:2:21"), url);
      assertEquals(List.of(), edition.errors());
    }
  }

  @Test
  void whatAnIncludedFileNamesIsSoughtFromThere() throws Exception {
    edition.write("tei/parts/pic.txt", "");
    edition.write(
        "tei/parts/part.xml",
        "<div xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"a\">\n"
            + "<p><graphic url=\"gone.png\"/><note corresp=\"#gone\">x</note></p></div>");
    edition.write(
        "tei/whole.xml",
        tei(
            "",
            "<div xml:id=\"a\"><p/></div>\n<include xmlns=\"http://www.w3.org/2001/XInclude\""
                + " href=\"parts/part.xml\"/>"));
    edition.build();
    assertEquals(List.of("SG-ID-TWICE tei/parts/part.xml:1:1"), codes(Severity.ERROR));
    assertEquals(
        List.of("SG-IMAGE tei/parts/part.xml:2:4", "SG-REF tei/parts/part.xml:2:29"),
        codes(Severity.WARNING));
  }

  @Test
  void aSchemaOnTheNetIsNotFetchedEvenByAnotherSchema() throws Exception {
    edition.write(
        "net.rng",
        "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\">"
            + "<include href=\"http://127.0.0.1:1/x.rng\"/></grammar>");
    edition.write(
        "tei/good.xml",
        "<?xml-model href=\"../net.rng\""
            + " schematypens=\"http://relaxng.org/ns/structure/1.0\"?>\n"
            + tei("", "<p>Good.</p>"));
    edition.build();
    assertEquals(List.of("SG-SCHEMA tei/good.xml:1:1"), codes(Severity.ERROR));
    assertTrue(edition.errors().get(0).text().contains("not fetched"));
    assertTrue(published().contains("good.html"));
  }

  @Test
  void twoBuildsOfOneEditionToTwoFoldersDoNotDisturbEachOther() throws Exception {
    Path trees = folder.resolve("trees");
    var processor = new net.sf.saxon.s9api.Processor(false);
    var tree =
        processor
            .newDocumentBuilder()
            .build(
                new javax.xml.transform.stream.StreamSource(new java.io.StringReader("<a>x</a>")));
    try (TreeStore first = new TreeStore(processor, trees)) {
      first.put(Stage.NORMALISE, "a", tree, Long.MAX_VALUE / 2); // So heavy that it goes to disk.
      try (TreeStore second = new TreeStore(processor, trees)) {
        second.put(Stage.NORMALISE, "a", tree, Long.MAX_VALUE / 2);
      }
      assertEquals("x", first.get(Stage.NORMALISE, "a").getStringValue());
    }
    try (Stream<Path> left = Files.list(trees)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void theFolderOfTheSiteIsItselfALinkOfTheEditors() throws Exception {
    Path elsewhere = Files.createDirectory(temporary.resolve("www"));
    Files.writeString(elsewhere.resolve("mine.txt"), "mine");
    Files.createDirectory(edition.output());
    Files.createSymbolicLink(edition.site(), elsewhere);
    edition.build();
    assertEquals(1, edition.errors().size());
    assertEquals("SG-OUTPUT", edition.errors().get(0).code());
    assertTrue(Files.isSymbolicLink(edition.site()));
    assertTrue(Files.exists(elsewhere.resolve("mine.txt")));
  }

  @Test
  void filesOfTheEditorsStayWhatTheyAreWhereverTheyStand() throws Exception {
    edition.build();
    Path site = edition.site();
    Files.createSymbolicLink(site.resolve("linked"), temporary.toRealPath());
    Files.createSymbolicLink(site.resolve("dangling"), Path.of("nowhere"));
    edition.write("tei/letters/a.xml", tei("", "<p>A.</p>"));
    Files.writeString(site.resolve("letters"), "a file where a folder belongs");
    edition.build();
    assertEquals(List.of("SG-OUTPUT"), edition.errors().stream().map(Finding::code).toList());
    assertTrue(Files.isSymbolicLink(site.resolve("linked")));
    assertTrue(Files.exists(site.resolve("dangling"), LinkOption.NOFOLLOW_LINKS));
    assertEquals("a file where a folder belongs", Files.readString(site.resolve("letters")));
    Files.delete(site.resolve("letters"));
    edition.build();
    assertEquals(List.of(), edition.errors());
    assertTrue(Files.exists(site.resolve("letters/a.html")));
  }

  @Test
  void anOutputFolderThatIsALinkToAFolder() throws Exception {
    Path elsewhere = Files.createDirectory(temporary.resolve("www"));
    Files.createSymbolicLink(edition.output(), elsewhere);
    edition.build();
    assertTrue(Files.exists(elsewhere.resolve("site/good.html")));
  }

  @Test
  void onlyTheSiteLeavesTheVolumeAlone() throws Exception {
    edition.build(true, true, 2);
    Path volume = edition.output().resolve("pdf/volume.pdf");
    byte[] before = Files.readAllBytes(volume);
    edition.write("tei/more.xml", tei("", "<p>More.</p>"));
    edition.build();
    assertTrue(Files.exists(edition.site().resolve("more.html")));
    org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(volume));
    Files.delete(folder.resolve("tei/more.xml"));
    edition.build(true, true, 2);
    assertFalse(Files.exists(edition.site().resolve("more.html")));
    org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(volume));
  }

  @Test
  void deepTextsArePrinted() throws Exception {
    edition.write(
        "tei/deep.xml", tei("", "<quote>".repeat(400) + "<p>Deep.</p>" + "</quote>".repeat(400)));
    assertTrue(edition.build(true, true, 2).published());
    assertEquals(List.of(), edition.errors());
  }
}
