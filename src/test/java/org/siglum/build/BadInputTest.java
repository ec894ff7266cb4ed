package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;

/**
 * What is wrong with a file is told with its place and what to do, and the other documents are
 * built. Lines and columns are counted by hand: a document's paragraph starts in line 4.
 */
class BadInputTest {
  private static final String HEADER =
      "<teiHeader><fileDesc><titleStmt><title>A title</title><author>An author</author></titleStmt>"
          + "<publicationStmt><p>Unpublished</p></publicationStmt>"
          + "<sourceDesc><p>Made up</p></sourceDesc></fileDesc></teiHeader>\n";
  private static final String INCLUDE =
      "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=";

  @TempDir private Path folder;
  private TestEdition edition;

  @BeforeEach
  void aGoodDocumentBesideTheBadOne() throws IOException {
    edition = new TestEdition(folder.toRealPath());
    edition.write("tei/good.xml", tei("", "<p>Good.</p>"));
  }

  private static String tei(String documentType, String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + documentType
        + "\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n"
        + HEADER
        + "<text><body>"
        + body
        + "</body></text></TEI>\n";
  }

  static Stream<Arguments> bad() {
    String lol = "<!DOCTYPE TEI [<!ENTITY l0 'lol'>";
    for (int i = 1; i < 12; i++) {
      lol += "<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>";
    }
    return Stream.of(
        Arguments.of("malformed", tei("", "<p>a <b>x</p>"), "SG-XML", 4, 24),
        Arguments.of("cut off", tei("", "<p>a</p>").substring(0, 290), "SG-XML", 4, 0),
        Arguments.of("empty", "", "SG-XML", 1, 1),
        Arguments.of("TEI P4", "<TEI.2><teiHeader/></TEI.2>", "SG-P4", 1, 1),
        Arguments.of("without namespace", "\n <TEI><text/></TEI>", "SG-P4", 2, 2),
        Arguments.of("id twice", tei("", "<p xml:id='a'/>\n <p xml:id='a'/>"), "SG-ID-TWICE", 5, 2),
        Arguments.of(
            "external entity",
            tei("<!DOCTYPE TEI [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", "<p>&e;</p>"),
            "SG-XML-ENTITY",
            4,
            16),
        Arguments.of("undeclared entity", tei("", "<p>&nbsp;</p>"), "SG-XML-ENTITY", 4, 16),
        Arguments.of("billion laughs", tei(lol + "]>", "<p>&l11;</p>"), "SG-XML-ENTITY", 1, 0),
        Arguments.of(
            "include from outside", tei("", INCLUDE + "'../../x.xml'/>"), "SG-XINCLUDE", 4, 13),
        Arguments.of(
            "include of nothing", tei("", "\n" + INCLUDE + "'gone.xml'/>"), "SG-XINCLUDE", 5, 1),
        Arguments.of("too deep", tei("", "<hi>".repeat(100_000)), "SG-XML", 4, 0),
        Arguments.of(
            "script for a target",
            tei("", "<p><ref target='javascript:alert(1)'>x</ref></p>"),
            "SG-LINK-SCHEME",
            4,
            16));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void isAnErrorWithItsPlace(String kind, String content, String code, int line, int column)
      throws Exception {
    edition.write("tei/bad.xml", content);
    edition.build();
    Finding found = only(edition.errors());
    assertEquals(code, found.code(), found.toString());
    assertEquals("tei/bad.xml", found.file());
    assertEquals(line, found.line(), found.toString());
    if (column > 0) {
      assertEquals(column, found.column(), found.toString());
    }
    assertFalse(found.advice().isBlank());
    assertTrue(Files.exists(edition.site().resolve("good.html")), "the other document is built");
  }

  @Test
  void bytesOfAnotherEncoding() throws Exception {
    Charset latin1 = StandardCharsets.ISO_8859_1;
    Files.write(folder.resolve("tei/bad.xml"), tei("", "<p>Gr\u00fc\u00dfe</p>").getBytes(latin1));
    edition.build();
    Finding found = only(edition.errors());
    assertEquals("SG-XML-ENCODING 4:18", found.code() + " " + found.line() + ":" + found.column());
  }

  @Test
  void anEncodingThatIsDeclaredIsRead() throws Exception {
    String text = tei("", "<p>Gr\u00fc\u00dfe</p>").replace("UTF-8", "ISO-8859-1");
    Files.write(folder.resolve("tei/latin.xml"), text.getBytes(StandardCharsets.ISO_8859_1));
    edition.build();
    assertEquals(List.of(), edition.errors());
    assertTrue(Files.readString(edition.site().resolve("latin.html")).contains("Gr\u00fc\u00dfe"));
  }

  @Test
  void aMissingImageIsAWarning() throws Exception {
    edition.write("tei/image.xml", tei("", "<p>\n<figure><graphic url='no.png'/></figure></p>"));
    edition.build();
    Finding found = only(edition.found(Severity.WARNING));
    assertEquals("SG-IMAGE 5:9", found.code() + " " + found.line() + ":" + found.column());
    assertFalse(Files.readString(edition.site().resolve("image.html")).contains("no.png"));
  }

  @Test
  void whatCannotBeIncludedTakesNothingElseWithIt() throws Exception {
    edition.write("tei/part.xml", tei("", INCLUDE + "'https://example.org/x.xml'/><p>Words.</p>"));
    edition.build();
    assertEquals("SG-XINCLUDE", only(edition.errors()).code());
    assertTrue(Files.readString(edition.site().resolve("part.html")).contains("Words."));
  }

  @Test
  void whatIsIncludedKeepsItsOwnPlaces() throws Exception {
    edition.write("tei/whole.xml", tei("", INCLUDE + "'part.xml'/>"));
    edition.write(
        "tei/part.xml",
        "<div xmlns='http://www.tei-c.org/ns/1.0'>\n <p><ref target='no.xml'>x</ref></p></div>");
    edition.build();
    Finding found = only(edition.found(Severity.WARNING));
    assertEquals("tei/part.xml 2:5", found.file() + " " + found.line() + ":" + found.column());
    assertTrue(Files.exists(edition.site().resolve("whole.html")));
  }

  @Test
  void whatIsIncludedIsNamedFromTheFileWhateverTheBaseIs() throws Exception {
    String base = "xml:base='https://example.org/edition/'";
    edition.write("tei/whole.xml", tei("", "<div " + base + ">" + INCLUDE + "'part.xml'/></div>"));
    edition.write(
        "tei/part.xml", "<p xmlns='http://www.tei-c.org/ns/1.0' " + base + ">Included.</p>");
    edition.build();
    assertEquals(List.of(), edition.errors());
    assertTrue(Files.readString(edition.site().resolve("whole.html")).contains("Included."));
  }

  @Test
  void aPointerToAMachineOnTheNetIsNoFile() throws Exception {
    edition.write("tei/net.xml", tei("", "<p><add hand='//example.org'>Added.</add></p>"));
    edition.build();
    assertEquals(List.of(), edition.errors());
    assertTrue(Files.readString(edition.site().resolve("net.html")).contains("Added."));
  }

  @Test
  void anotherKindOfXmlIsLeftAlone() throws Exception {
    edition.write("tei/other.xml", "<html/>");
    edition.write("edition.yml", "url: https://example.org/edition");
    edition.build();
    assertEquals("SG-NOT-TEI", only(edition.found(Severity.INFO)).code());
    assertEquals(List.of(), edition.errors());
  }

  @Test
  void aFolderWithoutTei() throws Exception {
    Files.delete(folder.resolve("tei/good.xml"));
    assertFalse(edition.build().published());
    assertEquals("SG-EMPTY", only(edition.errors()).code());
  }

  @Test
  void aSettingThatDoesNotExistHasANearestOne() throws Exception {
    edition.write("edition.yml", "# mine\ntitle: A title\nlangauge: de\npage:\n  width: 12\n");
    edition.build();
    List<Finding> errors = edition.errors();
    assertEquals(2, errors.size());
    assertEquals("edition.yml:3:1", errors.get(0).toString().split(": ")[0]);
    assertTrue(errors.get(0).advice().contains("language"));
    assertEquals("edition.yml:5:10", errors.get(1).toString().split(": ")[0]);
  }

  private static Finding only(List<Finding> findings) {
    assertEquals(1, findings.size(), findings.toString());
    return findings.get(0);
  }
}
