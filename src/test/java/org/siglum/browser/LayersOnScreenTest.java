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
import org.junit.jupiter.api.io.TempDir;

/** Layers of the apparatus, with the keyboard where that is not said otherwise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayersOnScreenTest {
  private static final int LINES = 80;
  private static final String ADDRESS = "layers/site/poem.html";
  private static final String SETTINGS =
      """
      apparatus:
        layers:
          - {name: sources, types: [allusion, fontes]}
          - testimonia
          - {name: apparatus, label: Variants}
        sigla: italic
      """;
  private static final String POEM =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Poem</title>
      </titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><listWit><witness xml:id="A"/><witness xml:id="B"/>
      </listWit></sourceDesc></fileDesc></teiHeader><text><body><div xml:id="poem">%s</div></body></text></TEI>
      """;
  private static final String LINE =
      "<l n='%1$d' xml:id='l%1$d'>of <app><lem wit='#A'>arms%1$d</lem><rdg wit='#B'>alms%1$d</rdg></app></l>";
  // Every tenth line has an entry of each kind, one within the lemma of another.
  private static final String TENTH =
      "<l n='%1$d' xml:id='l%1$d'><app type='testimonium'><lem>of <app><lem wit='#A'>arms%1$d</lem>"
          + "<rdg wit='#B'>alms%1$d</rdg></app><note type='fontes' xml:id='f%1$d'>Homer %1$d</note></lem>"
          + "<note>Seneca</note></app> <cit type='allusion'><quote>I sing</quote> <bibl>Virgil</bibl></cit></l>";

  /** The layers in sight whose entry of a line is in sight. */
  private static final String SHOW =
      """
      line => [...document.querySelectorAll('.apparatus.current > .layer')].filter(layer => {
        const inside = layer.getBoundingClientRect();
        const entry = [...layer.querySelectorAll('.entries')]
          .find(e => e.querySelector('.line').textContent === line).getBoundingClientRect();
        return entry.top >= inside.top && entry.bottom <= inside.bottom;
      }).map(layer => layer.dataset.layer)
      """;

  private Chromium chromium;

  @BeforeAll
  void buildAndOpen(@TempDir Path folder) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int n = 1; n <= LINES; n++) {
      lines.append(String.format(n % 10 == 0 ? TENTH : LINE, n));
    }
    Files.writeString(folder.resolve("poem.xml"), String.format(POEM, lines));
    Files.writeString(folder.resolve("edition.yml"), SETTINGS);
    chromium = new Chromium("layers");
    chromium.build(folder, "layers");
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void aLayerIsHiddenAndShownWithItsCalls() {
    try (Page page = chromium.open(ADDRESS, 1000)) {
      assertEquals(
          List.of("Sources", "Testimonia", "Variants"),
          page.locator(".layer-name").allTextContents());
      assertEquals(
          "italic",
          page.locator("#app1 .sigla").first().evaluate("e => getComputedStyle(e).fontStyle"));
      assertThat(page.locator("[data-layer=sources]")).isVisible();
      assertThat(page.locator("#f10-ref")).isVisible();
      assertThat(page.locator("#poem\\.cit1-entry-ref")).isVisible();
      page.locator("form.layers input[value=sources]").focus();
      page.keyboard().press("Space");
      assertThat(page.locator("[data-layer=sources]")).isHidden();
      // The calls of a note and of a quotation.
      assertThat(page.locator("#f10-ref")).isHidden();
      assertThat(page.locator("#poem\\.cit1-entry-ref")).isHidden();
      // Another layer, and the call of an entry of another.
      assertThat(page.locator("[data-layer=testimonia]")).isVisible();
      assertThat(page.locator("#app1-ref")).isVisible();
      page.keyboard().press("Space");
      assertThat(page.locator("#f10")).isVisible();
    }
  }

  @Test
  void anEntryThatIsANoteAndItsPlaceLeadToEachOther() {
    try (Page page = chromium.open(ADDRESS, 1000)) {
      page.locator("#f20-ref").focus();
      page.keyboard().press("Enter");
      assertThat(page).hasURL(chromium.uri(ADDRESS + "#f20"));
      assertThat(page.locator("#f20")).containsText("Homer 20");
      page.locator("#f20 a.bracket").focus();
      page.keyboard().press("Enter");
      assertThat(page).hasURL(chromium.uri(ADDRESS + "#f20-ref"));
    }
  }

  @Test
  void eachLayerFollowsTheTextBesideIt() {
    try (Page page = chromium.open(ADDRESS, 1400)) {
      List<String> all = List.of("sources", "testimonia", "apparatus");
      Chromium.await(page, all, () -> page.evaluate(SHOW, "10"));
      page.evaluate("document.getElementById('l43').scrollIntoView()");
      page.waitForFunction("document.querySelector('[data-layer=apparatus]').scrollTop > 0");
      Chromium.await(page, all, () -> page.evaluate(SHOW, "50"));
    }
  }

  @Test
  void onlyEntriesWithReadingsChangeTheTextOfAWitness() {
    try (Page page = chromium.open(ADDRESS + "?witness=B", 1000)) {
      assertThat(page.locator(".text .differs")).hasCount(LINES);
      assertThat(page.locator(".unattested")).hasCount(0);
      assertTrue(Chromium.text(page).contains("of alms20 I sing of alms21"));
    }
  }

  @Test
  void withoutTheScriptAllLayersAreShownAndThereIsNothingToChoose() {
    Browser.NewPageOptions plain = new Browser.NewPageOptions().setJavaScriptEnabled(false);
    try (Page page = chromium.page(plain)) {
      page.navigate(chromium.uri(ADDRESS));
      assertEquals(3, page.locator(".layer").count());
      for (Locator layer : page.locator(".layer").all()) {
        assertTrue(layer.isVisible());
      }
      assertFalse(page.locator("form.layers").isVisible());
    }
  }

  @Test
  void isAccessibleAndFits() {
    for (int width : new int[] {360, 1400}) {
      try (Page page = chromium.open(ADDRESS, width)) {
        if (width == 1400) {
          assertThat(page.locator(".apparatus.current")).isVisible();
        }
        assertEquals(List.of(), Chromium.violations(page));
        int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertTrue(wide <= width, wide + " px wide in " + width);
      }
    }
  }
}
