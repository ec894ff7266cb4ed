package org.siglum.browser;

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

/** The address of every passage can be copied, by pointer and keyboard, and is in nobody's way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PassageAddressesTest {
  private static final String TEI =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
        <fileDesc><titleStmt><title>Title</title></titleStmt>
          <publicationStmt><p>Not published</p></publicationStmt><sourceDesc><p>Archive</p></sourceDesc></fileDesc></teiHeader>
        <text xml:lang="en"><body><div>
          <head>Heading</head>
          <p xml:id="given">A paragraph with an identifier.<note>A note.</note></p>
          <p>Another one without.</p>
          <lg><l n="5">A line of verse.</l></lg>
        </div></body></text></TEI>
      """;

  @TempDir private static Path folder;
  private Chromium chromium;

  @BeforeAll
  void build() throws Exception {
    Files.writeString(folder.resolve("a.xml"), TEI);
    chromium = new Chromium("passages");
    chromium.build(folder, "");
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  private Page open(int width) {
    Page page = chromium.open("site/a.html", width);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    return page;
  }

  private static String copied(Page page) {
    return (String) page.evaluate("navigator.clipboard.readText()");
  }

  @Test
  void theAddressUnderThePointerIsCopied() {
    try (Page page = open(1280)) {
      page.getByText("A paragraph with").hover();
      page.getByLabel("Copy the address of this passage").click();
      assertEquals("Address copied", page.locator(".passage [role=status]").textContent());
      assertEquals(chromium.uri("site/a.html#given"), copied(page));
      page.getByText("A note.").hover();
      page.getByLabel("Copy the address of this passage").click();
      assertEquals(chromium.uri("site/a.html#n1"), copied(page));
    }
  }

  @Test
  void ofAnAddressThatTheEditorsDidNotGiveItSaysSo() {
    try (Page page = open(1280)) {
      page.getByText("Another one").hover();
      page.getByLabel("Copy the address of this passage").click();
      String said = page.locator(".passage [role=status]").textContent();
      assertTrue(said.startsWith("Address copied – not yet safe to cite"), said);
      assertEquals(chromium.uri("site/a.html#d1.p2"), copied(page));
      assertEquals(List.of(), Chromium.violations(page));
    }
  }

  @Test
  void theKeyboardGoesFromPassageToPassage() {
    try (Page page = open(360)) {
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      Locator control = page.getByLabel("Copy the address of this passage");
      page.keyboard().press("Tab");
      assertTrue(
          (Boolean) control.evaluate("a => a === document.activeElement"),
          "next after the way to the text");
      assertEquals("#d1.head1", control.getAttribute("href"));
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowUp");
      assertEquals("#given", control.getAttribute("href"));
      page.keyboard().press("Enter");
      assertEquals(chromium.uri("site/a.html#given"), copied(page));
      assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
    }
  }

  @Test
  void itIsNoPartOfWhatIsSelected() {
    try (Page page = open(1280)) {
      page.keyboard().press("Control+a");
      assertFalse(page.evaluate("String(getSelection())").toString().contains("¶"));
    }
  }

  @Test
  void withoutTheScriptNumbersLeadToTheirLines() {
    try (Page page = chromium.page(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.navigate(chromium.uri("site/a.html"));
      assertEquals(0, page.locator(".passage:visible").count());
      page.locator(".l > a.number").click();
      assertTrue(page.url().endsWith("#d1.l1"), page.url());
    }
  }
}
