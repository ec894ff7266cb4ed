package org.siglum.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.siglum.build.Build;
import org.siglum.build.Options;
import org.siglum.build.Progress;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;

/**
 * One page of each kind, opened as a file in Chromium: accessible (axe), quiet, content with what
 * lies beside it, and as wide as the window.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInTheBrowserTest {
  private static final Path OUTPUT = Path.of("target/browser").toAbsolutePath();

  /** The elements that stand out of the window, by name and class. */
  private static final String TOO_WIDE =
      "w => [...document.querySelectorAll('body *')]"
          + ".filter(e => e.getBoundingClientRect().right > w + 0.5)"
          + ".map(e => e.localName + '.' + e.className + ' ' + e.textContent.slice(0, 40))";

  private Playwright playwright;
  private Browser browser;

  @BeforeAll
  void buildAndOpen() throws Exception {
    build(Path.of("."), "sample");
    build(Path.of("../shared/corpora/calpurnius"), "calpurnius");
    build(Path.of("../shared/corpora/yidracor"), "yidracor");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  private static void build(Path source, String name) throws Exception {
    Findings findings = new Findings();
    Options options = new Options(OUTPUT.resolve(name), true, false, 2, Optional.empty());
    new Build(Edition.open(source, findings), options, findings, Progress.SILENT).run();
  }

  @AfterAll
  void close() {
    playwright.close();
  }

  static Stream<String> pages() {
    return Stream.of(
        "sample/site/index.html",
        "sample/site/cable.html",
        "sample/site/gettysburg.html",
        "sample/site/persons/index.html",
        "sample/site/persons/stalin.html",
        "calpurnius/site/editio.html",
        "calpurnius/site/editio/poem1.html",
        "yidracor/site/der_get.html");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isAccessibleInLightAndDark(String address) {
    for (var scheme : com.microsoft.playwright.options.ColorScheme.values()) {
      if (scheme == com.microsoft.playwright.options.ColorScheme.NO_PREFERENCE) {
        continue;
      }
      try (Page page = browser.newPage(new Browser.NewPageOptions().setColorScheme(scheme))) {
        page.navigate(uri(address));
        List<Rule> violations =
            new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertEquals(
            List.of(), violations.stream().map(r -> r.getId() + " " + r.getNodes()).toList());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void asksForNothingFromElsewhereAndComplainsOfNothing(String address) {
    try (Page page = browser.newPage()) {
      List<String> outside = new ArrayList<>();
      List<String> complaints = new ArrayList<>();
      page.onRequest(
          request -> {
            if (!request.url().startsWith(OUTPUT.toUri().toString())) {
              outside.add(request.url());
            }
          });
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.navigate(uri(address));
      assertEquals(List.of(), outside);
      assertEquals(List.of(), complaints);
      assertTrue(
          (Boolean)
              page.evaluate("getComputedStyle(document.body).fontFamily.includes('Palatino')"),
          "the style sheet is in force");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsIntoNarrowAndWideWindows(String address) {
    for (int width : new int[] {360, 1280}) {
      try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 800))) {
        page.navigate(uri(address));
        if ((Integer) page.evaluate("document.documentElement.scrollWidth") > width) {
          fail(width + " px are too few for " + page.evaluate(TOO_WIDE, width));
        }
      }
    }
  }

  private static String uri(String address) {
    return OUTPUT.resolve(address).toUri().toString();
  }
}
