package org.siglum.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.siglum.account.Word;

/** Compares the words of two pages of a site, whatever their markup is. */
public final class Pages {
  private Pages() {}

  /** What changed, one list of pieces a change. */
  public static List<List<Piece>> compare(Path old, Path fresh) throws IOException {
    return new WordChanges(words(old), words(fresh)).pieces();
  }

  private static List<Word> words(Path page) throws IOException {
    Reader reader = new Reader();
    Jsoup.parse(page, "UTF-8").body().traverse(reader);
    reader.end();
    return reader.words;
  }

  private static final class Reader implements NodeVisitor {
    /** What stands apart without being a block; {@code text} and {@code title} are of pictures. */
    private static final Set<String> APART = Set.of("br", "option", "text", "title");

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int edges = 1;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        add(text.getWholeText());
      } else {
        edge(node);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      edge(node);
    }

    private void edge(Node node) {
      if (node instanceof Element element
          && (element.isBlock() || APART.contains(element.tagName()))) {
        end();
        edges++;
      }
    }

    private void add(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (Character.isWhitespace(text.charAt(i))) {
          end();
        } else {
          word.append(text.charAt(i));
        }
      }
    }

    private void end() {
      if (word.length() > 0) {
        words.add(new Word(word.toString(), edges, false, List.of()));
        word.setLength(0);
        edges = 0;
      }
    }
  }
}
