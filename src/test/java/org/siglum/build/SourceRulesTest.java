package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;

/** What rules say of an edition of several files. */
class SourceRulesTest {
  private static final String LICENCE = "<availability><p>L</p></availability>";

  @TempDir private Path folder;
  private TestEdition edition;

  @BeforeEach
  void anEdition() throws IOException {
    edition = new TestEdition(folder.toRealPath().resolve("edition"));
    edition.write("edition.yml", "url: https://example.org/\n");
  }

  private void document(String file, String licence, String content) throws IOException {
    edition.write(
        file,
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"en\"><teiHeader><fileDesc><titleStmt>"
            + "<title>T</title><author>A</author></titleStmt><publicationStmt>"
            + "<publisher>P</publisher><date>2026</date>"
            + licence
            + "</publicationStmt><sourceDesc><p>S</p></sourceDesc></fileDesc></teiHeader>\n<text><body>"
            + content
            + "</body></text></TEI>");
  }

  private List<String> told(String code) throws Exception {
    edition.build();
    return edition.found(Severity.INFO).stream()
        .filter(finding -> finding.code().equals(code))
        .map(finding -> finding.file() + ": " + finding.text())
        .toList();
  }

  @Test
  void whatMostHeadersLackIsToldOnce() throws Exception {
    for (String name : List.of("a", "b", "c", "d", "e", "f")) {
      document("tei/" + name + ".xml", "", "<p/>");
    }
    document("tei/g.xml", LICENCE, "<p/>");
    assertEquals(
        List.of(
            "tei/a.xml: The header does not say what one may do with it (availability). Nor do"
                + " tei/b.xml, tei/c.xml, tei/d.xml and 2 others."),
        told("SG-HEADER"));
  }

  @Test
  void whatSomeHeadersLackIsToldOfEach() throws Exception {
    document("tei/a.xml", "", "<p/>");
    document("tei/b.xml", "", "<p/>");
    document("tei/c.xml", LICENCE, "<p/>");
    document("tei/d.xml", LICENCE, "<p/>");
    assertEquals(2, told("SG-HEADER").size());
  }

  @Test
  void mediaThatNothingNamesAreToldOnceAFolder() throws Exception {
    document(
        "tei/a.xml",
        LICENCE,
        "<pb facs=\"scans/1.png\"/><p><ref target=\"scans/2.PNG\">two</ref></p>");
    for (String file :
        List.of(
            "tei/scans/1.png",
            "tei/scans/2.PNG",
            "tei/scans/3.png",
            "tei/scans/4.jpg",
            "tei/scans/readme.txt",
            "tei/scans/.hidden.png",
            "tei/5.mp3",
            "assets/logo.png",
            "picture.png")) {
      edition.write(file, "");
    }
    assertEquals(
        List.of(
            "tei/5.mp3: No document names this file.",
            "tei/scans/3.png: No document names this file, nor 4.jpg of its folder."),
        told("SG-UNUSED"));
  }

  @Test
  void aSlipInAnIncludedFileIsToldOfThatFile() throws Exception {
    edition.write(
        "tei/parts/part.xml",
        "<div xmlns=\"http://www.tei-c.org/ns/1.0\">\n<p>\n<date when=\"1892-02-30\"/></p></div>");
    document(
        "tei/a.xml",
        LICENCE,
        "<include xmlns=\"http://www.w3.org/2001/XInclude\" href=\"parts/part.xml\"/>"
            + "<div><p><date when=\"1892-02-30\"/></p></div>");
    edition.build();
    assertEquals(
        List.of("SG-DATE tei/a.xml:2:93", "SG-DATE tei/parts/part.xml:3:1"),
        edition.found(Severity.WARNING).stream().map(SourceRulesTest::place).toList());
  }

  @Test
  void aPointerIntoAnotherFileIsFollowed() throws Exception {
    document("tei/a.xml", LICENCE, "<p><seg corresp=\"sub/b.xml#p1\"/></p>");
    document("tei/sub/b.xml", LICENCE, "<p xml:id=\"p1\" corresp=\"../a.xml#gone\"/>");
    edition.build();
    List<Finding> found = edition.found(Severity.WARNING);
    assertEquals(
        List.of("SG-REF tei/sub/b.xml:2:13"), found.stream().map(SourceRulesTest::place).toList());
    assertTrue(found.get(0).text().contains("“tei/a.xml” has no such xml:id"));
  }

  private static String place(Finding f) {
    return f.code() + " " + f.file() + ":" + f.line() + ":" + f.column();
  }
}
