package org.siglum.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The interface says in every language what it says in English. */
class MessagesTest {
  private static final Path MESSAGES = Path.of("src/main/resources/org/siglum/messages");

  @Test
  void theseLanguagesAreThere() throws Exception {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      assertEquals(
          List.of("de.xml", "en.xml", "es.xml", "fr.xml", "it.xml", "la.xml", "ru.xml"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr", "it", "la", "ru"})
  void everyMessageIsTranslatedWithThePlacesOfItsValues(String language) throws Exception {
    Map<String, String> english = messages("en");
    Map<String, String> own = messages(language);
    assertEquals(List.copyOf(english.keySet()), List.copyOf(own.keySet()));
    own.forEach(
        (key, text) -> {
          assertFalse(text.isBlank(), key);
          assertEquals(places(english.get(key)), places(text), key);
        });
  }

  private static int places(String text) {
    return text.split("\\{}", -1).length - 1;
  }

  private static Map<String, String> messages(String language) throws Exception {
    Element root =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(MESSAGES.resolve(language + ".xml").toFile())
            .getDocumentElement();
    assertEquals(language, root.getAttribute("xml:lang"));
    Map<String, String> texts = new LinkedHashMap<>();
    NodeList messages = root.getElementsByTagNameNS("*", "message");
    for (int i = 0; i < messages.getLength(); i++) {
      Element message = (Element) messages.item(i);
      assertEquals(
          null, texts.put(message.getAttribute("key"), message.getTextContent()), "key twice");
    }
    return texts;
  }
}
