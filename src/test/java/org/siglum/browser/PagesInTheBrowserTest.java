package org.siglum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.siglum.BuiltOnce;

/**
 * One page of each kind, opened as a file in Chromium: accessible (axe), quiet, content with what
 * lies beside it, and as wide as the window.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInTheBrowserTest {
  /** The elements that stand out of the window, by name and class. */
  private static final String TOO_WIDE =
      "w => [...document.querySelectorAll('body *')]"
          + ".filter(e => e.getBoundingClientRect().right > w + 0.5)"
          + ".map(e => e.localName + '.' + e.className + ' ' + e.textContent.slice(0, 40))";

  private Chromium chromium;

  @BeforeAll
  void buildAndOpen() throws Exception {
    chromium = new Chromium(BuiltOnce.FOLDER);
    for (String edition : List.of("sample", "calpurnius", "yidracor", "schnitzler")) {
      BuiltOnce.named(edition);
    }
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  static Stream<String> pages() {
    return Stream.of(
        "sample/site/index.html",
        "sample/site/cable.html",
        "sample/site/gettysburg.html",
        "sample/site/gettysburg.apparatus.html",
        "sample/site/gettysburg.witnesses.html",
        "sample/site/persons/index.html",
        "sample/site/persons/stalin.html",
        "sample/site/places/beijing.html",
        "sample/site/map/index.html",
        "sample/site/chronology/index.html",
        "calpurnius/site/editio.html",
        "calpurnius/site/editio/poem1.html",
        "calpurnius/site/editio.witnesses.html",
        "yidracor/site/der_get.html",
        "schnitzler/site/letters/L00246.html",
        "schnitzler/site/map/index.html",
        "schnitzler/site/places/index.html",
        "schnitzler/site/chronology/index.html",
        "schnitzler/site/correspondences/index.html",
        "schnitzler/site/correspondences/pmb11740.html",
        "schnitzler/site/persons/pmb11740.html",
        "schnitzler/site/browse/people/pmb11740.html");
  }

  /**
   * Axe looks at each element: of the largest pages, smaller ones of their kind are looked at; at a
   * part of a text it looks elsewhere, with the text of a witness.
   */
  static Stream<String> pagesForAxe() {
    return pages()
        .filter(
            page ->
                !page.equals("calpurnius/site/editio.witnesses.html")
                    && !page.equals("calpurnius/site/editio/poem1.html"));
  }

  @ParameterizedTest
  @MethodSource("pagesForAxe")
  void isAccessibleInLightAndDark(String address) {
    try (Page page = opened(address, ColorScheme.LIGHT)) {
      assertEquals(List.of(), Chromium.violations(page));
    }
    if (!address.startsWith("calpurnius/")) {
      try (Page page = opened(address, ColorScheme.DARK)) {
        assertEquals(List.of(), Chromium.violationsOfContrast(page));
      }
    }
  }

  private Page opened(String address, ColorScheme scheme) {
    Page page = chromium.page(new Browser.NewPageOptions().setColorScheme(scheme));
    page.navigate(chromium.uri(address));
    Chromium.openDetails(page);
    return page;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void asksForNothingFromElsewhereAndComplainsOfNothing(String address) {
    try (Page page = chromium.page(new Browser.NewPageOptions())) {
      List<String> outside = new ArrayList<>();
      List<String> complaints = new ArrayList<>();
      page.onRequest(
          request -> {
            if (!request.url().startsWith(chromium.uri(""))) {
              outside.add(request.url());
            }
          });
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.navigate(chromium.uri(address));
      // The style sheet is in force.
      assertThat(page.locator("body")).hasCSS("font-family", Pattern.compile("Palatino"));
      assertEquals(List.of(), outside);
      assertEquals(List.of(), complaints);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsIntoNarrowAndWideWindows(String address) {
    for (int width : new int[] {360, 1280}) {
      try (Page page = chromium.page(new Browser.NewPageOptions().setViewportSize(width, 800))) {
        page.navigate(chromium.uri(address));
        Chromium.openDetails(page);
        if ((Integer) page.evaluate("document.documentElement.scrollWidth") > width) {
          fail(width + " px are too few for " + page.evaluate(TOO_WIDE, width));
        }
      }
    }
  }

  @Test
  void whatARegisterSaysIsShownBesideANameThatHasTheFocus() {
    try (Page page = chromium.page(new Browser.NewPageOptions())) {
      page.navigate(chromium.uri("sample/site/cable.html"));
      page.keyboard().press("Tab");
      assertThat(page.locator(":focus")).hasCount(1);
      page.locator(".text a[href='persons/li-kenong.html']").first().focus();
      Locator preview = page.locator(".preview");
      assertThat(preview)
          .containsText(
              "1899–1962", new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
      page.keyboard().press("Escape");
      assertThat(preview).hasCount(0);
    }
  }

  @Test
  void aTableIsSortedByItsColumnsFromTheKeyboard() {
    try (Page page = chromium.page(new Browser.NewPageOptions())) {
      page.navigate(chromium.uri("sample/site/gettysburg.apparatus.html"));
      Locator heading = page.locator("thead th").nth(1);
      String first = page.locator("tbody tr").first().getAttribute("id");
      heading.locator("button").focus();
      page.keyboard().press("Enter");
      assertThat(heading).hasAttribute("aria-sort", "ascending");
      List<String> ascending = page.locator("tbody td:nth-child(2)").allTextContents();
      page.keyboard().press("Enter");
      assertThat(heading).hasAttribute("aria-sort", "descending");
      List<String> descending = page.locator("tbody td:nth-child(2)").allTextContents();
      assertEquals(ascending.get(0), descending.get(descending.size() - 1));
      assertEquals(39, descending.size());
      page.locator("thead th button").first().click();
      assertThat(page.locator("tbody tr").first()).hasId(first);
      assertThat(page.locator("th[aria-sort]")).hasCount(1);
    }
  }

  @Test
  void aTableIsFilteredByWordsWitnessAndKind() {
    try (Page page = chromium.page(new Browser.NewPageOptions())) {
      page.navigate(chromium.uri("sample/site/gettysburg.apparatus.html"));
      Locator shown = page.locator("tbody tr:visible");
      Locator count = page.getByRole(AriaRole.STATUS);
      page.getByLabel("Find").focus();
      page.keyboard().type("LIBERTY");
      assertThat(page.getByLabel("Find")).hasValue("LIBERTY");
      assertThat(shown).hasCount(1);
      assertThat(count).hasText("Entries shown: 1 of 39");
      page.getByLabel("Find").fill("");
      assertThat(shown).hasCount(39);
      int substantive = page.locator("tbody tr[data-kinds~=substantive]").count();
      assertTrue(substantive > 1 && substantive < 39, "some are of the kind, and some not");
      page.getByLabel("Kind").selectOption("substantive");
      assertThat(shown).hasCount(substantive);
      int both = page.locator("tbody tr[data-kinds~=substantive][data-witnesses~=N]").count();
      assertTrue(both < substantive, "some of the kind do not name the witness");
      page.getByLabel("Names witness").selectOption("N");
      assertThat(shown).hasCount(both);
      assertEquals(List.of(), Chromium.violations(page));
    }
  }

  @Test
  void pairsOfWitnessesAreFilteredByOneOfThem() {
    try (Page page = chromium.page(new Browser.NewPageOptions())) {
      page.navigate(chromium.uri("sample/site/gettysburg.witnesses.html"));
      page.getByLabel("Witness", new Page.GetByLabelOptions().setExact(true)).selectOption("N");
      assertThat(page.locator("tbody tr:visible")).hasCount(4);
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("Pairs shown: 4 of 10");
    }
  }

  @Test
  void aTableIsWholeWithoutTheScript() {
    try (Page page = chromium.page(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.navigate(chromium.uri("sample/site/gettysburg.apparatus.html"));
      assertEquals(39, page.locator("tbody tr:visible").count());
      assertEquals(0, page.locator(".filters:visible, thead button").count());
    }
  }
}
