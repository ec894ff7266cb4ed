package org.siglum.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.xmlgraphics.util.UnitConv;

/**
 * A finished volume for the printer: on a larger sheet, with bleed and crop marks. FOP knows both
 * but draws no marks; and what a screen wants of a PDF (links, bookmarks, tags, the profile of a
 * screen's colours) is in a printer's way.
 */
public final class PressCopy {
  private static final float MARK = 5 * 72 / 25.4f;
  private static final float HAIR = 0.25f;

  private static final List<COSName> OF_SCREENS =
      List.of(
          COSName.STRUCT_TREE_ROOT,
          COSName.MARK_INFO,
          COSName.METADATA,
          COSName.OUTPUT_INTENTS,
          COSName.OUTLINES,
          COSName.PAGE_MODE,
          COSName.OPEN_ACTION,
          COSName.NAMES,
          COSName.DESTS);

  private PressCopy() {}

  /**
   * Copies a volume; equal volumes give equal bytes.
   *
   * @param bleed how much of the sheet beyond the trimmed page may be printed, with its unit
   */
  public static void write(Path volume, Path copy, String bleed) throws IOException {
    Path part = copy.resolveSibling(copy.getFileName() + ".part");
    try (PDDocument document =
        Loader.loadPDF(volume.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      OF_SCREENS.forEach(document.getDocumentCatalog().getCOSObject()::removeItem);
      for (PDPage page : document.getPages()) {
        finish(page, document, UnitConv.convert(bleed) / 1000f);
      }
      document.setDocumentId(0L); // else it is that of the clock
      document.save(part.toFile());
      Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void finish(PDPage page, PDDocument document, float bleed) throws IOException {
    PDRectangle trim = page.getMediaBox();
    COSDictionary entries = page.getCOSObject();
    entries.removeItem(COSName.ANNOTS);
    entries.removeItem(COSName.STRUCT_PARENTS);
    entries.removeItem(COSName.getPDFName("Tabs"));
    PDRectangle sheet = around(trim, bleed + MARK);
    page.setMediaBox(sheet);
    page.setCropBox(sheet);
    page.setBleedBox(around(trim, bleed));
    page.setTrimBox(trim);
    page.setArtBox(trim);
    try (PDPageContentStream marks =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, false, true)) {
      marks.setLineWidth(HAIR);
      marks.setStrokingColor(0f);
      for (float x : new float[] {trim.getLowerLeftX(), trim.getUpperRightX()}) {
        line(marks, x, sheet.getLowerLeftY(), x, sheet.getLowerLeftY() + MARK);
        line(marks, x, sheet.getUpperRightY() - MARK, x, sheet.getUpperRightY());
      }
      for (float y : new float[] {trim.getLowerLeftY(), trim.getUpperRightY()}) {
        line(marks, sheet.getLowerLeftX(), y, sheet.getLowerLeftX() + MARK, y);
        line(marks, sheet.getUpperRightX() - MARK, y, sheet.getUpperRightX(), y);
      }
    }
  }

  private static PDRectangle around(PDRectangle box, float margin) {
    return new PDRectangle(
        box.getLowerLeftX() - margin,
        box.getLowerLeftY() - margin,
        box.getWidth() + 2 * margin,
        box.getHeight() + 2 * margin);
  }

  private static void line(PDPageContentStream out, float x, float y, float toX, float toY)
      throws IOException {
    out.moveTo(x, y);
    out.lineTo(toX, toY);
    out.stroke();
  }
}
