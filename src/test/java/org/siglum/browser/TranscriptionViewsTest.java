package org.siglum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The views of a transcription. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranscriptionViewsTest {
  private static final String LETTER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A letter</title>
      </titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
      <text><body><p>My <choice><abbr>Mr</abbr><expan>Mister</expan></choice> Brown, <del>was</del>
      <add place="above">am</add> <choice><sic>hapy</sic><corr>happy</corr></choice> to
      <supplied>write</supplied> to you <surplus>to you</surplus> on <unclear>Tuesday</unclear>.</p></body>
      </text></TEI>
      """;

  /** The words in sight that are the text's own. */
  private static final String VISIBLE =
      """
      () => {
        const walker = document.createTreeWalker(document.querySelector('article > .text'), NodeFilter.SHOW_TEXT);
        let text = '';
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          if (parent.checkVisibility() && !parent.closest('.gen')) text += walker.currentNode.data;
        }
        return text.replace(/\\s+/g, ' ').trim();
      }
      """;

  private Chromium chromium;

  @BeforeAll
  void buildAndOpen(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.xml"), LETTER);
    Files.writeString(folder.resolve("b.xml"), LETTER);
    chromium = new Chromium("views");
    chromium.build(folder, "letters");
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "edited | My Mister Brown, was am happy to write to you to you on Tuesday.",
        "normalised | My Mister Brown, am happy to write to you on Tuesday.",
        "diplomatic | My Mr Brown, was am hapy to to you to you on Tuesday.",
        "interventions | My MrMister Brown, was am hapyhappy to write to you to you on Tuesday."
      })
  void eachHasItsWords(String view, String expected) {
    try (Page page = chromium.open("letters/site/a.html", 1000)) {
      page.locator("#siglum-" + view).check();
      Chromium.await(page, expected, () -> page.evaluate(VISIBLE));
    }
  }

  @Test
  void theViewOfOnePageIsThatOfTheNext() {
    try (Page page = chromium.open("letters/site/a.html", 1000)) {
      page.locator("#siglum-diplomatic").check();
      page.navigate(chromium.uri("letters/site/b.html"));
      assertThat(page.locator("#siglum-diplomatic")).isChecked();
    }
  }
}
