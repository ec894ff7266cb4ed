package org.siglum.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * A list of page numbers in an element with {@code sg:pages}: items (a citation, or an element with
 * one in it, as a link) and the text between them. Equal numbers become one, consecutive arabic
 * ones a range: 3, 3, 12, 13, 14, 20 is set as 3, 12–14, 20. So is 3.1, 3.1, 5n, 3.1 as 3.1, 5n.
 */
final class PageList {
  private static final String DASH = "–";

  private final List<Item> items = new ArrayList<>();
  private Recording between = new Recording();
  private int depth;

  /** One page number with what stands round it, and the text before it. */
  private static final class Item {
    final Recording before;
    final Recording content = new Recording();
    String folio;

    Item(Recording before) {
      this.before = before;
    }
  }

  void start(String uri, String local, String name, Attributes atts) {
    if (depth++ == 0) {
      open();
    }
    last().content.start(uri, local, name, atts);
  }

  /** Says whether the element belongs to the list: the end that does not is the list's own. */
  boolean end(String uri, String local, String name) {
    if (depth == 0) {
      return false;
    }
    last().content.end(uri, local, name);
    depth--;
    return true;
  }

  void text(String text) {
    (depth == 0 ? between : last().content).text(text);
  }

  void folio(String folio) {
    if (depth == 0) {
      open();
    }
    last().folio = folio;
    last().content.text(folio);
  }

  /**
   * Sends the list as it is to be set; an item without a number, as its id is unknown, is left out.
   */
  void send(ContentHandler out) throws SAXException {
    Set<String> known = new HashSet<>();
    items.removeIf(item -> item.folio == null || !known.add(item.folio));
    for (int first = 0, end; first < items.size(); first = end) {
      end = endOfRun(first);
      if (first > 0) {
        items.get(first).before.send(out);
      }
      items.get(first).content.send(out);
      if (end - first > 1) {
        out.characters(DASH.toCharArray(), 0, DASH.length());
        items.get(end - 1).content.send(out);
      }
    }
    between.send(out);
  }

  private void open() {
    items.add(new Item(between));
    between = new Recording();
  }

  private Item last() {
    return items.get(items.size() - 1);
  }

  private int endOfRun(int first) {
    int end = first + 1;
    while (end < items.size() && follows(items.get(end - 1).folio, items.get(end).folio)) {
      end++;
    }
    return end;
  }

  private static boolean follows(String one, String next) {
    return isNumber(one) && isNumber(next) && number(next) == number(one) + 1;
  }

  private static boolean isNumber(String folio) {
    return !folio.isEmpty()
        && folio.length() < 9
        && folio.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int number(String folio) {
    return Integer.parseInt(folio);
  }
}
