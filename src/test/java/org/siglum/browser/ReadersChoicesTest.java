package org.siglum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** How pages look, and what was read, is remembered in the browser, and nowhere else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadersChoicesTest {
  private static final String HOME = "site/index.html";
  private static final String LIGHT = "rgb(253, 252, 248)";
  private static final String DARK = "rgb(26, 24, 21)";
  private static final String WIDTH = "document.documentElement.scrollWidth";

  @TempDir private static Path folder;
  private Chromium chromium;

  @BeforeAll
  void build() throws Exception {
    for (String name : List.of("a", "b", "c")) {
      Files.writeString(folder.resolve(name + ".xml"), text(name));
    }
    chromium = new Chromium("choices");
    chromium.build(folder, "");
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  private static String text(String name) {
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
          <fileDesc><titleStmt><title>Text %s</title></titleStmt>
            <publicationStmt><p>Not published</p></publicationStmt><sourceDesc><p>Archive</p></sourceDesc></fileDesc></teiHeader>
          <text xml:lang="en"><body>%s</body></text></TEI>
        """
        .formatted(name, ("<p>" + "Many words. ".repeat(100) + "</p>").repeat(20));
  }

  private static double size(Page page) {
    return ((Number) page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)"))
        .doubleValue();
  }

  @Test
  void whatIsChosenByTheKeyboardHoldsOnTheNextPage() {
    try (Page page = chromium.open(HOME, 1280)) {
      double usual = size(page);
      page.locator(".preferences summary").focus();
      page.keyboard().press("Enter");
      Locator size = page.getByLabel("Size of the text");
      assertThat(size).isVisible();
      size.focus();
      // No more than a letter: what comes late begins another word.
      page.keyboard().press("v");
      Locator root = page.locator("html");
      assertThat(root).hasAttribute("data-size", "largest");
      page.getByLabel("Colours").selectOption("dark");
      page.getByLabel("Width of the lines").selectOption("wide");
      assertThat(root).hasCSS("background-color", DARK);
      assertThat(root).hasAttribute("data-measure", "wide");
      assertEquals(List.of(), Chromium.violations(page));
      page.keyboard().press("Escape");
      assertThat(size).isHidden();
      page.navigate(chromium.uri("site/a.html"));
      assertThat(root).hasCSS("background-color", DARK);
      assertEquals(1.45 * usual, size(page), 0.1);
      assertEquals(List.of(), Chromium.violations(page));
      page.setViewportSize(360, 800);
      Chromium.await(page, 360, () -> page.evaluate(WIDTH));
      page.locator(".preferences summary").click();
      assertThat(size).isVisible();
      Chromium.await(page, 360, () -> page.evaluate(WIDTH));
      size.selectOption("");
      page.getByLabel("Colours").selectOption("");
      page.reload();
      assertThat(root).hasCSS("background-color", LIGHT);
    }
  }

  @Test
  void lightColoursMayBeChosenInADarkSystem() {
    try (Page page = chromium.page(new Browser.NewPageOptions().setColorScheme(ColorScheme.DARK))) {
      page.navigate(chromium.uri(HOME));
      page.locator(".preferences summary").click();
      page.getByLabel("Colours").selectOption("light");
      assertThat(page.locator("html")).hasCSS("background-color", LIGHT);
    }
  }

  /** The page is in its colours before the script that waits for all of it runs. */
  @Test
  void nothingFlashes() {
    try (Page page = chromium.page(new Browser.NewPageOptions())) {
      page.addInitScript(
          "localStorage.setItem('siglum-scheme', 'dark');"
              + "new MutationObserver(() => { if (document.body && window.early === undefined)"
              + " window.early = document.documentElement.dataset.scheme; })"
              + ".observe(document, { childList: true, subtree: true });");
      page.navigate(chromium.uri(HOME));
      assertEquals("dark", page.evaluate("window.early"));
    }
  }

  @Test
  void readingGoesOnWhereItStoppedAndIsForgottenOnDemand() {
    try (Page page = chromium.open(HOME, 1280)) {
      Locator reading = page.locator(".reading");
      // Nothing was read.
      assertThat(reading).isHidden();
      page.navigate(chromium.uri("site/b.html"));
      page.locator("[id='p10']").evaluate("p => p.scrollIntoView()");
      page.mouse().wheel(0, 5);
      page.navigate(chromium.uri(HOME));
      assertThat(page.locator("a.opened")).hasText(new String[] {"Text b (opened)"});
      assertThat(reading).isVisible();
      assertEquals(List.of(), Chromium.violations(page));
      Locator last = reading.locator("a");
      assertThat(last).hasText("Go on reading: Text b");
      assertThat(last).hasAttribute("href", Pattern.compile("/b\\.html#p(9|10)$"));
      reading.locator("button").click();
      // Forgotten.
      assertThat(reading).isHidden();
      page.reload();
      assertThat(page.locator("a.opened")).hasCount(0);
    }
  }

  @Test
  void withoutTheScriptNothingOfItIsShown() {
    try (Page page = chromium.page(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.navigate(chromium.uri(HOME));
      assertEquals(0, page.locator(".preferences:visible, .reading:visible").count());
    }
  }
}
