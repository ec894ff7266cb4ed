package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of an edition is that of the words, dates and alphabets around its text. */
class InterfaceLanguageTest {
  private static final String LETTER =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="%s">
        <teiHeader><fileDesc><titleStmt><title>Epistula</title><editor>A. Editor</editor></titleStmt>
          <publicationStmt><p>Unpublished</p></publicationStmt><sourceDesc><p>Codex</p></sourceDesc></fileDesc>
          <profileDesc><creation><date when="1892-05-06"/></creation><correspDesc><correspAction type="sent"><date when="1892-05-06"/></correspAction></correspDesc></profileDesc></teiHeader>
        <text><body><p>%s</p></body></text>
      </TEI>
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "de, de, Inhalt, 6. Mai 1892, Österreich Ägypten Oldenburg Œuvre, A O",
    "fr, fr, Table des matières, 6 mai 1892, Évreux Eu Œuvres Oise, E O",
    "it, it, Indice, 6 maggio 1892, Èze Eboli, E",
    "es, es, Índice, 6 de mayo de 1892, Ñuñoa Álvarez Núñez Abad, A N Ñ",
    "ru, ru, Содержание, 6 мая 1892, Йорк Ёлкино Елец Иваново, Е И Й",
    "la, la, Conspectus, 6 Maii 1892, Æthiopia Ægyptus Roma, A R",
    "da, en, Contents, 6 May 1892, Ærø Århus Østerbro Odense, O Æ Ø Å"
  })
  void theLanguageOfTheTextIsThatOfWordsDatesAndAlphabets(
      String language, String spoken, String contents, String date, String names, String letters)
      throws Exception {
    String text =
        Pattern.compile("\\S+")
            .matcher(names)
            .replaceAll(m -> "<placeName key=\"k" + m.start() + "\">" + m.group() + "</placeName>");
    Path site = built(language, "", text);
    assertSpeaks(site, spoken, contents, date);
    String register = Files.readString(site.resolve("places/index.html"));
    assertEquals(List.of(letters.split(" ")), headings(register));
  }

  @Test
  void theSettingIsMoreThanTheLanguageOfTheText() throws Exception {
    assertSpeaks(built("la", "language: en-US\n", "Text"), "en", "Contents", "May 6, 1892");
  }

  @Test
  void theLanguageOfTheHeaderIsThatOfItsEditors() throws Exception {
    TestEdition edition = new TestEdition(folder);
    edition.write(
        "tei/letter.xml",
        LETTER.formatted("la", "Salve").replace("<teiHeader>", "<teiHeader xml:lang=\"de\">"));
    edition.build();
    assertSpeaks(edition.site(), "de", "Inhalt", "6. Mai 1892");
    String page = Files.readString(edition.site().resolve("letter.html"));
    assertTrue(page.contains("<article class=\"document\" lang=\"la\""), page);
  }

  private static List<String> headings(String page) {
    return Pattern.compile("<h2[^>]*>(.)</h2>")
        .matcher(page)
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  private Path built(String language, String configuration, String text) throws Exception {
    TestEdition edition = new TestEdition(folder);
    edition.write("tei/letter.xml", LETTER.formatted(language, text));
    edition.write("edition.yml", configuration);
    edition.build();
    assertEquals(List.of(), edition.errors());
    return edition.site();
  }

  private static void assertSpeaks(Path site, String language, String contents, String date)
      throws Exception {
    String home = Files.readString(site.resolve("index.html"));
    assertTrue(home.contains("<html lang=\"" + language + "\""), home);
    assertTrue(home.contains("<h2>" + contents + "</h2>"), home);
    assertTrue(home.replace('\u00a0', ' ').contains(">" + date), home);
  }
}
