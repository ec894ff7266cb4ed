package org.siglum.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

class LongBlockFilterTest {
  private static final String SENTENCE = "Twelve words make a sentence that goes on and on so. ";

  @Test
  void aParagraphThatIsSetInGoodTimeIsLeftAlone() throws Exception {
    String text = "word ".repeat(LongBlockFilter.LONG / 5 - 1).trim();
    assertEquals(
        List.of("<block id=p text-indent=1em>", text, "</block>"),
        passed("<fo:block id='p' text-indent='1em'>" + text + "</fo:block>"));
  }

  @Test
  void aLongParagraphIsSetInPiecesThatEndWithASentence() throws Exception {
    String text = SENTENCE.repeat(3 * LongBlockFilter.LONG / SENTENCE.length()).trim();
    List<String> events =
        passed(
            "<fo:block id='p' text-indent='1em' space-before.optimum='1pt'>"
                + text
                + "</fo:block>");
    assertEquals("<block id=p text-indent=1em space-before.optimum=1pt>", events.get(0));
    List<String> pieces = events.stream().filter(e -> !e.startsWith("<")).toList();
    assertEquals(3, pieces.size());
    assertEquals(text, String.join(" ", pieces));
    assertTrue(pieces.stream().allMatch(p -> p.endsWith("so.")), pieces::toString);
    assertEquals(
        List.of("</block>", "<block text-indent=0pt>"), events.subList(2, 4), "goes on flush");
  }

  @Test
  void withoutSentencesItIsCutBetweenWordsAndWhatIsOpenGoesOn() throws Exception {
    String text = "word ".repeat(LongBlockFilter.LONG * 2 / 5).trim();
    List<String> events =
        passed("<fo:block><fo:inline id='i' color='red'>" + text + "</fo:inline></fo:block>");
    assertEquals(
        List.of("</inline>", "</block>", "<block text-indent=0pt>", "<inline color=red>"),
        events.subList(3, 7));
    assertEquals(text, String.join(" ", events.stream().filter(e -> !e.startsWith("<")).toList()));
  }

  @Test
  void withinALinkOrATableNothingIsCut() throws Exception {
    String text = SENTENCE.repeat(2 * LongBlockFilter.LONG / SENTENCE.length()).trim();
    List<String> events =
        passed("<fo:block><fo:basic-link>" + text + "</fo:basic-link></fo:block>");
    assertEquals(List.of("<block>", "<basic-link>", text, "</basic-link>", "</block>"), events);
  }

  /** What comes out: tags with their attributes, and the text between two of them in one piece. */
  private static List<String> passed(String fo) throws Exception {
    List<String> events = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    DefaultHandler handler =
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String local, String name, Attributes atts) {
            flush();
            StringBuilder tag = new StringBuilder("<" + local);
            for (int i = 0; i < atts.getLength(); i++) {
              tag.append(' ').append(atts.getLocalName(i)).append('=').append(atts.getValue(i));
            }
            events.add(tag.append('>').toString());
          }

          @Override
          public void endElement(String uri, String local, String name) {
            flush();
            events.add("</" + local + ">");
          }

          @Override
          public void characters(char[] ch, int start, int length) {
            text.append(ch, start, length);
          }

          private void flush() {
            if (text.length() > 0) {
              events.add(text.toString());
              text.setLength(0);
            }
          }
        };
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    XMLReader reader = factory.newSAXParser().getXMLReader();
    reader.setContentHandler(new LongBlockFilter(handler));
    String block = fo.replaceFirst("<fo:block", "<fo:block xmlns:fo='" + Vocabulary.FO + "'");
    reader.parse(new InputSource(new StringReader(block)));
    return events;
  }
}
