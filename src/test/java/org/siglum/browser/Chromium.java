package org.siglum.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siglum.build.Build;
import org.siglum.build.Options;
import org.siglum.build.Progress;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;

/** Debian's Chromium, and sites built for it to open as files. */
final class Chromium implements AutoCloseable {
  private final Path output;
  private final Playwright playwright;
  private final Browser browser;

  /**
   * @param folder takes the sites, in {@code target}
   */
  Chromium(String folder) {
    output = Path.of("target", folder).toAbsolutePath();
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

  @Override
  public void close() {
    playwright.close();
  }
}
