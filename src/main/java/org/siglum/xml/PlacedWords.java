package org.siglum.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;

/** Collects the words of a file with their places, where those of its elements do not do. */
final class PlacedWords {
  private final List<PlacedWord> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int line;
  private int column;

  void event(XMLStreamReader2 reader) {
    switch (reader.getEventType()) {
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text(reader.getText(), reader.getLocationInfo().getStartLocation());
      case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> end();
      default -> {
        // A comment within a word does not end it.
      }
    }
  }

  private void text(String text, Location start) {
    int atLine = start.getLineNumber();
    int atColumn = start.getColumnNumber();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        end();
      } else {
        if (word.length() == 0) {
          line = atLine;
          column = atColumn;
        }
        word.append(c);
      }
      atColumn = c == '\n' ? 1 : atColumn + 1;
      atLine = c == '\n' ? atLine + 1 : atLine;
    }
  }

  private void end() {
    if (word.length() > 0) {
      words.add(new PlacedWord(word.toString(), line, column));
      word.setLength(0);
    }
  }

  /** All words, in the order of the file. */
  List<PlacedWord> words() {
    return words;
  }
}
