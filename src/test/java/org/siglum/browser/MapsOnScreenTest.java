package org.siglum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A map shows the places of the table below it, and asks no one but the server that is named. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapsOnScreenTest {
  private static final String TEXT =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de"><teiHeader><fileDesc><titleStmt><title>Brief</title></titleStmt>
      <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
      <text><body><p>Von <placeName ref="#w">Wien</placeName> nach <placeName ref="#l">Lima</placeName></p></body></text>
      <standOff><listPlace><place xml:id="w"><placeName>Wien</placeName><location><geo>48,208333 16,373056</geo></location></place>
      <place xml:id="r"><placeName>Rathaus</placeName><location><geo>48,2108 16,3573</geo></location></place>
      <place xml:id="l"><placeName>Lima</placeName><location><geo>-12.05 -77.04</geo></location></place></listPlace></standOff></TEI>
      """;

  private Chromium chromium;

  @BeforeAll
  void buildAndOpen(@TempDir Path folder) throws Exception {
    Path plain = Files.createDirectory(folder.resolve("plain"));
    Files.writeString(plain.resolve("brief.xml"), TEXT);
    Path tiled = Files.createDirectory(folder.resolve("tiled"));
    Files.writeString(tiled.resolve("brief.xml"), TEXT);
    Files.writeString(
        tiled.resolve("edition.yml"),
        "map: {tiles: 'https://tiles.example/{z}/{x}/{y}.png', attribution: <b>Ours</b>}");
    chromium = new Chromium("maps");
    chromium.build(plain, "plain");
    chromium.build(tiled, "tiled");
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  private static Set<?> markers(Page page) {
    Object labels =
        page.locator(".place-marker").evaluateAll("all => all.map(marker => marker.ariaLabel)");
    return new HashSet<>((List<?>) labels);
  }

  @Test
  void placesThatLieOnEachOtherShareAMarker() {
    try (Page page = chromium.open("plain/site/map/index.html", 1280)) {
      Chromium.await(page, Set.of("Lima", "Orte hier: 2"), () -> markers(page));
      assertTrue(page.locator("path.land").getAttribute("d").length() > 1000, "the land is there");
    }
  }

  @Test
  void aMarkerLeadsToItsPlacesFromTheKeyboard() {
    try (Page page = chromium.open("plain/site/map/index.html", 1280)) {
      Locator marker = page.locator(".place-marker[aria-label='Orte hier: 2']");
      marker.focus();
      page.keyboard().press("Enter");
      Locator focused = page.locator(":focus");
      assertThat(focused).hasText("Wien");
      // The list of the places comes by and by.
      assertThat(page.locator(".leaflet-popup")).hasCSS("opacity", "1");
      assertEquals(List.of(), Chromium.violations(page));
      page.keyboard().press("Escape");
      assertThat(marker).isFocused();
      page.keyboard().press("Enter");
      assertThat(focused).hasText("Wien");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("/places/w\\.html$"));
      Chromium.await(page, Set.of("Wien"), () -> markers(page));
    }
  }

  @Test
  void theTableSaysTheSameWithoutTheScript() {
    try (Page page = chromium.page(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.navigate(chromium.uri("plain/site/map/index.html"));
      assertEquals(0, page.locator(".map-canvas:visible, .map-source:visible").count());
      assertEquals(
          List.of(
              "12,05° S, 77,04° W",
              "1",
              "48,2108° N, 16,3573° O",
              "0",
              "48,2083° N, 16,3731° O",
              "1"),
          page.locator(".map-places td").allTextContents());
    }
  }

  @Test
  void onlyTheServerThatIsNamedIsAskedForTiles() {
    try (Page page = chromium.page(new Browser.NewPageOptions())) {
      List<String> asked = Collections.synchronizedList(new ArrayList<>());
      List<String> complaints = new ArrayList<>();
      page.route(
          "https://**",
          route -> {
            asked.add(route.request().url());
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("image/svg+xml")
                    .setBody("<svg xmlns='http://www.w3.org/2000/svg'/>"));
          });
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate(chromium.uri("tiled/site/map/index.html"));
      page.waitForFunction("document.querySelector('.leaflet-tile-loaded')");
      assertFalse(asked.isEmpty());
      assertTrue(
          asked.stream()
              .allMatch(url -> url.matches("https://tiles\\.example/\\d+/\\d+/\\d+\\.png")));
      assertEquals(List.of(), complaints);
      assertEquals("<b>Ours</b>", page.locator(".map-source").textContent());
      assertTrue(policy(page).contains("img-src 'self' data: https://tiles.example;"));
      page.navigate(chromium.uri("tiled/site/brief.html"));
      assertFalse(policy(page).contains("tiles.example"), "only pages with a map");
    }
  }

  private static String policy(Page page) {
    return page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
  }
}
