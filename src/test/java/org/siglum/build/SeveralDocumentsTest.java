package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.edition.Severity;

/** One file holds several documents, by a teiCorpus or by a TEI of TEIs (chapter 4). */
class SeveralDocumentsTest {
  @TempDir private Path folder;

  private static String tei(String title, String resources) {
    return "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'><teiHeader><fileDesc><titleStmt>"
        + "<title>"
        + title
        + "</title></titleStmt><publicationStmt><p>Unpublished</p></publicationStmt>"
        + "<sourceDesc><p>Known by heart</p></sourceDesc></fileDesc></teiHeader>"
        + resources
        + "</TEI>";
  }

  private String page(String name) throws IOException {
    return Files.readString(folder.resolve("output/site").resolve(name));
  }

  private static String text(String words) {
    return "<text><body><p>"
        + words
        + " <app><lem>lemma</lem><rdg>reading</rdg></app></p></body></text>";
  }

  @Test
  void aTeiOfTeisIsACorpus() throws Exception {
    TestEdition edition = new TestEdition(folder.toRealPath());
    edition.write("tei/a.xml", tei("All", tei("One", text("alpha")) + tei("Two", text("beta"))));
    edition.build(true, true, 2);
    assertEquals(List.of(), edition.errors());
    assertTrue(page("a/1.html").contains("alpha"), "the first document has a page");
    assertTrue(page("a/2.html").contains("beta"), "the second document has a page");
  }

  @Test
  void aTeiWithATextIsADocumentBesideThoseItHolds() throws Exception {
    TestEdition edition = new TestEdition(folder.toRealPath());
    edition.write("tei/a.xml", tei("One", text("alpha") + tei("Two", text("beta"))));
    edition.build(true, true, 2);
    assertEquals(List.of(), edition.errors());
    assertEquals(List.of(), edition.found(Severity.WARNING));
    assertTrue(page("a/1.html").contains("alpha"));
    assertTrue(!page("a/1.html").contains("beta"), "each document has a page of its own");
    assertTrue(page("a/2.html").contains("beta"));
  }

  @Test
  void oneDocumentMayHaveSeveralTexts() throws Exception {
    TestEdition edition = new TestEdition(folder.toRealPath());
    String letter = "<text type='letter'>";
    edition.write(
        "tei/a.xml", tei("One", (text("alpha") + text("beta")).replace("<text>", letter)));
    edition.build(true, true, 2);
    assertEquals(List.of(), edition.errors());
    assertTrue(page("a.html").contains("alpha") && page("a.html").contains("beta"));
  }
}
