package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a text that is cut, an area of an image leads to the page of the part that stands in it. */
class ZonesOfPartsTest {
  @TempDir private Path folder;

  @Test
  void anAreaLeadsToItsPart() throws Exception {
    TestEdition edition = new TestEdition(folder.toRealPath());
    edition.write("edition.yml", "part-words: 3");
    edition.write(
        "tei/a.xml",
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>
        <publicationStmt><p>Unpublished</p></publicationStmt><sourceDesc><p>Made up</p></sourceDesc></fileDesc></teiHeader>
        <facsimile><surface><graphic url="page.png"/><zone xml:id="z1" ulx="1" uly="1" lrx="40" lry="40"/>
        <zone xml:id="z2" ulx="50" uly="1" lrx="90" lry="40"/></surface></facsimile>
        <text><body><div xml:id="one"><p facs="#z1">one two three four</p></div>
        <div xml:id="two"><p facs="#z2">five six seven eight</p></div></body></text></TEI>
        """);
    BufferedImage image = new BufferedImage(100, 50, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, "png", folder.resolve("tei/page.png").toFile());
    edition.build();
    Document first = Jsoup.parse(edition.site().resolve("a/one.html"));
    assertEquals(
        List.of("#one.p1", "two.html#two.p1"),
        first.select("svg a").eachAttr("href"),
        "on the page of the first part");
  }
}
