package org.siglum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Facets of the contents: plain pages, and with the script a list that narrows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowsingTest {
  private static final String HOME = "site/index.html";
  private static final String VALUE = "site/browse/people/Karl.html";

  @TempDir private static Path folder;
  private Chromium chromium;

  @BeforeAll
  void build() throws Exception {
    Files.createDirectories(folder.resolve("tei"));
    for (int i = 0; i < 12; i++) {
      Files.writeString(folder.resolve("tei/d%02d.xml".formatted(i)), document(i));
    }
    chromium = new Chromium("browsing");
    chromium.build(folder, "");
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  /** Karl writes every second text, every third is of 1901, and every fourth from Bern. */
  private static String document(int i) {
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
          <fileDesc><titleStmt><title>Text %d</title><author>%s</author></titleStmt>
            <publicationStmt><p>Not published</p></publicationStmt><sourceDesc><p>Archive</p></sourceDesc></fileDesc>
          <profileDesc><creation><date when="%d"/><placeName>%s</placeName></creation></profileDesc></teiHeader>
          <text xml:lang="en"><body><p>Some words.</p></body></text></TEI>
        """
        .formatted(
            i,
            i % 2 == 0 ? "Karl" : "Berta",
            i % 3 == 0 ? 1901 : 1900,
            i % 4 == 0 ? "Bern" : "Rome");
  }

  @Test
  void theContentsAreNarrowedByTheKeyboard() {
    try (Page page = chromium.open(HOME, 1280)) {
      page.locator(".narrowing summary").focus();
      page.keyboard().press("Enter");
      Locator people = page.getByLabel("Writer or recipient");
      assertThat(people).containsText("Karl (6)");
      people.focus();
      // No more than a letter: what comes late begins another word.
      page.keyboard().press("K");
      assertThat(people.locator("option:checked")).hasText("Karl (6)");
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("Documents: 6 of 12");
      Locator year = page.getByLabel("Year");
      assertThat(year.locator("option")).hasText(new String[] {"all", "1900 (4)", "1901 (2)"});
      year.selectOption("1901 (2)");
      Locator documents = page.locator(".documents a");
      Chromium.await(page, List.of("Text 0", "Text 6"), () -> sorted(documents.allTextContents()));
      assertThat(page.getByLabel("Place of writing").locator("option"))
          .hasText(new String[] {"all", "Bern (1)", "Rome (1)"});
      assertEquals(List.of(), Chromium.violations(page));
      page.getByText("Text 6").click();
      assertThat(page).hasURL(chromium.uri("site/d06.html"));
      page.goBack();
      // The address says what is chosen.
      assertThat(page).hasURL(Pattern.compile("/site/index\\.html\\?.*years=1901"));
      assertThat(documents).hasCount(2);
    }
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }

  @Test
  void aPageOfAValueNarrowsFromThatValue() {
    try (Page page = chromium.open(VALUE, 360)) {
      Locator documents = page.locator(".documents a");
      assertThat(documents).hasCount(6);
      page.locator(".narrowing summary").click();
      assertThat(page.getByLabel("Writer or recipient").locator("option:checked"))
          .hasText("Karl (6)");
      page.getByLabel("Place of writing").selectOption("Bern (3)");
      assertThat(documents).hasCount(3);
      assertEquals("../../d00.html", new ArrayList<>(hrefs(page)).get(0));
      page.getByLabel("Place of writing").selectOption("");
      assertThat(documents).hasCount(6);
      // Nothing else is chosen.
      assertThat(page).hasURL(chromium.uri(VALUE));
    }
  }

  private List<String> hrefs(Page page) {
    String site = chromium.uri("site/");
    return page.locator(".documents a").all().stream()
        .map(link -> (String) link.evaluate("link => link.href"))
        .map(href -> "../../" + href.substring(site.length()))
        .sorted()
        .toList();
  }

  @Test
  void withoutTheScriptFacetsArePages() {
    try (Page page = chromium.page(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.navigate(chromium.uri(HOME));
      assertEquals(0, page.locator(".narrowing:visible").count());
      page.locator(".facets a[href*=places]").click();
      page.locator(".values a").first().click();
      assertThat(page.locator("h1")).hasText("Bern");
      assertThat(page.locator(".documents a")).hasCount(3);
    }
  }

  @Test
  void theirPagesAreAccessibleQuietAndFitNarrowWindows() {
    for (String address : List.of(HOME, VALUE, "site/browse/people/index.html")) {
      try (Page page = chromium.page(new Browser.NewPageOptions().setViewportSize(360, 800))) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(chromium.uri(address));
        Chromium.openDetails(page);
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"), address);
        assertEquals(List.of(), complaints, address);
        assertEquals(List.of(), Chromium.violations(page), address);
      }
    }
  }
}
