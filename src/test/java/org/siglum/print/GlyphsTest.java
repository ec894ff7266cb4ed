package org.siglum.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.edition.Finding;

class GlyphsTest {
  @TempDir static Path folder;
  private static Proof glyphs;

  @BeforeAll
  static void set() throws Exception {
    glyphs = Proof.of("glyphs.fo", folder);
  }

  @Test
  void whatNoFaceHasIsReplaced() throws Exception {
    String text = glyphs.text();
    assertTrue(text.contains("An ‹addition› and Gothic [U+10330], off and λόγος."), text);
    assertFalse(text.contains("#"));
  }

  @Test
  void whatNoFaceHasIsReportedOnceWithItsFirstPlace() throws Exception {
    List<String> found = glyphs.found("SG-PRINT-GLYPH");
    assertEquals(4, found.size());
    assertEquals(
        "a.xml:5:7 No face has the character \"⟨\" (MATHEMATICAL LEFT ANGLE BRACKET, U+27E8),"
            + " first met here; \"‹\" is printed for it.",
        found.get(0));
    assertTrue(
        found.get(2).contains("No face has the script Gothic, first met here with the character"),
        found.get(2));
    assertTrue(found.get(2).contains("(GOTHIC LETTER AHSA, U+10330)"), found.get(2));
  }

  @Test
  void whatHasNoFormOfItsOwnIsLeftOut() throws Exception {
    String text = glyphs.text();
    assertTrue(text.contains("Hidden: ab,"), text);
  }

  @Test
  void rightToLeftTextIsInOrderInTextAndInRunningHeads() throws Exception {
    String text = glyphs.text();
    assertTrue(text.contains("שלום עולם"), text);
    assertTrue(text.contains("ראש"), text);
  }

  @Test
  void aCharacterComesInTheFirstFaceThatHasIt() throws Exception {
    Map<String, String> faces = new HashMap<>();
    try (PDDocument document = Loader.loadPDF(glyphs.pdf().toFile())) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          faces.put(text.getUnicode(), text.getFont().getName().replaceFirst(".*\\+", ""));
        }
      }.getText(document);
    }
    assertEquals("LiberationMono", faces.get("×"));
    assertEquals("LiberationSerif", faces.get("⁴")); // which Liberation Mono lacks
  }

  @Test
  void theEditorsFacesComeFirst() throws Exception {
    Path faces = Files.createDirectory(folder.resolve("faces"));
    try (var in = getClass().getResourceAsStream("/liberation/LiberationMono-Bold.ttf")) {
      Files.copy(in, faces.resolve("mono.ttf"));
    }
    PageFaces all = PageFaces.liberation().withFolder(faces, f -> {});
    assertEquals("Liberation Mono", all.families().get(0));
    assertEquals(700, all.faces().get(0).weight());
  }

  @Test
  void aFaceThatCannotBeReadAloudIsRefused() throws Exception {
    Path faces = Files.createDirectory(folder.resolve("others"));
    Files.writeString(faces.resolve("postscript.otf"), "OTTO");
    List<Finding> findings = new ArrayList<>();
    PageFaces.liberation().withFolder(faces, findings::add);
    assertEquals(1, findings.size());
    assertEquals(
        "The face postscript.otf is not used: it has no TrueType outlines.",
        findings.get(0).text());
  }
}
