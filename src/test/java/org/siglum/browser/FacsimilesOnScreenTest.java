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
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.build.Build;
import org.siglum.build.Options;
import org.siglum.build.Progress;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;

/** The image of a page stands beside its text; without the script its link leads to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacsimilesOnScreenTest {
  private static final String LETTER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Letter</title></titleStmt>
      <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>
      <encodingDesc><listPrefixDef><prefixDef ident="img" matchPattern="(\\d)" replacementPattern="$1.png"/>
      <prefixDef ident="scan" matchPattern="(.+)" replacementPattern="https://iiif.example.org/$1"/></listPrefixDef></encodingDesc>
      </teiHeader>
      <facsimile><surface xml:id="s1"><graphic url="1.png"/><zone xml:id="z1" ulx="1"/></surface>
        <surface><graphic xml:id="g2" url="2 recto.png"/></surface><graphic url="3.png"/>
        <graphic xml:id="far" url="https://example.org/i.jpg"/></facsimile>
      <text><body><pb n="1" facs="#z1"/><p>One</p><pb facs="#g2"/><p>Two</p><pb n="3" facs="#far"/>
      <p>Three <pb n="4" facs="none.png"/> four <pb n="5" facs="#nowhere"/> five
      <pb n="6" facs="img:4 #g2"/> six <pb n="7" facs="scan:7/info.json scan:7/manifest.json"/> seven</p></body></text></TEI>
      """;

  private Path folder;
  private Chromium chromium;

  @BeforeAll
  void buildAndOpen(@TempDir Path edition) throws Exception {
    folder = edition;
    Files.writeString(folder.resolve("letter.xml"), LETTER);
    for (String name : List.of("1.png", "2 recto.png", "3.png", "4.png")) {
      ImageIO.write(
          new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY),
          "png",
          folder.resolve(name).toFile());
    }
    chromium = new Chromium("facsimiles");
    chromium.build(folder, "letter");
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  private Page open(boolean script) {
    Page page = chromium.page(new Browser.NewPageOptions().setJavaScriptEnabled(script));
    page.navigate(chromium.uri("letter/site/letter.html"));
    return page;
  }

  @Test
  void aPageBreakLeadsToItsImageWithoutTheScript() {
    try (Page page = open(false)) {
      Locator links = page.locator(".pb a");
      assertEquals(List.of("p. 1", "Facsimile", "p. 3"), links.allTextContents().subList(0, 3));
      assertEquals("images/1.png", links.nth(0).getAttribute("href"));
      assertEquals("images/2%20recto.png", links.nth(1).getAttribute("href"));
      assertEquals("https://example.org/i.jpg", links.nth(2).getAttribute("href"));
      assertEquals("images/3.png", page.locator("header a.facsimile").getAttribute("href"));
      assertEquals("[p. 4]", page.locator(".pb").nth(3).textContent());
    }
  }

  @Test
  void severalImagesAreLinkedAndPrefixesStandForAddresses() {
    try (Page page = open(false)) {
      Locator both = page.locator(".pb").nth(5).locator("a");
      assertEquals(List.of("p. 6", "Facsimile 2"), both.allTextContents());
      assertEquals("images/4.png", both.nth(0).getAttribute("href"));
      assertEquals("images/2%20recto.png", both.nth(1).getAttribute("href"));
      Locator service = page.locator(".pb").nth(6).locator("a");
      assertEquals(List.of("p. 7", "IIIF manifest"), service.allTextContents());
      assertEquals(
          "https://iiif.example.org/7/full/max/0/default.jpg", service.nth(0).getAttribute("href"));
    }
  }

  @Test
  void theImageOpensBesideTheTextAndIsTurnedFromTheKeyboard() {
    try (Page page = open(true)) {
      page.locator(".pb a").first().focus();
      page.keyboard().press("Enter");
      Locator image = page.locator(".viewer img");
      assertThat(image).hasAttribute("src", Pattern.compile("images/1\\.png$"));
      assertThat(image).hasAttribute("alt", "Page 1: facsimile");
      assertEquals(List.of(), Chromium.violations(page));
      page.locator(".viewer-next").press("Enter");
      assertThat(image).hasAttribute("src", Pattern.compile("images/2%20recto\\.png$"));
      page.locator(".viewer-zoom-in").press("Enter");
      Locator sheet = page.locator(".viewer .sheet-image");
      Chromium.await(page, "140%", () -> sheet.evaluate("e => e.style.inlineSize"));
      page.locator(".viewer-turn").press("Enter");
      Chromium.await(page, "90deg", () -> sheet.evaluate("e => e.style.rotate"));
      page.keyboard().press("Escape");
      assertThat(page.locator(".viewer")).hasCount(0);
      assertThat(page.locator(":focus")).hasText("Facsimile");
    }
  }

  @Test
  void theImageLeavesTheTextItsPlaceInNarrowWindowsToo() {
    for (int width : new int[] {360, 1280}) {
      try (Page page = chromium.page(new Browser.NewPageOptions().setViewportSize(width, 800))) {
        page.navigate(chromium.uri("letter/site/letter.html"));
        page.locator(".pb a").first().click();
        page.waitForFunction("document.querySelector('.viewer img')?.naturalWidth > 0");
        Chromium.awaitFit(page, width);
        assertFalse(page.locator(".viewer").boundingBox().height > 800);
      }
    }
  }

  @Test
  void anImageThatIsNotThereIsAFinding() throws Exception {
    Findings findings = new Findings();
    Options options = new Options(folder.resolve("checked"), true, false, 1, Optional.empty());
    new Build(Edition.open(folder, findings), options, findings, Progress.SILENT).check();
    assertTrue(
        findings.list().stream()
            .anyMatch(f -> f.code().equals("SG-IMAGE") && f.text().contains("none.png")));
    assertTrue(
        findings.list().stream()
            .anyMatch(f -> f.code().equals("SG-REF") && f.text().contains("#nowhere")));
  }
}
