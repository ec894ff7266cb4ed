package org.siglum.lossless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of a document's page, as a reader finds them: notes where they are called, the pages of
 * a cut document where its main page leads to them. What Siglum adds bears the class {@code gen}.
 */
final class PageText {
  /** Their edges part words; spans and the like do not. */
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote br caption dd div dl dt figcaption figure h1 h2 h3 h4"
                  + " h5 h6 header hr li ol p pre section table tbody td th thead tr ul")
              .split(" "));

  /** Spans and the like that the style sheet sets as blocks. */
  private static final Set<String> STYLED_BLOCKS =
      Set.of(
          ("addrLine address docTitle titlePart docAuthor docEdition docImprint docDate byline"
                  + " trailer salute signed dateline space fw")
              .split(" "));

  private final Words words = new Words();
  private final Set<Element> read = new HashSet<>();
  private Path file;
  private Document page;

  private PageText() {}

  /** The words of the document whose main page this is. */
  static Words of(Path file) throws IOException {
    PageText reader = new PageText();
    reader.page(file, reader.words.begin(Words.Stream.TEXT));
    return reader.words;
  }

  private void page(Path some, Run run) throws IOException {
    Path outerFile = file;
    Document outer = page;
    file = some;
    page = Jsoup.parse(Files.readString(some));
    page.outputSettings().prettyPrint(false);
    Element text = page.selectFirst("article > .text");
    if (text != null) {
      read(text, run);
    }
    for (Element note : page.select("section.notes > ol > li")) {
      if (!read.contains(note)) {
        throw new AssertionError(some + ": nothing calls the note " + note.id());
      }
    }
    page = outer;
    file = outerFile;
  }

  private void read(Node node, Run run) throws IOException {
    if (node instanceof TextNode text) {
      run.add(text.getWholeText());
    } else if (node instanceof Element element) {
      read(element, run);
    }
  }

  private void read(Element element, Run run) throws IOException {
    if (element.hasClass("note-ref")) {
      note(page.getElementById(element.attr("href").substring(1)));
    } else if (element.is("p.part.gen")) {
      run.part();
      page(file.resolveSibling(element.selectFirst("a").attr("href")), run);
      run.part();
    } else if (element.hasClass("gen")) {
      if (!element.hasClass("aside") && element.wholeText().matches("(?s).*[\\s\\u00A0]")) {
        run.part();
      }
    } else if (element.is("section.apparatus")) {
      entries(element);
    } else if (element.attr("role").equals("note")) {
      content(element, words.begin(Words.Stream.NOTES));
    } else if (element.hasClass("alternative")) {
      content(element, words.begin(Words.Stream.ALTERNATIVES));
    } else {
      boolean block = isBlock(element);
      if (block) {
        run.part();
      }
      content(element, run);
      if (block) {
        run.part();
      }
    }
  }

  private void note(Element note) throws IOException {
    if (note == null || !read.add(note)) {
      throw new AssertionError(file + ": a note is missing, or called twice");
    }
    content(note, words.begin(Words.Stream.NOTES));
  }

  private void entries(Element apparatus) throws IOException {
    for (Element entry : apparatus.select("> .entries > .app")) {
      content(entry, words.begin(Words.Stream.APPARATUS));
    }
  }

  private void content(Element element, Run run) throws IOException {
    for (Node child : element.childNodes()) {
      read(child, run);
    }
  }

  private static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName())
        || element.classNames().stream().anyMatch(STYLED_BLOCKS::contains);
  }
}
