package org.siglum.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.siglum.BuiltOnce;
import org.w3c.dom.Document;

/** The text of every witness, as a reader chooses it on the page in Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WitnessTextsTest {
  private static final Path CALPURNIUS = Path.of("../shared/corpora/calpurnius");

  private Chromium chromium;

  @BeforeAll
  void buildAndOpen() throws Exception {
    chromium = new Chromium(BuiltOnce.FOLDER);
    BuiltOnce.named("sample");
    BuiltOnce.named("calpurnius");
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({"N,nicolay", "H,hay", "E,everett", "Ba,bancroft", "Bl,bliss"})
  void aCopyOfTheAddressIsReadWordForWord(String witness, String file) throws Exception {
    String expected =
        Files.readString(Path.of("../shared/specimens/gettysburg/" + file + ".txt"))
            .replaceAll("\\s+", " ")
            .strip();
    try (Page page = chromium.open("sample/site/gettysburg.html", 1280)) {
      Chromium.choose(page, witness);
      Chromium.await(page, expected, () -> Chromium.text(page));
      page.navigate(page.url());
      // The address of the page has the choice.
      Chromium.await(page, expected, () -> Chromium.text(page));
    }
  }

  @Test
  void everyWitnessOfCalpurniusHasTheTextThatTheTeiGivesIt() throws Exception {
    Document tei =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(CALPURNIUS.resolve("editio.xml").toFile());
    WitnessText texts = new WitnessText(tei);
    List<String> differences = new ArrayList<>();
    List<org.w3c.dom.Element> poems =
        IntStream.rangeClosed(1, 7).mapToObj(poem -> division(tei, "poem" + poem)).toList();
    List<Page> pages = new ArrayList<>();
    for (int poem = 1; poem <= 7; poem++) {
      pages.add(chromium.open("calpurnius/site/editio/poem" + poem + ".html", 1280));
    }
    List<String> witnesses = new ArrayList<>(texts.witnesses());
    witnesses.add(0, "*");
    for (String witness : witnesses) {
      List<String> expected = texts.of(poems, witness);
      for (int poem = 0; poem < 7; poem++) {
        Chromium.choose(pages.get(poem), witness);
        String actual = Chromium.text(pages.get(poem));
        if (!expected.get(poem).equals(actual)) {
          differences.add(
              (poem + 1) + " " + witness + ": " + difference(expected.get(poem), actual));
        }
      }
    }
    assertEquals(List.of(), differences);
  }

  private static String difference(String expected, String actual) {
    int at = 0;
    while (at < Math.min(expected.length(), actual.length())
        && expected.charAt(at) == actual.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - 30);
    return "“"
        + expected.substring(from, Math.min(expected.length(), at + 40))
        + "” is “"
        + actual.substring(from, Math.min(actual.length(), at + 40))
        + "”";
  }

  private static org.w3c.dom.Element division(Document tei, String id) {
    var divisions = tei.getElementsByTagNameNS("*", "div");
    for (int i = 0; i < divisions.getLength(); i++) {
      org.w3c.dom.Element division = (org.w3c.dom.Element) divisions.item(i);
      if (division.getAttribute("xml:id").equals(id)) {
        return division;
      }
    }
    throw new IllegalArgumentException(id);
  }
}
