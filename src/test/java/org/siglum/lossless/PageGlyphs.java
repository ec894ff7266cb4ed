package org.siglum.lossless;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The glyphs of a page by the identifiers of its marked content, in the order of painting. */
final class PageGlyphs extends PDFMarkedContentExtractor {
  /** A painted glyph and the characters it stands for. */
  record Glyph(String text, PDPage page, float baseline) {}

  private final Map<Integer, List<Glyph>> glyphs = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final PDPage page;

  private PageGlyphs(PDPage page) {
    this.page = page;
  }

  static Map<Integer, List<Glyph>> of(PDPage page) throws IOException {
    PageGlyphs reader = new PageGlyphs(page);
    reader.processPage(page);
    return reader.glyphs;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    int id = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
    open.push(id >= 0 || open.isEmpty() ? id : open.peek());
  }

  @Override
  public void endMarkedContentSequence() {
    open.poll();
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    if (!open.isEmpty()) {
      glyphs
          .computeIfAbsent(open.peek(), id -> new ArrayList<>())
          .add(new Glyph(glyph.getUnicode(), page, glyph.getYDirAdj()));
    }
  }
}
