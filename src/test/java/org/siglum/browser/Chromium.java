package org.siglum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.siglum.build.Build;
import org.siglum.build.Options;
import org.siglum.build.Progress;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;

/** Debian's Chromium, and sites built for it to open as files. */
final class Chromium implements AutoCloseable {
  private static final String READ =
      """
      () => {
        const blocks = /^(div|p|section|h[1-6]|li|table|tr|td)$/;
        const read = node => {
          if (node.nodeType === Node.TEXT_NODE) return node.data;
          if (node.nodeType !== Node.ELEMENT_NODE) return '';
          if (node.matches('.apparatus, .note, .note-ref, .gen')) return '';
          const edge = blocks.test(node.localName) ? ' ' : '';
          return edge + [...node.childNodes].map(read).join('') + edge;
        };
        return read(document.querySelector('article > .text'));
      }
      """;

  private final Path output;
  private final Playwright playwright;
  private final Browser browser;

  /**
   * @param folder takes the sites, in {@code target}
   */
  Chromium(String folder) {
    this(Path.of("target", folder).toAbsolutePath());
  }

  /**
   * @param folder has the sites, or takes them
   */
  Chromium(Path folder) {
    output = folder;
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  /** The one without windows, where it is installed: the other opens a whole window for a page. */
  private static Path executable() {
    Path shell = Path.of("/usr/bin/chromium-headless-shell");
    return Files.exists(shell) ? shell : Path.of("/usr/bin/chromium");
  }

  /** Builds the site of an edition. */
  void build(Path source, String name) throws Exception {
    Findings findings = new Findings();
    Options options = new Options(output.resolve(name), true, false, 2, Optional.empty());
    new Build(Edition.open(source, findings), options, findings, Progress.SILENT).run();
  }

  Page page(Browser.NewPageOptions options) {
    return browser.newPage(options);
  }

  /** A page at an address within the sites. */
  Page open(String address, int width) {
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
    page.navigate(uri(address));
    return page;
  }

  /** Where a page of the sites is. */
  String uri(String address) {
    return output.toUri() + address;
  }

  /** Waits until a page says what is expected; fails with what it says when it never does. */
  static void await(Page page, Object expected, Supplier<?> said) {
    try {
      page.waitForCondition(() -> expected.equals(said.get()));
    } catch (TimeoutError e) {
      assertEquals(expected, said.get());
    }
  }

  /** Waits until nothing of a page stands out of a window of some width. */
  static void awaitFit(Page page, int width) {
    page.waitForFunction("width => document.documentElement.scrollWidth <= width", width);
  }

  /** Opens all that can be opened, and waits for the lists that are loaded then. */
  static void openDetails(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(page.locator("details.narrowing:not([hidden]) output:empty")).hasCount(0);
  }

  /**
   * Shows the text of a witness on a page with an apparatus, and waits until it is shown: the
   * address is changed in one step with the text.
   */
  static void choose(Page page, String witness) {
    page.locator("form.witnesses select").first().selectOption(witness);
    page.waitForFunction(
        "witness => (new URLSearchParams(location.search).get('witness') || '*') === witness",
        witness);
  }

  /** What a reader reads: without entries, notes, and what Siglum says of its own. */
  static String text(Page page) {
    return ((String) page.evaluate(READ)).replaceAll("\\s+", " ").strip();
  }

  /** What axe finds against WCAG 2.2, levels A and AA, on a page. */
  static List<String> violations(Page page) {
    return said(
        new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")));
  }

  /** What is too faint on a page, which is all that may differ between a light and a dark one. */
  static List<String> violationsOfContrast(Page page) {
    return said(new AxeBuilder(page).withRules(List.of("color-contrast")));
  }

  private static List<String> said(AxeBuilder axe) {
    List<Rule> violations = axe.analyze().getViolations();
    return violations.stream().map(r -> r.getId() + " " + r.getNodes()).toList();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
