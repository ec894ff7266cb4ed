package org.siglum.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggedPdfTest {
  @TempDir Path folder;

  @Test
  void everyPageSequenceIsTaggedAlsoAfterARunningHead() throws Exception {
    List<PDStructureElement> headings = tags("H1");
    assertEquals(2, headings.size());
  }

  @Test
  void notesHaveIdentifiersAndInlinesTheirLanguage() throws Exception {
    assertEquals("note-0000001", tags("Note").get(0).getElementIdentifier());
    assertTrue(tags("Span").stream().anyMatch(span -> "la".equals(span.getLanguage())));
  }

  @Test
  void everyLinkHasItsOwnDescription() throws Exception {
    try (PDDocument document = load()) {
      List<String> contents = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          contents.add(annotation.getContents());
        }
      }
      assertEquals(List.of("Note 1", "Again note 1"), contents);
    }
    assertEquals(
        List.of("Note 1", "Again note 1"),
        tags("Link").stream().map(PDStructureElement::getAlternateDescription).toList());
  }

  @Test
  void datesAreThoseThatWereGiven() throws Exception {
    try (PDDocument document = load()) {
      assertEquals(Proof.DATE, document.getDocumentInformation().getCreationDate().toInstant());
      String xmp =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(xmp.contains("MetadataDate>2024-02-29T12:00:00"), xmp);
      assertTrue(xmp.contains("A test"), xmp);
    }
  }

  private PDDocument load() throws Exception {
    return Loader.loadPDF(Proof.of("tagged.fo", folder).pdf().toFile());
  }

  private List<PDStructureElement> tags(String type) throws Exception {
    try (PDDocument document = load()) {
      List<PDStructureElement> found = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), type, found);
      return found;
    }
  }

  private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals(type)) {
          found.add(element);
        }
        collect(element, type, found);
      }
    }
  }
}
