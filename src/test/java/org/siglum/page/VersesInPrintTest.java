package org.siglum.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.siglum.BuiltOnce;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Every entry of Calpurnius stands at the foot of the page that has its verse, under the number of
 * that verse, and its lemma is in it. Which verse a printed line is, its letters say.
 */
class VersesInPrintTest {
  private static final Path CALPURNIUS = Path.of("../shared/corpora/calpurnius");

  /** A verse by its number, and the letters of its lines. */
  private record Verse(String number, String letters) {}

  @Test
  void everyEntryStandsUnderItsVerse() throws Exception {
    Path volume = BuiltOnce.named("calpurnius").resolve("pdf/volume.pdf");
    NodeList apps = document().getElementsByTagNameNS("*", "app");
    List<Verse> verses = verses();
    List<String> faults = new ArrayList<>();
    int next = 0;
    int printed = 0;
    double lowest = 0;
    for (PrintedPage page : PrintedPage.of(volume)) {
      Map<String, String> onPage = new HashMap<>();
      for (List<PrintedPage.Word> line : page.text()) {
        String letters = letters(line.stream().map(PrintedPage.Word::text).toList());
        if (next < verses.size() && isIn(letters, verses.get(next))) {
          onPage.put(verses.get(next).number(), letters);
          next++;
        }
      }
      if (!onPage.isEmpty()) {
        lowest = Math.max(lowest, page.bottom());
        for (PrintedEntry entry : PrintedEntry.of(page.apparatus())) {
          printed++;
          entry.fault(onPage).ifPresent(faults::add);
        }
      }
    }
    assertEquals(verses.size(), next, "verses found");
    assertEquals(List.of(), faults);
    assertEquals(outsideReadings(apps), printed);
    assertTrue(lowest < (235 - 30) * 72 / 25.4, "lowest ink at " + lowest);
  }

  /** A line begins with its verse, which may turn over. */
  private static boolean isIn(String letters, Verse verse) {
    return !letters.isEmpty()
        && (verse.letters().startsWith(letters) || letters.startsWith(verse.letters()));
  }

  private static int outsideReadings(NodeList apps) {
    int count = 0;
    for (int i = 0; i < apps.getLength(); i++) {
      Node above = apps.item(i).getParentNode();
      while (above instanceof Element && !above.getLocalName().equals("rdg")) {
        above = above.getParentNode();
      }
      count += above instanceof Element ? 0 : 1;
    }
    return count;
  }

  private static Element document() throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(CALPURNIUS.resolve("editio.xml").toFile())
        .getDocumentElement();
  }

  private static List<Verse> verses() throws Exception {
    List<Verse> verses = new ArrayList<>();
    NodeList lines = document().getElementsByTagNameNS("*", "l");
    for (int i = 0; i < lines.getLength(); i++) {
      Element line = (Element) lines.item(i);
      StringBuilder text = new StringBuilder();
      if (isText(line)) {
        collect(line, text);
        verses.add(new Verse(line.getAttribute("n"), letters(List.of(text.toString()))));
      }
    }
    return verses;
  }

  private static boolean isText(Element line) {
    for (Node above = line.getParentNode(); above instanceof Element; ) {
      if (List.of("rdg", "note", "teiHeader", "cit").contains(above.getLocalName())) {
        return false;
      }
      above = above.getParentNode();
    }
    return line.hasAttribute("n");
  }

  private static void collect(Node node, StringBuilder text) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    } else if (node instanceof Element
        && !List.of("rdg", "note", "witDetail", "rdgGrp").contains(node.getLocalName())) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        collect(child, text);
      }
    }
  }

  static String letters(List<String> words) {
    return String.join("", words).replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
  }
}
