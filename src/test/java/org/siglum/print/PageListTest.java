package org.siglum.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

class PageListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | 7",
        "3 3 12 13 14 20 | 3, 12–14, 20",
        "12 12 13 13 | 12–13",
        "xi xii xii 1 2 | xi, xii, 1–2",
        "5 4 3 | 5, 4, 3",
        "9 ? 10 12 | 9–10, 12",
        "? ? | ''",
      })
  void isMerged(String folios, String expected) throws SAXException {
    PageList list = new PageList();
    String between = "";
    for (String folio : folios.split(" ")) {
      list.text(between);
      list.start("", "link", "link", new AttributesImpl());
      if (!folio.equals("?")) {
        list.folio(folio);
      }
      list.end("", "link", "link");
      between = ", ";
    }
    StringBuilder set = new StringBuilder();
    list.send(
        new DefaultHandler() {
          @Override
          public void characters(char[] ch, int start, int length) {
            set.append(ch, start, length);
          }
        });
    assertEquals(expected, set.toString());
  }
}
