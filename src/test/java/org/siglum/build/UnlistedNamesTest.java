package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that no list describes have their place in the index of the volume. */
class UnlistedNamesTest {
  @TempDir private Path folder;

  @Test
  void standInTheIndexAsTheTextCallsThem() throws Exception {
    TestEdition edition = new TestEdition(folder.toRealPath());
    edition.write(
        "tei/a.xml",
        "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='en'><teiHeader><fileDesc><titleStmt>"
            + "<title>T</title></titleStmt><publicationStmt><p>Unpublished</p></publicationStmt>"
            + "<sourceDesc><p>Known</p></sourceDesc></fileDesc></teiHeader><text><body>"
            + "<p><persName key='k1'>Anna Berg</persName> met <persName"
            + " ref='http://d-nb.info/gnd/118'>Carl</persName> and <rs type='person'"
            + " key='Dorn, Eva'>his sister</rs>.</p></body></text></TEI>");
    edition.build(false, true, 2);
    assertEquals(List.of(), edition.errors());
    String printed = printed();
    assertTrue(printed.contains("Anna Berg. 1"), printed);
    assertTrue(printed.contains("Carl. 1"), printed);
    assertTrue(printed.contains("Dorn, Eva. 1"), printed);
  }

  private String printed() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("output/pdf"))) {
      Path pdf = files.filter(file -> file.toString().endsWith(".pdf")).findFirst().orElseThrow();
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        return new PDFTextStripper().getText(document);
      }
    }
  }
}
