package org.siglum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What stands in a zone and its area of the image lead to each other, with the script and without.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZonesOnScreenTest {
  private static final String HEADER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Zones</title></titleStmt>
      <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
      """;
  private static final String LETTER =
      HEADER
          + """
          <facsimile>
          <surface xml:id="s1" ulx="0" uly="0" lrx="100" lry="140"><graphic url="1.png"/>
            <zone xml:id="z1" ulx="10" uly="10" lrx="90" lry="20"/><zone xml:id="z2" ulx="10" uly="25" lrx="90" lry="35"/>
            <zone xml:id="z3" points="10,40 90,40 90,50 50,55" start="#s"/><zone xml:id="z4" ulx="10" uly="60" lrx="90" lry="70"/>
            <zone xml:id="bad" ulx="90" uly="80" lrx="10" lry="90"/></surface>
          <surface><graphic url="2.tif"/><zone xml:id="y1" ulx="100" uly="100" lrx="700" lry="200"/></surface></facsimile>
          <text><body><pb n="1" facs="#s1"/><p><lb facs="#z1"/>The first line<lb facs="#z2"/>the second line
          with a <seg xml:id="s">marked</seg> word</p><p><w facs="#z4">Word</w> and <hi facs="#bad">none</hi></p>
          <pb n="2" facs="2.tif"/><l facs="#y1">A verse</l></body></text></TEI>
          """;

  private static final String TRANSCRIPTION =
      HEADER
          + """
          <sourceDoc><surface n="1r" ulx="0" uly="0" lrx="100" lry="140"><graphic url="1.png"/>
          <zone ulx="0" uly="0" lrx="50" lry="140"><line ulx="5" uly="5" lrx="45" lry="15">One</line><line>two</line></zone>
          </surface></sourceDoc></TEI>
          """;

  private Chromium chromium;
  private int zones;

  @BeforeAll
  void buildAndOpen(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("letter.xml"), LETTER);
    Files.writeString(folder.resolve("transcription.xml"), TRANSCRIPTION);
    Files.writeString(folder.resolve("many.xml"), many());
    BufferedImage image = new BufferedImage(1000, 1400, BufferedImage.TYPE_BYTE_GRAY);
    ImageIO.write(image, "png", folder.resolve("1.png").toFile());
    ImageIO.write(image, "tiff", folder.resolve("2.tif").toFile());
    chromium = new Chromium("zones");
    chromium.build(folder, "edition");
  }

  /** Zones anywhere on several surfaces; each third is named by its line, each third names it. */
  private String many() {
    Random random = new Random(7);
    StringBuilder surfaces = new StringBuilder();
    StringBuilder lines = new StringBuilder();
    for (int surface = 0; surface < 3; surface++) {
      surfaces.append("<surface ulx='0' uly='0' lrx='1000' lry='1400'><graphic url='1.png'/>");
      for (int i = 0; i < 12; i++) {
        int x = random.nextInt(900);
        int y = random.nextInt(1300);
        String id = "z" + ++zones;
        String start = i % 3 == 1 ? " start='#l" + id + "'" : "";
        surfaces.append(
            "<zone xml:id='%s' ulx='%d' uly='%d' lrx='%d' lry='%d'%s/>"
                .formatted(
                    id, x, y, x + 1 + random.nextInt(99), y + 1 + random.nextInt(99), start));
        String facs = i % 3 == 0 ? " facs='#" + id + "'" : "";
        lines.append("<l xml:id='l%s'%s>Line</l>".formatted(id, facs));
      }
      surfaces.append("</surface>");
    }
    return "%s<facsimile>%s</facsimile><text><body>%s</body></text></TEI>"
        .formatted(HEADER, surfaces, lines);
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  private Page open(String name, int width, boolean script) {
    Page page =
        chromium.page(
            new Browser.NewPageOptions().setViewportSize(width, 800).setJavaScriptEnabled(script));
    page.navigate(chromium.uri("edition/site/" + name + ".html"));
    return page;
  }

  private static void awaitMarked(Page page, String... ids) {
    Locator marked = page.locator(".viewer .is-marked");
    Chromium.await(
        page, List.of(ids), () -> marked.evaluateAll("areas => areas.map(area => area.id)"));
  }

  @Test
  void withoutTheScriptLinesAndAreasAreLinks() {
    try (Page page = open("letter", 360, false)) {
      assertEquals(
          List.of("#zone-z1", "#zone-z2", "#zone-z3", "#zone-y1"),
          page.locator("article a.zone").all().stream().map(a -> a.getAttribute("href")).toList());
      List<String> areas = new ArrayList<>();
      for (Locator area : page.locator(".sheets svg a").all()) {
        areas.add(area.getAttribute("id") + " " + area.getAttribute("href"));
        assertEquals(
            1, page.locator("[id='" + area.getAttribute("href").substring(1) + "']").count());
      }
      assertEquals(
          List.of(
              "zone-z1 #on-z1", "zone-z2 #on-z2", "zone-z3 #s", "zone-z4 #on-z4", "zone-y1 #l1"),
          areas);
      assertTrue((Integer) page.evaluate("document.documentElement.scrollWidth") <= 360);
    }
  }

  @Test
  void aLineMarksItsAreaAndAnAreaLeadsToItsLineByKeyboardAlone() {
    for (int width : new int[] {360, 1280}) {
      try (Page page = open("letter", width, true)) {
        assertThat(page.locator(".sheets")).isHidden();
        assertThat(page.locator("a.zone").first()).isHidden();
        page.locator(".pb a").first().press("Enter");
        assertThat(page.locator(".viewer")).isVisible();
        page.locator("a.zone").nth(1).focus();
        awaitMarked(page, "zone-z2");
        Locator focused = page.locator(":focus");
        page.keyboard().press("Enter");
        assertThat(focused).hasId("zone-z2");
        page.keyboard().press("Tab");
        assertThat(focused).hasId("zone-z3");
        page.keyboard().press("Enter");
        assertThat(focused).hasAttribute("href", "#zone-z3");
        page.locator("a.zone").last().press("Enter");
        assertThat(focused).hasId("zone-y1");
        assertThat(page.locator(".viewer img"))
            .hasAttribute("src", Pattern.compile("scaled/1000/2\\.tif\\.jpg$"));
        Chromium.awaitFit(page, width);
      }
    }
  }

  @Test
  void whoPointsAtALineOrWordSeesItsArea() {
    try (Page page = open("letter", 1280, true)) {
      page.locator(".pb a").first().click();
      assertThat(page.locator(".viewer")).isVisible();
      page.locator(".w").hover();
      awaitMarked(page, "zone-z4");
      Locator sign = page.locator("a.zone").first();
      page.mouse().move(sign.boundingBox().x + 60, sign.boundingBox().y + 8);
      awaitMarked(page, "zone-z1");
      page.locator(".hi").hover();
      awaitMarked(page);
    }
  }

  @Test
  void axeFindsNothingWhereAreasAreShown() {
    for (String name : List.of("letter", "many", "transcription")) {
      try (Page page = open(name, 360, true)) {
        page.locator("a.facsimile").first().click();
        assertThat(page.locator(".viewer .sheet")).isVisible();
        assertEquals(List.of(), Chromium.violations(page));
      }
    }
  }

  @Test
  void aTranscriptionBySurfacesIsWhatItsZonesMark() {
    try (Page page = open("transcription", 1280, true)) {
      page.locator(".surface a.facsimile").click();
      assertThat(page.locator(".surface a.facsimile")).hasText("f. 1r");
      assertThat(page.locator(".viewer svg a")).hasCount(2);
      page.locator(".viewer svg a").nth(1).press("Enter");
      assertThat(page.locator(":focus")).hasAttribute("href", "#zone-2");
    }
  }

  @Test
  void eachPlaceIsOnItsImageOnce() {
    try (Page page = open("many", 1280, false)) {
      Locator polygons = page.locator(".sheets polygon");
      assertEquals(zones, polygons.count());
      assertFalse(zones == 0);
      List<Object> places = new ArrayList<>();
      polygons.all().forEach(polygon -> places.add(polygon.getAttribute("points")));
      assertEquals(zones, places.stream().distinct().count());
      assertEquals(1, page.locator(".sheets img").count());
      assertEquals(zones * 2 / 3, page.locator(".sheets svg a").count());
    }
  }
}
