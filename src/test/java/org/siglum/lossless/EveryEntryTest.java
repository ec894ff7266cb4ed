package org.siglum.lossless;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** All entries of Calpurnius are on its pages, each at its line, with readings, sigla and notes. */
class EveryEntryTest {

  @Test
  void everyEntryStandsAtItsLineWithItsReadingsSiglaAndNotes() throws Exception {
    BuiltEdition edition = BuiltEdition.named("calpurnius");
    Element text = edition.sources().get("editio.html");
    List<Element> apps =
        Dom.descendants(text, "app")
            .filter(app -> !isInReading(app))
            .flatMap(EveryEntryTest::shown)
            .toList();
    List<org.jsoup.nodes.Element> entries = new ArrayList<>();
    for (int poem = 1; poem <= 7; poem++) {
      Path page = edition.page("editio/poem" + poem + ".html");
      entries.addAll(Jsoup.parse(Files.readString(page)).select(".apparatus .app"));
    }
    assertEquals(1850, entries.size());
    assertEquals(3639, Dom.descendants(text, "rdg").count());
    assertEquals(apps.size(), entries.size());
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < apps.size(); i++) {
      Element app = apps.get(i);
      org.jsoup.nodes.Element entry = entries.get(i);
      if (!isInReading(app)) {
        compare(line(app), entry.closest(".entries").selectFirst(".line").text(), i, differences);
      }
      compare(readings(app), shown(entry, ".lem, .rdg"), i, differences);
      compare(sigla(app), sigla(entry), i, differences);
      compare(notes(app), shown(entry, ".note"), i, differences);
    }
    assertEquals(List.of(), differences);
  }

  private static boolean isInReading(Element app) {
    Node above = app.getParentNode();
    while (above instanceof Element && !above.getLocalName().equals("rdg")) {
      above = above.getParentNode();
    }
    return above instanceof Element;
  }

  /** An entry with those within its readings, which stand in it; those in its lemma follow. */
  private static Stream<Element> shown(Element app) {
    return Stream.concat(
        Stream.of(app),
        readingsOf(app)
            .filter(reading -> reading.getLocalName().equals("rdg"))
            .flatMap(reading -> Dom.descendants(reading, "app")));
  }

  private static void compare(Object expected, Object actual, int entry, List<String> differences) {
    if (!expected.equals(actual) && !expected.equals("")) {
      differences.add((entry + 1) + ": " + expected + " is " + actual);
    }
  }

  /** Of the verse that an entry stands in, or of those in its lemma; empty where it has neither. */
  private static String line(Element app) {
    for (Node n = app.getParentNode(); n instanceof Element e; n = e.getParentNode()) {
      if (e.getLocalName().equals("l")) {
        return e.getAttribute("n");
      }
    }
    List<String> verses =
        Dom.children(app, "lem")
            .flatMap(lem -> Dom.descendants(lem, "l"))
            .map(l -> l.getAttribute("n"))
            .filter(n -> !n.isEmpty())
            .toList();
    return verses.size() > 1
        ? verses.get(0) + "–" + verses.get(verses.size() - 1)
        : String.join("", verses);
  }

  private static Stream<Element> own(Element app) {
    return Dom.children(app)
        .flatMap(e -> e.getLocalName().equals("rdgGrp") ? own(e) : Stream.of(e));
  }

  private static Stream<Element> readingsOf(Element app) {
    return own(app).filter(e -> List.of("lem", "rdg").contains(e.getLocalName()));
  }

  /** How many readings have a place of their own: an empty lemma is only the word add. */
  private static long readings(Element app) {
    return readingsOf(app)
        .filter(
            e ->
                e.getLocalName().equals("rdg")
                    || e.getElementsByTagName("*").getLength() > 0
                    || !e.getTextContent().isBlank())
        .count();
  }

  /** How many sigla its readings have. */
  private static long sigla(Element app) {
    return readingsOf(app)
        .flatMap(e -> Stream.of(e.getAttribute("wit"), e.getAttribute("source")))
        .flatMap(value -> Arrays.stream(value.split("\\s+")))
        .filter(token -> !token.isEmpty())
        .count();
  }

  private static long sigla(org.jsoup.nodes.Element entry) {
    return entry.select(".sigla:not(.inferred, .wit)").stream()
        .filter(e -> e.closest(".app") == entry && e.closest(".witDetail") == null)
        .flatMap(e -> Arrays.stream(e.wholeText().split(" ")))
        .filter(token -> !token.equals("coni."))
        .count();
  }

  private static long notes(Element app) {
    return own(app).filter(e -> e.getLocalName().equals("note")).count();
  }

  private static long shown(org.jsoup.nodes.Element entry, String selector) {
    return entry.select(selector).stream()
        .filter(e -> e.parent().closest(".app") == entry)
        .filter(
            e ->
                e.parent().closest(".lem, .rdg") == null
                    || e.parent().closest(".lem, .rdg").closest(".app") != entry)
        .count();
  }
}
