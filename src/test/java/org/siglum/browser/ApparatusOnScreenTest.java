package org.siglum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siglum.BuiltOnce;

/** What a reader does with an apparatus, with the keyboard where that is not said otherwise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApparatusOnScreenTest {
  private static final String ADDRESS = "sample/site/gettysburg.html";

  private Chromium chromium;

  @BeforeAll
  void buildAndOpen() throws Exception {
    chromium = new Chromium(BuiltOnce.FOLDER);
    BuiltOnce.named("sample");
    BuiltOnce.named("calpurnius");
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void aWitnessIsChosenWithTheKeyboardAndStandsInTheAddress() {
    try (Page page = chromium.open(ADDRESS, 1280)) {
      Locator select = page.locator("form.witnesses select").first();
      select.focus();
      page.keyboard().press("ArrowDown");
      assertThat(page).hasURL(chromium.uri(ADDRESS + "?witness=N"));
      assertThat(page.locator("form.witnesses output"))
          .hasText("It parts from the edited text in 26 places of this page.");
      assertThat(select).isFocused();
      page.keyboard().press("ArrowUp");
      assertThat(page).hasURL(chromium.uri(ADDRESS));
    }
  }

  @Test
  void textsStandSideBySidePassageByPassage() {
    try (Page page = chromium.open(ADDRESS + "?witness=Bl,N", 1280)) {
      assertThat(page.locator(".synopsis th[scope=col]")).hasText(new String[] {"Bl", "N"});
      // Paragraphs.
      assertThat(page.locator(".synopsis tbody tr")).hasCount(4);
      Locator first = page.locator(".synopsis tbody tr").first().locator("td");
      assertThat(first.nth(0)).containsText("brought forth° on° this");
      assertThat(first.nth(1)).containsText("brought forth,° upon° this");
    }
  }

  @Test
  void anEntryIsPinnedCitedAndUnpinned() {
    try (Page page = chromium.open(ADDRESS, 1280)) {
      page.locator("#p1-a2 a.bracket").focus();
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.locator(".pins li")).hasText("¶ 1 on] Ba Bl : upon N H E Remove");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.locator(".entry-tools input"))
          .hasValue(Pattern.compile("¶ 1: on\\] Ba Bl : upon N H E\\..*gettysburg\\.html#p1-a2$"));
      page.locator(".pins button").click();
      assertThat(page.locator(".pins")).isHidden();
    }
  }

  @Test
  void kindsOfVariantsAreHiddenAndShown() {
    try (Page page = chromium.open(ADDRESS, 1280)) {
      Locator entry = page.locator("#p1-a2");
      Locator call = page.locator("#p1-a2-ref");
      assertThat(entry).isVisible();
      assertThat(call).isVisible();
      page.locator("form.kinds input[value=substantive]").focus();
      page.keyboard().press("Space");
      assertThat(entry).isHidden();
      assertThat(call).isHidden();
      // An entry of another kind.
      assertThat(page.locator("#p1-a1")).isVisible();
      page.keyboard().press("Space");
      assertThat(entry).isVisible();
    }
  }

  @Test
  void theApparatusStandsBesideTheTextOnAWideScreenAndAtItsFootOnANarrowOne() {
    for (int width : new int[] {1400, 700}) {
      try (Page page = chromium.open("calpurnius/site/editio/poem2.html", width)) {
        assertThat(page.locator("#poem2 > .apparatus")).isVisible();
        var text = page.locator("#l2\\.22").boundingBox();
        var apparatus = page.locator("#poem2 > .apparatus").boundingBox();
        assertEquals(width == 1400, apparatus.x > text.x + text.width, width + " px");
        assertEquals(width == 700, apparatus.y > text.y, width + " px");
      }
    }
  }

  @Test
  void thePieceOfTheStripLeadsToItsPlace() {
    try (Page page = chromium.open("calpurnius/site/editio/poem2.html", 1280)) {
      page.locator(".density a").nth(5).click();
      assertThat(page).hasURL(Pattern.compile("#."));
      String id = page.url().replaceFirst(".*#", "");
      page.waitForFunction(
          """
          id => {
            const place = document.getElementById(id).getBoundingClientRect();
            return place.top >= 0 && place.top < 300;
          }
          """,
          id);
    }
  }

  /** On a wide screen the apparatus of what is read comes when the page has been laid out. */
  private static void awaitApparatus(Page page, int width) {
    if (width >= 1280) {
      assertThat(page.locator(".apparatus.current")).isVisible();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ADDRESS,
        ADDRESS + "?witness=N",
        ADDRESS + "?witness=*,N,H",
        "calpurnius/site/editio/poem1.html?witness=P"
      })
  void isAccessibleAndFits(String address) {
    for (int width : new int[] {360, 1400}) {
      try (Page page = chromium.open(address, width)) {
        awaitApparatus(page, width);
        assertEquals(List.of(), Chromium.violations(page));
        int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertTrue(wide <= width, address + " is " + wide + " px wide in " + width);
      }
    }
  }

  @Test
  void isAccessibleWithAnEntryPinnedAndTextsSideBySide() {
    for (String address : new String[] {ADDRESS + "?witness=N", ADDRESS + "?witness=Bl,N"}) {
      try (Page page = chromium.open(address, 1400)) {
        page.locator("#p1-a2 a.bracket").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".pins li")).isVisible();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".entry-tools input")).isVisible();
        assertEquals(List.of(), Chromium.violations(page), address);
      }
    }
  }

  @Test
  void theTextOfAWitnessIsTakenBackWithoutATrace() {
    String html = "document.querySelector('article.document > .text').innerHTML";
    try (Page page = chromium.open("calpurnius/site/editio/poem4.html", 1280)) {
      Object edited = page.evaluate(html);
      for (String witness : List.of("P", "N", "φ", "ExcBon")) {
        Chromium.choose(page, witness);
        assertFalse(edited.equals(page.evaluate(html)), witness);
      }
      Chromium.choose(page, "*");
      assertEquals(edited, page.evaluate(html));
    }
  }
}
