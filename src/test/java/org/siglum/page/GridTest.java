package org.siglum.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.siglum.edition.Findings;

/** On a page with a grid the lines of the text stand at the same heights on all pages. */
class GridTest {

  /**
   * Among the text whatever does not take whole lines by itself; headings of one line and of more.
   */
  private static final String PIECES =
      """
      <div><head>%1$s</head><p>%2$s</p><div><head>Minor</head><quote><p>%2$s</p></quote><p>%2$s</p>
      <lg><l>Arma virumque cano</l><l>Troiae qui primus</l></lg><p>%2$s<note place="foot">%1$s</note></p>
      <figure><graphic url="a.png"/><head>Legend</head></figure><p>%2$s</p></div>
      <div><head>Small</head><table><row><cell>Unus</cell><cell>%1$s</cell></row><row><cell>Duo</cell><cell>Tres</cell></row></table>
      <p>%2$s</p><list><item>Primum</item><item>Secundum</item></list><p>%2$s</p><p><stamp>Stamped</stamp></p><p>%2$s <app><lem wit="#A">cano</lem><rdg wit="#B">canto</rdg></app></p></div></div>
      """;

  @ParameterizedTest
  @CsvSource({"10.5, 13, 'page: {grid: true}'", "10, 12.5, 'page: {preset: octavo, grid: true}'"})
  void linesOfAllPagesStandAtTheSameHeights(
      double size, double leading, String settings, @TempDir Path folder) throws Exception {
    String text = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod. ";
    StringBuilder body = new StringBuilder();
    for (int i = 1; i < 8; i++) {
      body.append(PIECES.formatted(text.repeat(i % 3 == 0 ? 3 : 1), text.repeat(4 + i)));
    }
    Files.writeString(folder.resolve("edition.yml"), settings);
    Files.writeString(
        folder.resolve("text.xml"),
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
        <titleStmt><title>Grid</title></titleStmt><publicationStmt><p>Not published.</p></publicationStmt>
        <sourceDesc><listWit><witness xml:id="A">Alpha</witness><witness xml:id="B">Beta</witness></listWit></sourceDesc>
        </fileDesc></teiHeader><text xml:lang="la"><body>%s</body></text></TEI>
        """
            .formatted(body));
    BufferedImage image = new BufferedImage(401, 333, BufferedImage.TYPE_BYTE_GRAY);
    ImageIO.write(image, "png", folder.resolve("a.png").toFile());
    Findings findings = new Findings();
    Path volume = SetVolume.of(folder, findings);
    assertEquals(
        List.of(),
        findings.list().stream().filter(f -> f.code().equals("SG-PRINT-PAGES")).toList());
    TreeSet<Double> heights = new TreeSet<>();
    List<String> off = new ArrayList<>();
    double first = Double.NaN;
    try (PDDocument document = Loader.loadPDF(volume.toFile())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        for (TextPosition glyph : glyphs(document, page, size)) {
          first = Double.isNaN(first) ? glyph.getYDirAdj() : first;
          double lines = (glyph.getYDirAdj() - first) / leading;
          if (Math.abs(lines - Math.round(lines)) * leading > 0.2) {
            off.add("%d: %.1f %s".formatted(page, glyph.getYDirAdj(), glyph.getUnicode()));
          }
          heights.add((double) Math.round(lines));
        }
      }
    }
    assertTrue(heights.size() > 30, "the page has lines");
    assertEquals(List.of(), off.stream().limit(20).toList());
  }

  /** The letters of the text on a page of the text: those in front of it are not on the grid. */
  private static List<TextPosition> glyphs(PDDocument document, int page, double size)
      throws Exception {
    List<TextPosition> all = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            all.add(glyph);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    boolean isOfText = all.stream().filter(g -> g.getYScale() == size).count() > 300;
    return all.stream()
        .filter(g -> isOfText && Math.abs(g.getYScale() - size) < 0.01 && !g.getUnicode().isBlank())
        .toList();
  }
}
