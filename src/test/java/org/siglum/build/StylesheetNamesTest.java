package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A name stands for one thing in a stage: where a module is imported, a second function or variable
 * of a name would take the place of the first without a word.
 */
class StylesheetNamesTest {
  private static final Set<String> DECLARED = Set.of("function", "variable", "param", "template");

  /** Stages that take no part in the pages. */
  private static final Set<Path> BY_THEMSELVES =
      Set.of(
          Path.of("xslt/site/addresses.xsl"),
          Path.of("xslt/site/documents.xsl"),
          Path.of("xslt/site/sitemap.xsl"),
          Path.of("xslt/site/feed.xsl"));

  @ParameterizedTest
  @ValueSource(
      strings = {"companions", "normalise", "digest", "merge", "html site", "fo", "schematron"})
  void aNameIsDeclaredOnce(String folders) throws Exception {
    Map<String, List<String>> declarations = new HashMap<>();
    for (String folder : (folders + " common").split(" ")) {
      for (Path module : modules(folder)) {
        Element stylesheet =
            DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(module.toFile())
                .getDocumentElement();
        for (Node n = stylesheet.getFirstChild(); n != null; n = n.getNextSibling()) {
          if (n instanceof Element e && e.hasAttribute("name") && isDeclaration(e)) {
            declarations
                .computeIfAbsent(name(e), k -> new ArrayList<>())
                .add(module.getFileName().toString());
          }
        }
      }
    }
    declarations.values().removeIf(modules -> modules.size() == 1);
    assertEquals(Map.of(), declarations);
  }

  private static List<Path> modules(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("xslt", folder))) {
      return files
          .filter(f -> f.toString().endsWith(".xsl"))
          .filter(f -> !BY_THEMSELVES.contains(f))
          .sorted()
          .toList();
    }
  }

  private static boolean isDeclaration(Element element) {
    return DECLARED.contains(element.getLocalName());
  }

  /** With the number of its parameters, for a function. */
  private static String name(Element element) {
    String kind = element.getLocalName().replace("param", "variable");
    String name = kind + " " + element.getAttribute("name");
    return kind.equals("function")
        ? name + "#" + element.getElementsByTagNameNS("*", "param").getLength()
        : name;
  }
}
