package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every document is listed once on the page of each value that its header has, and on no other: of
 * a generated edition, whose values the test knows, and of real letters, counted in their TEI.
 */
class FacetsTest {
  private static final List<String> PLACES =
      List.of("Wien", "Bern", "Rom / Roma", "Änderungen & Co.");
  private static final List<String> KINDS = List.of("Brief", "brief", "index", "Tagebuch");
  private static final List<String> LANGUAGES = List.of("de", "la", "grc");

  @TempDir private Path folder;
  private Path site;

  /** By facet and value, as readers see them, the pages of the documents. */
  private final Map<String, Map<String, Set<String>>> expected = new TreeMap<>();

  @Test
  void ofAGeneratedEditionEachIsOnThePageOfItsValues() throws Exception {
    TestEdition edition = new TestEdition(folder);
    Random random = new Random(1892);
    for (int i = 0; i < 60; i++) {
      edition.write("tei/d%02d.xml".formatted(i), document("d%02d.html".formatted(i), random));
    }
    edition.build();
    assertEquals(List.of(), edition.errors());
    site = edition.site();
    assertEquals(expected, listed());
    assertEquals("Altgriechisch", page("browse/languages/grc.html").select("h1").text());
    Document home = page("index.html");
    assertEquals(5, home.select(".facets a").size(), home.select(".facets").toString());
  }

  /** Of what all have, and of what each has for itself, there is no list. */
  @Test
  void whatPartsNothingIsNoFacet() throws Exception {
    TestEdition edition = new TestEdition(folder);
    for (int i = 0; i < 3; i++) {
      edition.write("tei/d%d.xml".formatted(i), header(String.valueOf(1900 + i), "", "", "de"));
    }
    edition.build();
    assertTrue(Files.notExists(edition.site().resolve("browse")), "nothing to browse");
    Document home = Jsoup.parse(edition.site().resolve("index.html").toFile(), "UTF-8");
    assertEquals(0, home.select(".facets, .narrowing").size());
  }

  @Test
  void ofRealLettersEachIsOnThePagesOfItsYearAndPlaces() throws Exception {
    Path letters = Path.of("../shared/corpora/schnitzler/letters").toRealPath();
    try (Stream<Path> files = Files.list(letters)) {
      for (Path file : files.sorted().limit(25).toList()) {
        Files.createDirectories(folder.resolve("tei"));
        Files.copy(file, folder.resolve("tei").resolve(file.getFileName()));
        Document tei = Jsoup.parse(Files.readString(file), "", org.jsoup.parser.Parser.xmlParser());
        String name = file.getFileName().toString().replace(".xml", ".html");
        Element sent = tei.selectFirst("correspDesc correspAction[type=sent]");
        Element date = sent.selectFirst("date");
        for (String attribute : List.of("when", "notBefore", "from", "notAfter", "to")) {
          if (date != null && date.hasAttr(attribute)) {
            expect("years", date.attr(attribute).substring(0, 4), name);
            break;
          }
        }
        for (Element place : sent.select("> placeName")) {
          expect("places-of-writing", place.attr("ref").substring(1), name);
        }
      }
    }
    TestEdition edition = new TestEdition(folder);
    edition.build();
    site = edition.site();
    expected.forEach(
        (facet, values) ->
            values.forEach(
                (id, documents) -> {
                  if (expected.get(facet).size() > 1) {
                    assertEquals(
                        documents, documents("browse/" + facet + "/" + id + ".html"), facet + id);
                  }
                }));
    assertTrue(expected.get("places-of-writing").size() > 1, "letters from several places");
  }

  private String document(String page, Random random) {
    String year = random.nextInt(5) == 0 ? "" : String.valueOf(1890 + random.nextInt(4));
    String place = random.nextInt(3) == 0 ? "" : any(PLACES, random);
    String kind = random.nextInt(4) == 0 ? "" : any(KINDS, random);
    String language = any(LANGUAGES, random);
    Map.of("years", year, "places-of-writing", place, "kinds", kind)
        .forEach(
            (facet, value) -> {
              if (!value.isEmpty()) {
                expect(facet, value, page);
              }
            });
    expect(
        "languages",
        Map.of("de", "Deutsch", "la", "Latein", "grc", "Altgriechisch").get(language),
        page);
    String author = random.nextBoolean() ? "Karl" : "Berta";
    expect("people", author, page);
    return header(year, place, kind, language)
        .replace("</titleStmt>", "<author>" + author + "</author></titleStmt>");
  }

  private static String any(List<String> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private void expect(String facet, String value, String page) {
    expected
        .computeIfAbsent(facet, f -> new TreeMap<>())
        .computeIfAbsent(value, v -> new TreeSet<>())
        .add(page);
  }

  private static String header(String year, String place, String kind, String language) {
    return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>
          <fileDesc><titleStmt><title>Titel</title></titleStmt>
            <publicationStmt><p>Unveröffentlicht</p></publicationStmt><sourceDesc><p>Archiv</p></sourceDesc></fileDesc>
          <profileDesc><creation>%s%s</creation><textClass>%s</textClass></profileDesc></teiHeader>
          <text xml:lang="%s"><body><p>Wörter, deutsch und viele, viele, viele.</p></body></text></TEI>
        """
        .formatted(
            year.isEmpty() ? "" : "<date when='" + year + "'/>",
            place.isEmpty() ? "" : "<placeName>" + place.replace("&", "&amp;") + "</placeName>",
            kind.isEmpty() ? "" : "<classCode scheme='x'>" + kind + "</classCode>",
            language);
  }

  /** What the pages of the facets list; each document once. */
  private Map<String, Map<String, Set<String>>> listed() throws IOException {
    Map<String, Map<String, Set<String>>> all = new TreeMap<>();
    for (Element facet : page("index.html").select(".facets a")) {
      String index = facet.attr("href");
      String name = index.split("/")[1];
      for (Element line : page(index).select(".values li")) {
        String href = line.selectFirst("a").attr("href");
        Set<String> documents = documents("browse/" + name + "/" + href);
        assertEquals(documents.size(), Integer.parseInt(line.select(".count").text()), href);
        all.computeIfAbsent(name, n -> new TreeMap<>())
            .put(line.selectFirst("a").text(), documents);
      }
    }
    return all;
  }

  private Set<String> documents(String page) {
    try {
      List<String> links = new ArrayList<>();
      for (Element link : page(page).select("ol.documents a")) {
        links.add(link.attr("href").replaceFirst("^(\\.\\./)+", ""));
      }
      Set<String> each = new TreeSet<>(links);
      assertEquals(each.size(), links.size(), "doubles on " + page);
      return each;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Document page(String name) throws IOException {
    Path file = site.resolve(java.net.URI.create(name).getPath());
    return Jsoup.parse(file.toFile(), "UTF-8");
  }
}
