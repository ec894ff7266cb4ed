package org.siglum.account;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads what a page of the site says of its document, while it is written. What Siglum adds bears
 * the class {@code gen}.
 */
final class PageReader extends DefaultHandler {
  private final Wording wording;
  private final Run text;

  /** What holds the characters of each open element; a run that nobody reads where none counts. */
  private final Deque<Run> open = new ArrayDeque<>();

  private final Run nowhere = new Run();
  private final Run apart = new Run();

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
        return wording.begin(Kind.APPARATUS);
      }
      return classes.contains("text") || classes.contains("sourceDoc")
          ? text
          : classes.contains("note") ? wording.begin(Kind.NOTES) : apart;
    }
    if (classes.contains("apparatus")) {
      return apart;
    }
    if ("note".equals(attributes.getValue("role"))) {
      return wording.begin(Kind.NOTES);
    }
    return classes.contains("alternative") ? wording.begin(Kind.ALTERNATIVES) : around;
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
