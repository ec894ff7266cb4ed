package org.siglum.lossless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Every entity of the lists has a page, one, and every name in a text that points to it stands
 * there as a key word in its context, as often as the text has it: counted in the TEI itself.
 */
class EveryMentionTest {
  /** Lists of entities. */
  private static final Pattern LISTS = Pattern.compile("list(Person|Place|Org|Event|Bibl)");

  /** What the edited text has not: what is said there may have no context. */
  private static final Pattern NOT_READ = Pattern.compile("del|rdg|sic|orig|abbr|figure|idno");

  private static final Pattern TEXT = Pattern.compile("text");

  @ParameterizedTest
  @ValueSource(strings = {"sample", "schnitzler"})
  void standsOnThePageOfWhatItNames(String name) throws Exception {
    BuiltEdition edition = BuiltEdition.named(name);
    Map<String, Path> pages = new TreeMap<>();
    Map<String, Integer> mentions = new HashMap<>();
    Map<String, Integer> unread = new HashMap<>();
    for (Element document : edition.sources().values()) {
      for (Element entry : Entries.of(document)) {
        pages.put("#" + entry.getAttribute("xml:id"), Entries.page(edition, entry));
      }
      for (Element element : descendants(document)) {
        if (element.hasAttribute("ref") && !isIn(element, LISTS) && isIn(element, TEXT)) {
          for (String ref : element.getAttribute("ref").strip().split("\\s+")) {
            (isIn(element, NOT_READ) ? unread : mentions).merge(ref, 1, Integer::sum);
          }
        }
      }
    }
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Path> entity : pages.entrySet()) {
      Document page = Jsoup.parse(entity.getValue().toFile(), "UTF-8");
      int listed = page.select(".context b").size();
      int said = mentions.getOrDefault(entity.getKey(), 0);
      if (listed < said || listed > said + unread.getOrDefault(entity.getKey(), 0)) {
        wrong.add(entity + ": " + listed + " mentions, not " + said);
      }
    }
    assertEquals(List.of(), wrong);
    mentions.keySet().retainAll(pages.keySet());
    assertTrue(mentions.size() > 10, "mentioned in " + name + ": " + mentions.size());
    Set<Path> entries = new TreeSet<>(pages.values());
    assertEquals(entries, listed(entries), "entries, each once");
  }

  /** What the registers list, of these pages. */
  private static Set<Path> listed(Set<Path> pages) throws Exception {
    List<Path> all = new ArrayList<>();
    for (Path folder : new TreeSet<>(pages.stream().map(Path::getParent).toList())) {
      Jsoup.parse(folder.resolve("index.html").toFile(), "UTF-8")
          .select(".entries a")
          .forEach(link -> all.add(folder.resolve(link.attr("href"))));
    }
    all.retainAll(pages);
    assertEquals(new TreeSet<>(all).size(), all.size(), "doubles");
    return new TreeSet<>(all);
  }

  private static List<Element> descendants(Element document) {
    NodeList all = document.getElementsByTagNameNS("*", "*");
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
  }

  private static boolean isIn(Element element, Pattern names) {
    for (Node n = element.getParentNode(); n instanceof Element; n = n.getParentNode()) {
      if (names.matcher(n.getLocalName()).matches()) {
        return true;
      }
    }
    return false;
  }
}
