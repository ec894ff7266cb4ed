package org.siglum.account;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads what a page of the site says of its document, while it is written. What Siglum adds bears
 * the class {@code gen}.
 */
final class PageReader extends DefaultHandler {
  private static final String BEGINNING = "-from";
  private static final String END = "-ref";
  private static final String READING = "rdg";

  private final Wording wording;
  private final Run text;

  /** What holds the characters of each open element; a run that nobody reads where none counts. */
  private final Deque<Run> open = new ArrayDeque<>();

  private final Run nowhere = new Run();
  private final Run apart = new Run();

  /** The entry that is open, or was last; empty for one without an identifier. */
  private String entry = "";

  /**
   * @param wording takes what the page says
   */
  PageReader(Wording wording) {
    this.wording = wording;
    text = wording.begin(Kind.TEXT);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    List<String> classes = classes(attributes);
    Run around = open.isEmpty() ? apart : open.peek();
    bounds(around, classes, attributes.getValue("id"));
    String readers = attributes.getValue("data-wit");
    if (readers != null && !classes.contains(READING)) {
      wording.variants().bound(entry, classes.get(0), readers);
    }
    open.push(run(around, classes, attributes));
    String instead = attributes.getValue("alt");
    if (instead != null) {
      open.peek().add(instead);
    }
  }

  private Run run(Run around, List<String> classes, Attributes attributes) {
    if (around == nowhere || classes.contains("gen")) {
      return nowhere;
    }
    if (around == apart) {
      if (classes.contains("app")) {
        entry = Objects.requireNonNullElse(attributes.getValue("id"), "");
        wording.variants().entry(entry, names(attributes.getValue("data-lem")));
        return wording.begin(Kind.APPARATUS);
      }
      return classes.contains("text") || classes.contains("sourceDoc")
          ? text
          : classes.contains("note") ? wording.begin(Kind.NOTES) : apart;
    }
    if (classes.contains("apparatus")) {
      return apart;
    }
    String readers = attributes.getValue("data-wit");
    if (classes.contains(READING) && readers != null) {
      return wording.variants().reading(entry, names(readers), around);
    }
    if (classes.contains("note") || classes.contains("witDetail")) {
      around = around.outside();
    }
    if ("note".equals(attributes.getValue("role"))) {
      return wording.begin(Kind.NOTES);
    }
    return classes.contains("alternative") ? wording.begin(Kind.ALTERNATIVES) : around;
  }

  /** An entry begins in the text at an empty element, and ends at its mark. */
  private void bounds(Run around, List<String> classes, String id) {
    if (id != null && id.endsWith(BEGINNING)) {
      wording.variants().begins(id.substring(0, id.length() - BEGINNING.length()), around);
    } else if (id != null && classes.contains("app-ref")) {
      wording.variants().ends(id.substring(0, id.length() - END.length()), around);
    }
  }

  private static Set<String> names(String list) {
    return list == null || list.isBlank() ? Set.of() : Set.copyOf(Arrays.asList(list.split(" ")));
  }

  private static List<String> classes(Attributes attributes) {
    String classes = attributes.getValue("class");
    return classes == null ? List.of() : List.of(classes.split(" "));
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    open.pop();
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (!open.isEmpty() && open.peek() != nowhere && open.peek() != apart) {
      open.peek().add(new String(characters, start, length));
    }
  }
}
