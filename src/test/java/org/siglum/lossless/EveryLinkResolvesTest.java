package org.siglum.lossless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On every page of a site, what a link names inside of the site is there. */
class EveryLinkResolvesTest {

  @ParameterizedTest
  @ValueSource(strings = {"sample", "schnitzler", "frus-history", "calpurnius", "yidracor"})
  void everyPlaceThatAPageNamesIsThere(String name) throws Exception {
    Path site = BuiltEdition.named(name).page("").toAbsolutePath().normalize();
    Map<Path, Set<String>> ids = new HashMap<>();
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Path file : pages(site)) {
      for (Element element : document(file).select("[href], [src]")) {
        String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (!link.matches("[a-z]+:.*")) {
          links++;
          if (!isThere(file, link, ids)) {
            broken.add(site.relativize(file) + " → " + link);
          }
        }
      }
    }
    assertTrue(links > 50, "links of " + name + ": " + links);
    assertEquals(List.of(), broken);
  }

  private static boolean isThere(Path from, String link, Map<Path, Set<String>> ids)
      throws IOException {
    URI target = from.toUri().resolve(link);
    Path file = Path.of(URI.create(target.toString().replaceFirst("#.*$", "")));
    if (!Files.isRegularFile(file)) {
      return false;
    }
    String fragment = target.getFragment();
    if (fragment == null || fragment.isEmpty()) {
      return true;
    }
    if (!ids.containsKey(file)) {
      ids.put(file, new HashSet<>(document(file).select("[id]").eachAttr("id")));
    }
    return ids.get(file).contains(fragment);
  }

  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Document document(Path file) throws IOException {
    return Jsoup.parse(file.toFile(), "UTF-8");
  }
}
