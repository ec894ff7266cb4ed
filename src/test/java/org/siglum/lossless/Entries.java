package org.siglum.lossless;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The entries of the registers. An entry may be put together from several files and says each thing
 * once, in the order of its labels; so its words are looked for without their order, and each edge
 * of an element parts words.
 */
final class Entries {
  private static final Set<String> NOT_PRINTED = Set.of("idno", "geo");

  private static final Pattern NUMBER = Pattern.compile("\\d+([.,]\\d+)?");

  private Entries() {}

  /** All entries of a document's register lists. */
  static List<Element> of(Element document) {
    List<Element> entries = new ArrayList<>();
    Registers.LISTS
        .keySet()
        .forEach(
            name ->
                Dom.descendants(document, name)
                    .filter(Registers::isRegister)
                    .flatMap(Dom::children)
                    .filter(child -> child.hasAttribute("xml:id"))
                    .forEach(entries::add));
    return entries;
  }

  /** The words of an entry; for paper without what is for machines. */
  static List<String> words(Element entry, boolean printed) {
    Run run = new Run();
    collect(entry, run, printed);
    return run.words();
  }

  private static void collect(Element element, Run run, boolean printed) {
    boolean address = printed && element.getTextContent().strip().matches("https?://\\S+");
    if (printed && NOT_PRINTED.contains(element.getLocalName()) || address) {
      return;
    }
    run.part();
    if (element.getLocalName().equals("geo")) {
      run.add(String.join(" ", numbers(element.getTextContent())));
      run.part();
      return;
    }
    NodeList nodes = element.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element child) {
        collect(child, run, printed);
      } else if (nodes.item(i).getNodeType() == Node.TEXT_NODE) {
        run.add(nodes.item(i).getNodeValue());
      }
    }
    run.part();
  }

  /** Coordinates are written by the language of the interface: their numbers, without signs. */
  private static List<String> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(number -> new BigDecimal(number.group().replace(',', '.')))
        .map(number -> number.stripTrailingZeros().toPlainString())
        .toList();
  }

  /** The page of an entry, by its identifier. */
  static Path page(BuiltEdition edition, Element entry) {
    String kind = Registers.LISTS.get(entry.getParentNode().getLocalName());
    return edition.page(kind + "/" + entry.getAttribute("xml:id") + ".html");
  }

  /** The words of an entry's page. */
  static List<String> words(Path page) throws IOException {
    Run run = new Run();
    Jsoup.parse(Files.readString(page))
        .select("article.entry")
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(org.jsoup.nodes.Node node, int depth) {
                if (node instanceof TextNode text) {
                  run.add(text.getWholeText());
                } else {
                  run.part();
                }
              }

              @Override
              public void tail(org.jsoup.nodes.Node node, int depth) {
                if (!(node instanceof TextNode)) {
                  run.part();
                }
              }
            });
    List<String> words = new ArrayList<>(run.words());
    run.words().stream()
        .filter(word -> word.endsWith("°"))
        .forEach(word -> words.addAll(numbers(word)));
    return words;
  }

  /** The words of the volume's registers. */
  static Set<String> printed(String registers) {
    Set<String> words = new HashSet<>(cores(registers.replace("\n", "")));
    words.addAll(cores(registers));
    words.addAll(cores(registers.replaceAll("(?<=[/.?&=_#;-]) \n", ""))); // addresses
    return words;
  }

  /** Words without case, and without the signs at their edges. */
  static List<String> cores(String text) {
    return Run.words(Signs.plain(text)).stream()
        .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$", ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
