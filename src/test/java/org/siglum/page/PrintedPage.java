package org.siglum.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page of a finished PDF, read from nothing but the places of its glyphs: the lines in the size
 * of the text, and below them the apparatus, which is smaller.
 *
 * @param text the lines of the text
 * @param apparatus the lines of the apparatus, in one
 * @param bottom the lowest line of text or apparatus, in points from the upper edge
 */
record PrintedPage(List<List<Word>> text, List<Word> apparatus, double bottom) {

  /** A word as it is printed. */
  record Word(String text, boolean bold, boolean raised) {}

  private static final double TEXT = 10.5;
  private static final double APPARATUS = 8.8;
  private static final double TOLERANCE = 0.1;

  /** What parts two columns of an apparatus, in points. */
  private static final double GAP = 12;

  /** All pages of a volume. */
  static List<PrintedPage> of(Path pdf) throws IOException {
    return of(pdf, 1);
  }

  /** All pages of a volume whose apparatus stands in so many columns. */
  static List<PrintedPage> of(Path pdf, int columns) throws IOException {
    List<PrintedPage> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        Glyphs glyphs = new Glyphs();
        glyphs.setStartPage(page);
        glyphs.setEndPage(page);
        glyphs.getText(document);
        pages.add(of(glyphs.all, columns));
      }
    }
    return pages;
  }

  private static PrintedPage of(List<TextPosition> glyphs, int columns) {
    List<Word> apparatus = new ArrayList<>();
    DoubleSummaryStatistics extent =
        lines(glyphs, TEXT).stream()
            .flatMap(List::stream)
            .mapToDouble(TextPosition::getXDirAdj)
            .summaryStatistics();
    double width = (extent.getMax() - extent.getMin() + GAP) / columns;
    for (int i = 0; i < columns; i++) {
      int column = i;
      List<TextPosition> own =
          glyphs.stream()
              .filter(g -> columns == 1 || column == column(g, extent.getMin(), width))
              .toList();
      lines(own, APPARATUS).forEach(line -> apparatus.addAll(words(line)));
    }
    return new PrintedPage(
        lines(glyphs, TEXT).stream().map(PrintedPage::words).toList(),
        joined(apparatus),
        Stream.of(TEXT, APPARATUS)
            .flatMap(size -> lines(glyphs, size).stream())
            .flatMap(List::stream)
            .mapToDouble(TextPosition::getYDirAdj)
            .max()
            .orElse(0));
  }

  private static int column(TextPosition glyph, double left, double width) {
    return (int) Math.floor((glyph.getXDirAdj() - left + 1) / width);
  }

  /** The lines whose glyphs have this size; smaller ones raised above it belong to them. */
  private static List<List<TextPosition>> lines(List<TextPosition> glyphs, double size) {
    TreeMap<Double, List<TextPosition>> lines = new TreeMap<>();
    for (TextPosition glyph : glyphs) {
      if (Math.abs(glyph.getYScale() - size) < TOLERANCE) {
        line(lines, glyph, TOLERANCE).add(glyph);
      }
    }
    for (TextPosition glyph : glyphs) {
      if (glyph.getYScale() < size * 0.72 && glyph.getYScale() > size * 0.62) {
        Map.Entry<Double, List<TextPosition>> below =
            lines.ceilingEntry((double) glyph.getYDirAdj());
        if (below != null && below.getKey() - glyph.getYDirAdj() < size / 2) {
          below.getValue().add(glyph);
        }
      }
    }
    lines.values().forEach(l -> l.sort(Comparator.comparing(TextPosition::getXDirAdj)));
    return new ArrayList<>(lines.values());
  }

  private static List<TextPosition> line(
      TreeMap<Double, List<TextPosition>> lines, TextPosition glyph, double tolerance) {
    double y = glyph.getYDirAdj();
    Double near = lines.ceilingKey(y - tolerance);
    return lines.computeIfAbsent(
        near != null && near < y + tolerance ? near : y, key -> new ArrayList<>());
  }

  private static List<Word> words(List<TextPosition> line) {
    List<Word> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    TextPosition last = null;
    for (TextPosition glyph : line) {
      boolean blank = glyph.getUnicode().isBlank() || glyph.getUnicode().equals("\u00A0");
      boolean parted =
          last != null
              && (isBold(last) != isBold(glyph)
                  || isRaised(last, line) != isRaised(glyph, line)
                  || glyph.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj()
                      > 0.12 * glyph.getYScale());
      if ((blank || parted) && !word.isEmpty()) {
        words.add(new Word(word.toString(), isBold(last), isRaised(last, line)));
        word.setLength(0);
      }
      if (!blank) {
        word.append(glyph.getUnicode());
        last = glyph;
      }
    }
    if (!word.isEmpty()) {
      words.add(new Word(word.toString(), isBold(last), isRaised(last, line)));
    }
    return words;
  }

  private static boolean isBold(TextPosition glyph) {
    return glyph.getFont().getName().contains("Bold");
  }

  private static boolean isRaised(TextPosition glyph, List<TextPosition> line) {
    double size = line.stream().mapToDouble(TextPosition::getYScale).max().orElse(0);
    return glyph.getYScale() < size * 0.9;
  }

  /** Words that were divided at a line's end are whole again. */
  private static List<Word> joined(List<Word> words) {
    List<Word> result = new ArrayList<>();
    for (Word word : words) {
      Word last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (last != null && last.text().endsWith("\u00AD")) {
        String start = last.text().substring(0, last.text().length() - 1);
        result.set(result.size() - 1, new Word(start + word.text(), last.bold(), last.raised()));
      } else {
        result.add(word);
      }
    }
    return result;
  }

  private static final class Glyphs extends PDFTextStripper {
    private final List<TextPosition> all = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition text) {
      all.add(text);
    }
  }
}
