package org.siglum.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Small documents cut out of the corpora: a header, and a stretch of the text with the divisions
 * that it stands in. Most of a corpus says the same again, and a small document is built fast.
 */
final class Excerpts {
  private static final Path CORPORA = Path.of("../shared/corpora");
  private static final int MOST_BLOCKS = 14;
  private static final int LONGEST_HEADER_LIST = 6;

  private static final Set<String> BLOCKS =
      Set.of(
          "p", "l", "ab", "row", "item", "speaker", "stage", "head", "opener", "closer", "quote");

  private static final Set<String> ENTRIES =
      Set.of("witness", "person", "place", "org", "bibl", "change", "category", "castItem");

  private final List<Path> files = new ArrayList<>();
  private final Map<Path, Document> read = new HashMap<>();

  /** The corpora, a play and a critical edition as often as a collection of letters. */
  Excerpts() throws Exception {
    for (String folder : List.of("calpurnius", "schnitzler/letters", "yidracor", "frus-history")) {
      try (Stream<Path> found = Files.walk(CORPORA.resolve(folder))) {
        List<Path> some =
            found.filter(f -> f.toString().endsWith(".xml")).sorted().limit(20).toList();
        for (int i = 0; i < 20; i++) {
          files.add(some.get(i % some.size()));
        }
      }
    }
  }

  /** One that the random numbers choose; a tree of its own. */
  Document excerpt(Random random) throws Exception {
    Path file = files.get(random.nextInt(files.size()));
    if (!read.containsKey(file)) {
      read.put(
          file,
          DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(file.toFile()));
    }
    Document whole = read.get(file);
    Document excerpt =
        DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    for (Node n = whole.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element root) {
        List<Element> blocks = new ArrayList<>();
        blocks(root, false, blocks);
        int most = 1 + random.nextInt(MOST_BLOCKS);
        int first = random.nextInt(Math.max(1, blocks.size() - most));
        Set<Element> kept =
            Set.copyOf(blocks.subList(first, Math.min(blocks.size(), first + most)));
        excerpt.appendChild(copy(root, kept, excerpt, false));
      }
    }
    return excerpt;
  }

  /** Those of the text that lie in no other. */
  private static void blocks(Element element, boolean inText, List<Element> blocks) {
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        if (inText && BLOCKS.contains(child.getLocalName())) {
          blocks.add(child);
        } else {
          blocks(child, inText || "text".equals(child.getLocalName()), blocks);
        }
      }
    }
  }

  private static Node copy(Element element, Set<Element> kept, Document owner, boolean inText) {
    boolean whole = kept.contains(element);
    Node copy = owner.importNode(element, whole);
    if (whole) {
      return copy;
    }
    int entries = 0;
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (!(n instanceof Element child)) {
        copy.appendChild(owner.importNode(n, false));
      } else if (!inText || holds(child, kept)) {
        boolean entry = ENTRIES.contains(child.getLocalName());
        if (!entry || entries++ < LONGEST_HEADER_LIST) {
          copy.appendChild(copy(child, kept, owner, inText || "text".equals(child.getLocalName())));
        }
      } else if (child.getLocalName().startsWith("list")) {
        copy.appendChild(copy(child, kept, owner, false));
      }
    }
    return copy;
  }

  private static boolean holds(Node element, Set<Element> kept) {
    return kept.stream()
        .anyMatch(
            block ->
                (element.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_CONTAINED_BY) != 0
                    || element == block);
  }
}
