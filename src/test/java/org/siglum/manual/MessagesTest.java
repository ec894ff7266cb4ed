package org.siglum.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The interface says the same in every language, and in the languages that the manual names. */
class MessagesTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/siglum/messages");

  /** What the locale data of Unicode lack, and the messages of a language have themselves. */
  private static final Map<String, Set<String>> OF_ONE_LANGUAGE = Map.of("la", latinDates());

  private static final Map<String, String> NAMES =
      Map.of(
          "en", "English",
          "de", "German",
          "fr", "French",
          "it", "Italian",
          "es", "Spanish",
          "ru", "Russian",
          "la", "Latin");

  static List<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString().replace(".xml", "")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasTheKeysOfEnglishAndEachOnce(String language) throws Exception {
    List<String> keys = new ArrayList<>();
    for (Element message : messages(language)) {
      keys.add(message.getAttribute("key"));
    }
    Set<String> expected = new TreeSet<>(texts("en").keySet());
    expected.addAll(OF_ONE_LANGUAGE.getOrDefault(language, Set.of()));
    assertEquals(List.copyOf(expected), keys.stream().sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noneIsEmptyAndEachHasTheValuesOfEnglish(String language) throws Exception {
    Map<String, String> english = texts("en");
    texts(language)
        .forEach(
            (key, text) -> {
              assertTrue(!text.isBlank(), key);
              if (english.containsKey(key)) {
                assertEquals(values(english.get(key)), values(text), key);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aFileSaysWhichLanguageItIsIn(String language) throws Exception {
    assertEquals(language, document(language).getDocumentElement().getAttribute("xml:lang"));
  }

  @Test
  void theManualNamesTheLanguages() throws Exception {
    assertEquals(new TreeSet<>(NAMES.keySet()), new TreeSet<>(languages()));
    for (String page : List.of("configuration", "reading")) {
      String manual = Files.readString(Path.of("docs", page + ".xml"));
      NAMES.values().forEach(name -> assertTrue(manual.contains(name), page + ": " + name));
    }
  }

  private static int values(String text) {
    return text.split("\\{}", -1).length - 1;
  }

  private static Map<String, String> texts(String language) throws Exception {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Element message : messages(language)) {
      texts.put(message.getAttribute("key"), message.getTextContent());
    }
    return texts;
  }

  private static List<Element> messages(String language) throws Exception {
    NodeList messages = document(language).getElementsByTagName("sg:message");
    return IntStream.range(0, messages.getLength())
        .mapToObj(at -> (Element) messages.item(at))
        .toList();
  }

  private static Document document(String language) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(FOLDER.resolve(language + ".xml").toFile());
  }

  private static Set<String> latinDates() {
    return Stream.concat(
            Stream.of("month-alone"), IntStream.rangeClosed(1, 12).mapToObj(n -> "month-" + n))
        .collect(Collectors.toSet());
  }
}
