package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;

/** The manifest of a document's images is one by the Presentation API 3.0 of IIIF. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManifestTest {
  private static final String HEADER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="he"><teiHeader><fileDesc><titleStmt><title>Letter</title>
      <author>Ada Byron</author></titleStmt><publicationStmt><publisher>Press</publisher><availability>
      <licence target="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</licence></availability></publicationStmt>
      <sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
      """;
  private static final String LETTER =
      HEADER
          + """
          <facsimile><surface xml:id="s1" ulx="0" uly="0" lrx="50" lry="70"><graphic url="a b.png"/></surface>
          <surface xml:id="far"><graphic url="https://iiif.example.org/1/full/max/0/default.jpg" width="900px" height="1200px"/></surface>
          <graphic url="https://iiif.example.org/2/info.json"/><graphic url="missing.png"/></facsimile>
          <text><body><div xml:id="one"><head>One</head><pb n="1r" facs="#s1"/><p>a</p><pb n="1v" facs="#far"/><p>b</p></div>
          <div xml:id="two"><head>Two</head><p>c</p><div xml:id="three"><head>Three</head><pb n="2r" facs="2.tif"/><p>d</p></div></div>
          </body></text></TEI>
          """;

  private Path site;
  private JsonObject manifest;

  private static Path built(Path folder) throws Exception {
    Findings findings = new Findings();
    Options options = new Options(folder.resolve("output"), true, false, 2, Optional.empty());
    new Build(Edition.open(folder, findings), options, findings, Progress.SILENT).run();
    return folder.resolve("output/site");
  }

  @BeforeAll
  void build(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("letter.xml"), LETTER);
    Files.writeString(
        folder.resolve("without.xml"),
        HEADER + "<text><body><pb facs='missing.png'/><p>a</p></body></text></TEI>");
    Files.writeString(folder.resolve("edition.yml"), "url: https://example.org/edition\n");
    BufferedImage image = new BufferedImage(1000, 1400, BufferedImage.TYPE_BYTE_GRAY);
    ImageIO.write(image, "png", folder.resolve("a b.png").toFile());
    ImageIO.write(image, "tiff", folder.resolve("2.tif").toFile());
    site = built(folder);
    manifest =
        JsonParser.parseString(Files.readString(site.resolve("letter.manifest.json")))
            .getAsJsonObject();
  }

  private static List<JsonObject> objects(JsonElement array) {
    List<JsonObject> objects = new ArrayList<>();
    array.getAsJsonArray().forEach(each -> objects.add(each.getAsJsonObject()));
    return objects;
  }

  private static void assertLabel(JsonElement label) {
    assertFalse(label.getAsJsonObject().keySet().isEmpty());
    for (String language : label.getAsJsonObject().keySet()) {
      JsonArray values = label.getAsJsonObject().getAsJsonArray(language);
      assertFalse(values.isEmpty());
      values.forEach(value -> assertTrue(value.getAsJsonPrimitive().isString()));
    }
  }

  private static String address(JsonObject object) {
    String id = object.get("id").getAsString();
    assertTrue(id.matches("https?://[^ #]+"), id);
    return id;
  }

  private static List<String> ids(List<JsonObject> objects) {
    return objects.stream().map(ManifestTest::address).toList();
  }

  private static List<String> names(JsonElement items) {
    return ids(objects(items)).stream()
        .map(id -> id.replaceFirst(".*/edition/letter/", ""))
        .toList();
  }

  @Test
  void theManifestHasWhatItMustHave() {
    assertEquals("@context", manifest.keySet().iterator().next());
    assertEquals(
        "http://iiif.io/api/presentation/3/context.json", manifest.get("@context").getAsString());
    assertEquals("https://example.org/edition/letter.manifest.json", address(manifest));
    assertEquals("Manifest", manifest.get("type").getAsString());
    assertLabel(manifest.get("label"));
    assertEquals("right-to-left", manifest.get("viewingDirection").getAsString());
    assertEquals(
        "http://creativecommons.org/licenses/by/4.0/", manifest.get("rights").getAsString());
    JsonObject statement = manifest.getAsJsonObject("requiredStatement");
    assertLabel(statement.get("label"));
    assertLabel(statement.get("value"));
    for (JsonObject pair : objects(manifest.get("metadata"))) {
      assertEquals(Set.of("label", "value"), pair.keySet());
      assertLabel(pair.get("label"));
      assertLabel(pair.get("value"));
    }
    for (JsonObject page : objects(manifest.get("homepage"))) {
      assertEquals("https://example.org/edition/letter.html", address(page));
      assertEquals("Text", page.get("type").getAsString());
      assertLabel(page.get("label"));
    }
  }

  /** Of images whose size is known, in the order of the pages. */
  @Test
  void eachCanvasIsPaintedWithOneImage() {
    List<String> labels = new ArrayList<>();
    List<String> images = new ArrayList<>();
    List<String> sizes = new ArrayList<>();
    for (JsonObject canvas : objects(manifest.get("items"))) {
      assertEquals("Canvas", canvas.get("type").getAsString());
      assertLabel(canvas.get("label"));
      labels.add(canvas.getAsJsonObject("label").getAsJsonArray("none").get(0).getAsString());
      sizes.add(canvas.get("width").getAsInt() + "x" + canvas.get("height").getAsInt());
      List<JsonObject> pages = objects(canvas.get("items"));
      assertEquals(1, pages.size());
      assertEquals("AnnotationPage", pages.get(0).get("type").getAsString());
      List<JsonObject> annotations = objects(pages.get(0).get("items"));
      assertEquals(1, annotations.size());
      JsonObject annotation = annotations.get(0);
      assertEquals("Annotation", annotation.get("type").getAsString());
      assertEquals("painting", annotation.get("motivation").getAsString());
      assertEquals(address(canvas), annotation.get("target").getAsString());
      JsonObject body = annotation.getAsJsonObject("body");
      assertEquals("Image", body.get("type").getAsString());
      assertTrue(body.get("format").getAsString().startsWith("image/"));
      images.add(address(body));
      address(annotation);
      address(pages.get(0));
    }
    assertEquals(List.of("1r", "1v", "2r"), labels);
    assertEquals(List.of("1000x1400", "900x1200", "1000x1400"), sizes);
    assertEquals(
        List.of(
            "https://example.org/edition/images/a%20b.png",
            "https://iiif.example.org/1/full/max/0/default.jpg",
            "https://example.org/edition/scaled/1000/2.tif.jpg"),
        images);
  }

  @Test
  void divisionsHaveTheCanvasesOfTheirPages() {
    List<String> canvases = ids(objects(manifest.get("items")));
    List<JsonObject> ranges = objects(manifest.get("structures"));
    assertEquals(List.of("range/one", "range/two"), names(manifest.get("structures")));
    for (JsonObject range : ranges) {
      assertEquals("Range", range.get("type").getAsString());
      assertLabel(range.get("label"));
    }
    assertEquals(canvases.subList(0, 2), ids(objects(ranges.get(0).get("items"))));
    assertEquals(
        List.of(canvases.get(1), canvases.get(2), "https://example.org/edition/letter/range/three"),
        ids(objects(ranges.get(1).get("items"))));
  }

  @Test
  void whatIsNamedIsThere() throws Exception {
    for (JsonObject canvas : objects(manifest.get("items"))) {
      if (canvas.has("thumbnail")) {
        String thumbnail = address(objects(canvas.get("thumbnail")).get(0));
        String path = thumbnail.substring("https://example.org/edition/".length());
        assertTrue(Files.exists(site.resolve(path.replace("%20", " "))), path);
      }
    }
    assertTrue(Files.readString(site.resolve("letter.html")).contains("letter.manifest.json"));
  }

  @Test
  void withoutImagesThereIsNone() throws Exception {
    assertFalse(Files.exists(site.resolve("without.manifest.json")));
    assertFalse(Files.readString(site.resolve("without.html")).contains("manifest.json"));
  }

  @Test
  void withoutAnAddressOfTheSiteThereIsNone(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("letter.xml"), LETTER);
    Files.copy(site.resolve("images/a b.png"), folder.resolve("a b.png"));
    Path other = built(folder);
    assertFalse(Files.exists(other.resolve("letter.manifest.json")));
    assertFalse(Files.readString(other.resolve("letter.html")).contains("manifest.json"));
  }
}
