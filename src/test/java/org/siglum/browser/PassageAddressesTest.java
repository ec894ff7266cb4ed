package org.siglum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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
      Locator control = page.getByLabel("Copy the address of this passage");
      Locator said = page.locator(".passage [role=status]");
      page.getByText("A paragraph with").hover();
      assertThat(control).hasAttribute("href", "#given");
      control.click();
      assertThat(said).hasText("Address copied");
      assertEquals(chromium.uri("site/a.html#given"), copied(page));
      page.getByText("A note.").hover();
      assertThat(control).hasAttribute("href", "#n1");
      control.click();
      assertThat(said).containsText("Address copied");
      assertEquals(chromium.uri("site/a.html#n1"), copied(page));
    }
  }

  @Test
  void ofAnAddressThatTheEditorsDidNotGiveItSaysSo() {
    try (Page page = open(1280)) {
      Locator control = page.getByLabel("Copy the address of this passage");
      page.getByText("Another one").hover();
      assertThat(control).hasAttribute("href", "#d1.p2");
      control.click();
      assertThat(page.locator(".passage [role=status]"))
          .hasText(Pattern.compile("^Address copied – not yet safe to cite"));
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
      // Next after the way to the text.
      assertThat(control).isFocused();
      assertThat(control).hasAttribute("href", "#d1.head1");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      assertThat(control).hasAttribute("href", "#d1.p2");
      page.keyboard().press("ArrowUp");
      assertThat(control).hasAttribute("href", "#given");
      page.keyboard().press("Enter");
      assertThat(page.locator(".passage [role=status]")).hasText("Address copied");
      assertEquals(chromium.uri("site/a.html#given"), copied(page));
      Chromium.awaitFit(page, 360);
    }
  }

  @Test
  void itIsNoPartOfWhatIsSelected() {
    try (Page page = open(1280)) {
      page.keyboard().press("Control+a");
      page.waitForFunction("String(getSelection()).includes('A paragraph with an identifier.')");
      assertFalse(page.evaluate("String(getSelection())").toString().contains("¶"));
    }
  }

  @Test
  void withoutTheScriptNumbersLeadToTheirLines() {
    try (Page page = chromium.page(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.navigate(chromium.uri("site/a.html"));
      assertEquals(0, page.locator(".passage:visible").count());
      page.locator(".l > a.number").click();
      assertThat(page).hasURL(chromium.uri("site/a.html#d1.l1"));
    }
  }
}
