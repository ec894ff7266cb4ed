package org.siglum.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** How pages look, and what was read, is remembered in the browser, and nowhere else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadersChoicesTest {
  private static final String HOME = "site/index.html";

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
      page.getByLabel("Size of the text").focus();
      page.keyboard().type("very");
      page.getByLabel("Colours").selectOption("dark");
      page.getByLabel("Width of the lines").selectOption("wide");
      assertEquals(List.of(), Chromium.violations(page));
      page.keyboard().press("Escape");
      page.navigate(chromium.uri("site/a.html"));
      assertEquals(1.45 * usual, size(page), 0.1);
      assertEquals(
          "rgb(26, 24, 21)",
          page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
      assertEquals(List.of(), Chromium.violations(page));
      page.setViewportSize(360, 800);
      assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
      page.locator(".preferences summary").click();
      assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
      page.getByLabel("Size of the text").selectOption("");
      page.getByLabel("Colours").selectOption("");
      page.reload();
      assertEquals(
          "rgb(253, 252, 248)",
          page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
    }
  }

  @Test
  void lightColoursMayBeChosenInADarkSystem() {
    try (Page page = chromium.page(new Browser.NewPageOptions().setColorScheme(ColorScheme.DARK))) {
      page.navigate(chromium.uri(HOME));
      page.locator(".preferences summary").click();
      page.getByLabel("Colours").selectOption("light");
      assertEquals(
          "rgb(253, 252, 248)",
          page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
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
      assertTrue(reading.isHidden(), "nothing was read");
      page.navigate(chromium.uri("site/b.html"));
      page.locator("[id='p10']").evaluate("p => p.scrollIntoView()");
      page.mouse().wheel(0, 5);
      page.navigate(chromium.uri(HOME));
      assertEquals(List.of("Text b (opened)"), page.locator("a.opened").allTextContents());
      assertEquals(List.of(), Chromium.violations(page));
      Locator last = reading.locator("a");
      assertEquals("Go on reading: Text b", last.textContent());
      assertTrue(
          last.getAttribute("href").matches(".*/b\\.html#p(9|10)"), last.getAttribute("href"));
      reading.locator("button").click();
      assertTrue(reading.isHidden(), "forgotten");
      page.reload();
      assertEquals(0, page.locator("a.opened").count());
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
