package org.siglum.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.build.Build;
import org.siglum.build.Options;
import org.siglum.build.Progress;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;
import org.siglum.print.PressCopy;

/** The printer's PDF has the same pages on a larger sheet; the text of both is black of one ink. */
class PressCopyTest {
  private static final Set<String> OTHER_COLOURS =
      Set.of("rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN");
  private static final Set<String> TEXT = Set.of("Tj", "TJ", "'", "\"");
  private static final float MM = 72 / 25.4f;

  @TempDir private static Path folder;
  private static Path volume;
  private static Path press;

  @BeforeAll
  static void set() throws Exception {
    GeneratedNames names = new GeneratedNames(1);
    Files.writeString(folder.resolve("a.xml"), names.prose(true));
    Files.writeString(folder.resolve("b.xml"), names.verses());
    Files.writeString(folder.resolve("persons.xml"), GeneratedNames.persons());
    Files.writeString(folder.resolve("edition.yml"), "page: {width: 148mm, height: 210mm}");
    Path output = folder.resolve("output");
    Findings findings = new Findings();
    Options options = new Options(output, false, true, true, 1, Optional.empty(), false);
    new Build(Edition.open(folder, findings), options, findings, Progress.SILENT).run();
    volume = output.resolve("pdf/volume.pdf");
    press = output.resolve("pdf/volume-press.pdf");
  }

  @Test
  void textIsBlackOfOneInk() throws Exception {
    assertEquals(List.of(), coloured(volume));
    assertEquals(List.of(), coloured(press));
  }

  @Test
  void theSheetHasRoomForBleedAndMarks() throws Exception {
    try (PDDocument document = Loader.loadPDF(press.toFile())) {
      for (PDPage page : document.getPages()) {
        assertEquals(148 * MM, page.getTrimBox().getWidth(), 0.1);
        assertEquals(210 * MM, page.getTrimBox().getHeight(), 0.1);
        assertEquals(
            3 * MM, page.getTrimBox().getLowerLeftX() - page.getBleedBox().getLowerLeftX(), 0.01);
        assertEquals(
            3 * MM, page.getBleedBox().getUpperRightY() - page.getTrimBox().getUpperRightY(), 0.01);
        assertEquals(
            8 * MM, page.getTrimBox().getLowerLeftX() - page.getMediaBox().getLowerLeftX(), 0.01);
        assertEquals(8, strokes(page).stream().filter(s -> isOutside(s, page)).count());
      }
    }
  }

  @Test
  void itHasTheTextButNothingOfScreens() throws Exception {
    try (PDDocument document = Loader.loadPDF(press.toFile());
        PDDocument former = Loader.loadPDF(volume.toFile())) {
      assertEquals(new PDFTextStripper().getText(former), new PDFTextStripper().getText(document));
      assertNull(document.getDocumentCatalog().getStructureTreeRoot());
      assertNull(document.getDocumentCatalog().getMetadata());
      for (PDPage page : document.getPages()) {
        assertTrue(page.getAnnotations().isEmpty());
      }
    }
  }

  @Test
  void equalVolumesGiveEqualBytes() throws Exception {
    Path again = folder.resolve("again.pdf");
    PressCopy.write(volume, again, "3mm");
    assertArrayEquals(Files.readAllBytes(press), Files.readAllBytes(again));
  }

  /** Operators that choose another colour than gray, and text that is not black. */
  private static List<String> coloured(Path pdf) throws IOException {
    List<String> found = new ArrayList<>();
    int texts = 0;
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (PDPage page : document.getPages()) {
        double gray = 0;
        COSBase before = null;
        for (Object token : new PDFStreamParser(page).parse()) {
          if (token instanceof Operator operator) {
            String name = operator.getName();
            gray = name.equals("g") ? ((COSNumber) before).floatValue() : gray;
            texts += TEXT.contains(name) ? 1 : 0;
            if (OTHER_COLOURS.contains(name) || TEXT.contains(name) && gray != 0) {
              found.add(document.getPages().indexOf(page) + " " + name);
            }
          } else {
            before = (COSBase) token;
          }
        }
      }
    }
    assertTrue(texts > 100);
    return found;
  }

  /** The lines that are drawn, each by its four numbers. */
  private static List<float[]> strokes(PDPage page) throws IOException {
    List<float[]> strokes = new ArrayList<>();
    List<Float> numbers = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (token instanceof COSNumber number) {
        numbers.add(number.floatValue());
      } else if (token instanceof Operator operator && operator.getName().equals("l")) {
        List<Float> line = numbers.subList(numbers.size() - 4, numbers.size());
        strokes.add(new float[] {line.get(0), line.get(1), line.get(2), line.get(3)});
      }
    }
    return strokes;
  }

  private static boolean isOutside(float[] line, PDPage page) {
    return !page.getBleedBox().contains(line[0], line[1])
        || !page.getBleedBox().contains(line[2], line[3]);
  }
}
