package org.siglum.account;

import java.util.ArrayDeque;
import java.util.Deque;
import org.siglum.xml.Stamp;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads what a document says in the volume, from the XSL-FO that is made of it to be set. What the
 * volume adds (marks, signs, sigla, labels) stands between the words, and is read with them.
 */
final class FoReader extends DefaultHandler {
  private static final String NOTE = "Note";

  private final Wording wording;

  /** What holds the characters of each open element. */
  private final Deque<Run> open = new ArrayDeque<>();

  private final Run nowhere = new Run();
  private Run text;

  /**
   * @param wording takes what is read
   */
  FoReader(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void startDocument() {
    text = wording.begin(Kind.TEXT);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    open.push(run(uri, name, attributes));
    String instead = attributes.getValue("fox:alt-text");
    if (instead != null) {
      open.peek().add(instead);
    }
  }

  private Run run(String uri, String name, Attributes attributes) {
    Run around = open.isEmpty() ? text : open.peek();
    if (around == nowhere) {
      return nowhere;
    }
    if (uri.equals(Stamp.NAMESPACE)) {
      return switch (name) {
        case "entry" -> wording.begin(Kind.APPARATUS);
        case "endnote" -> wording.begin(Kind.NOTES);
        default -> around;
      };
    }
    return switch (name) {
      // What is set again and again: running heads, line numbers.
      case "static-content", "marker" -> nowhere;
      case "footnote-body" -> wording.begin(Kind.NOTES);
      case "inline" ->
          NOTE.equals(attributes.getValue("role")) ? wording.begin(Kind.APPARATUS) : around;
      default -> around;
    };
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    open.pop();
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    Run run = open.isEmpty() ? text : open.peek();
    if (run != nowhere) {
      run.add(new String(characters, start, length));
    }
  }
}
