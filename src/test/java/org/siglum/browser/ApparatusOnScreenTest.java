package org.siglum.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does with an apparatus, with the keyboard where that is not said otherwise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApparatusOnScreenTest {
  private static final String ADDRESS = "sample/site/gettysburg.html";

  private Chromium chromium;

  @BeforeAll
  void buildAndOpen() throws Exception {
    chromium = new Chromium("apparatus");
    chromium.build(Path.of("."), "sample");
    chromium.build(Path.of("../shared/corpora/calpurnius"), "calpurnius");
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
      assertTrue(page.url().endsWith("?witness=N"), page.url());
      assertEquals(
          "It parts from the edited text in 26 places of this page.",
          page.locator("form.witnesses output").textContent());
      assertTrue((Boolean) select.evaluate("s => s === document.activeElement"), "focus stays");
      page.keyboard().press("ArrowUp");
      assertEquals(chromium.uri(ADDRESS), page.url());
    }
  }

  @Test
  void textsStandSideBySidePassageByPassage() {
    try (Page page = chromium.open(ADDRESS + "?witness=Bl,N", 1280)) {
      assertEquals(List.of("Bl", "N"), page.locator(".synopsis th[scope=col]").allTextContents());
      assertEquals(4, page.locator(".synopsis tbody tr").count(), "paragraphs");
      Locator first = page.locator(".synopsis tbody tr").first().locator("td");
      assertTrue(first.nth(0).textContent().contains("brought forth° on° this"));
      assertTrue(first.nth(1).textContent().contains("brought forth,° upon° this"));
    }
  }

  @Test
  void anEntryIsPinnedCitedAndUnpinned() {
    try (Page page = chromium.open(ADDRESS, 1280)) {
      page.locator("#p1-a2 a.bracket").focus();
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertEquals("¶ 1 on] Ba Bl : upon N H E Remove", page.locator(".pins li").textContent());
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      String citation = page.locator(".entry-tools input").inputValue();
      assertTrue(citation.contains("¶ 1: on] Ba Bl : upon N H E."), citation);
      assertTrue(citation.endsWith("gettysburg.html#p1-a2"), citation);
      page.locator(".pins button").click();
      assertFalse(page.locator(".pins").isVisible());
    }
  }

  @Test
  void kindsOfVariantsAreHiddenAndShown() {
    try (Page page = chromium.open(ADDRESS, 1280)) {
      page.locator("form.kinds input[value=substantive]").focus();
      page.keyboard().press("Space");
      assertFalse(page.locator("#p1-a2").isVisible(), "the entry");
      assertFalse(page.locator("#p1-a2-ref").isVisible(), "its call");
      // An entry of another kind.
      page.locator("#p1-a1").waitFor();
      page.keyboard().press("Space");
      page.locator("#p1-a2").waitFor();
    }
  }

  @Test
  void theApparatusStandsBesideTheTextOnAWideScreenAndAtItsFootOnANarrowOne() {
    for (int width : new int[] {1400, 700}) {
      try (Page page = chromium.open("calpurnius/site/editio/poem2.html", width)) {
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
      String id = page.url().replaceFirst(".*#", "");
      var place = page.locator("[id='" + id + "']").boundingBox();
      assertTrue(place.y >= 0 && place.y < 300, id + " at " + place.y);
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
        assertTrue(page.locator(".pins li").isVisible(), address);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertTrue(page.locator(".entry-tools input").isVisible(), address);
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
