package org.siglum.lossless;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * The text of a tagged PDF, in the order of its structure tree: what is an artifact (running heads,
 * folios) is not in it. {@code ActualText} is believed where the glyphs have the same characters.
 */
final class TaggedText {
  /** Hears what the structure tree holds. */
  interface Listener {
    void begin(String type);

    void text(String text);

    /** What follows stands on another line, or raised above it. */
    void shift();

    void end(String type);
  }

  private final Map<COSDictionary, Map<Integer, List<PageGlyphs.Glyph>>> pages = new HashMap<>();
  private final Listener listener;
  private PageGlyphs.Glyph last;
  private StringBuilder aside;

  private TaggedText(Listener listener) {
    this.listener = listener;
  }

  static void read(PDDocument pdf, Listener listener) throws IOException {
    TaggedText reader = new TaggedText(listener);
    reader.kids(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
  }

  private void kids(PDStructureNode node, PDPage page) throws IOException {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        element(element, element.getPage() == null ? page : element.getPage());
      } else if (kid instanceof Integer id) {
        content(page, id);
      } else if (kid instanceof PDMarkedContentReference reference) {
        content(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
      }
    }
  }

  private void element(PDStructureElement element, PDPage page) throws IOException {
    listener.begin(element.getStructureType());
    String actual = element.getActualText();
    if (actual == null || aside != null) {
      kids(element, page);
    } else {
      aside = new StringBuilder();
      kids(element, page);
      boolean same = Signs.sorted(actual).equals(Signs.sorted(aside.toString()));
      listener.text(same ? actual : "[ActualText " + actual + " ≠ " + aside + "]");
      aside = null;
    }
    listener.end(element.getStructureType());
  }

  private void content(PDPage page, int id) throws IOException {
    Map<Integer, List<PageGlyphs.Glyph>> glyphs = pages.get(page.getCOSObject());
    if (glyphs == null) {
      glyphs = PageGlyphs.of(page);
      pages.put(page.getCOSObject(), glyphs);
    }
    for (PageGlyphs.Glyph glyph : glyphs.getOrDefault(id, List.of())) {
      if (last == null || last.page() != glyph.page() || last.baseline() != glyph.baseline()) {
        listener.shift();
      }
      last = glyph;
      if (aside == null) {
        listener.text(glyph.text());
      } else {
        aside.append(glyph.text());
      }
    }
  }
}
