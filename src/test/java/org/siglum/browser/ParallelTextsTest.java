package org.siglum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text, its translation and its commentary stand side by side. What is tied is read by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParallelTextsTest {
  private static final String NUMBERED =
      """
      <text><body>
      <div type="edition" xml:lang="la"><head>Res gestae</head>
      <p n="1">Annos undeviginti natus.<note>A note.</note></p>
      <p n="2">Qui parentem <app><lem>meum</lem><rdg>nostrum</rdg></app> trucidaverunt.</p>
      <p n="3">Bella gessi.</p></div>
      <div type="translation" xml:lang="en"><head>Deeds</head>
      <p n="1">At the age of nineteen.</p><p>It was so.</p><p n="3">I waged <ref target="#c2">wars</ref>.</p></div>
      <div type="commentary" xml:lang="en"><p n="2" xml:id="c2">He says <mentioned>trucidaverunt</mentioned>.</p><p n="2">He means two.</p></div>
      <div type="bibliography"><p n="1">Mommsen.</p></div>
      </body></text>
      """;

  private static final String POINTED_TO =
      """
      <text xml:lang="grc"><body><lg><l n="1" xml:id="l1">α</l><l n="2" xml:id="l2">β</l><l n="3" xml:id="l3">γ</l></lg>
      </body></text>
      """;

  private static final String POINTING =
      """
      <text xml:lang="he"><body><p xml:id="l1" corresp="greek.xml#l1 greek.xml#l2">אב</p><p corresp="greek.xml#l3">ג</p></body></text>
      """;

  private static final String A_REPLY =
      """
      <text corresp="numbered.xml"><body><p>A reply to that letter is no translation of it.</p></body></text>
      """;

  private Chromium chromium;

  @BeforeAll
  void build() throws Exception {
    Path tei = Files.createDirectories(Path.of("target/parallel-edition/tei"));
    write(tei, "numbered", NUMBERED);
    write(tei, "greek", POINTED_TO);
    write(tei, "hebrew", POINTING);
    write(tei, "reply", A_REPLY);
    chromium = new Chromium("parallel");
    chromium.build(tei.getParent(), "texts");
  }

  private static void write(Path folder, String name, String text) throws Exception {
    Files.writeString(
        folder.resolve(name + ".xml"),
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>"
            + name
            + "</title></titleStmt><publicationStmt><p>Unpublished</p></publicationStmt>"
            + "<sourceDesc><p>Made up</p></sourceDesc></fileDesc></teiHeader>"
            + text
            + "</TEI>");
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  private static List<String> rows(Page page) {
    return page.locator("table.parallel tbody tr").all().stream()
        .map(row -> String.join(" | ", row.locator("th, td").allInnerTexts()))
        .map(row -> row.replaceAll("\\s+", " ").strip())
        .toList();
  }

  @Test
  void divisionsOfADocumentByTheirNumbers() {
    try (Page page = chromium.open("texts/site/numbered.parallel.html", 1280)) {
      assertEquals(
          List.of("Res gestae", "Deeds", "Commentary"),
          page.locator("table.parallel thead th").allInnerTexts());
      assertEquals(
          List.of(
              "1 | Annos undeviginti natus.1 | At the age of nineteen. It was so. |",
              "2 | Qui parentem meum° trucidaverunt. | | He says trucidaverunt. He means two.",
              "3 | Bella gessi. | I waged wars. |"),
          rows(page));
      assertFalse(page.content().contains("xmlns:"), "a name of Siglum's own is left");
    }
  }

  @Test
  void documentsByWhatTheyPointTo() {
    try (Page page = chromium.open("texts/site/greek.parallel.html", 1280)) {
      assertEquals(List.of("1 | α β | אב", "3 | γ | ג"), rows(page));
      assertEquals("rtl", page.locator("table.parallel td[lang=he]").first().getAttribute("dir"));
    }
    for (String text : List.of("greek", "hebrew")) {
      try (Page page = chromium.open("texts/site/" + text + ".html", 1280)) {
        Locator link = page.locator("nav.downloads a[href='greek.parallel.html']");
        assertEquals("Side by side", link.innerText());
      }
    }
  }

  @Test
  void whatIsOnlySaidToCorrespondStandsAlone() {
    Path site = Path.of("target/parallel/texts/site");
    assertTrue(Files.exists(site.resolve("reply.html")));
    assertFalse(Files.exists(site.resolve("reply.parallel.html")));
    assertFalse(Files.exists(site.resolve("hebrew.parallel.html")));
  }

  /** Every link of the page leads to something, and none within it, where nothing has an id. */
  @Test
  void linksLeadIntoTheTexts() {
    try (Page page = chromium.open("texts/site/numbered.parallel.html", 1280)) {
      page.locator("table.parallel tbody th a").nth(1).click();
      assertThat(page).hasURL(chromium.uri("texts/site/numbered.html#d1.p2"));
      assertThat(page.locator(":target")).hasCount(1);
    }
    try (Page page = chromium.open("texts/site/numbered.parallel.html", 1280)) {
      page.locator("table.parallel a.ref").click();
      assertThat(page).hasURL(chromium.uri("texts/site/numbered.html#c2"));
    }
  }

  @Test
  void aColumnIsHiddenByItsBoxWithoutAScript() {
    Browser.NewPageOptions options = new Browser.NewPageOptions().setJavaScriptEnabled(false);
    try (Page page = chromium.page(options)) {
      page.navigate(chromium.uri("texts/site/numbered.parallel.html"));
      Locator translation = page.locator("table.parallel tbody tr:first-child td").nth(1);
      assertThat(translation).isVisible();
      page.locator(".side-by-side fieldset label").nth(1).click();
      assertThat(translation).isHidden();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"numbered", "greek"})
  void isAccessibleAndAsWideAsTheWindow(String text) {
    for (int width : new int[] {360, 1280}) {
      try (Page page = chromium.open("texts/site/" + text + ".parallel.html", width)) {
        assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
        assertEquals(List.of(), Chromium.violations(page));
      }
    }
  }
}
