package org.siglum.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

class EmptyInlineFilterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<i>a</i> | <i>a</i>",
        "<i/> | ''",
        "a<i/>b | ab",
        "<i><i/></i> | ''",
        "<i><i/>a</i> | <i>a</i>",
        "<i color='red'>a<i/></i> | <i color='red'>a</i>",
        "<i id='x' color='red'/> | <fo:wrapper id='x'/>",
        "<i><i id='x'/></i> | <i><fo:wrapper id='x'/></i>",
        "<i><fo:block/></i> | <i><fo:block/></i>",
        "<i> </i> | <i> </i>",
        "<i><i sg:fill='number'/></i> | <i><i sg:fill='number'/></i>",
        "<fo:block/> | <fo:block/>",
      })
  void onlyWhatHoldsNothingGoes(String given, String expected) throws Exception {
    assertEquals(root(expected), passed(root(given)));
  }

  private static String root(String content) {
    return "<fo:block xmlns:fo=\""
        + Vocabulary.FO
        + "\" xmlns:sg=\""
        + Vocabulary.SG
        + "\">"
        + content.replace("<i", "<fo:inline").replace("</i>", "</fo:inline>").replace('\'', '"')
        + "x</fo:block>";
  }

  private static String passed(String fo) throws Exception {
    StringWriter out = new StringWriter();
    TransformerHandler handler =
        ((SAXTransformerFactory) SAXTransformerFactory.newInstance()).newTransformerHandler();
    handler.getTransformer().setOutputProperty("omit-xml-declaration", "yes");
    handler.setResult(new StreamResult(out));
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    XMLReader reader = factory.newSAXParser().getXMLReader();
    reader.setContentHandler(new EmptyInlineFilter(handler));
    reader.parse(new InputSource(new StringReader(fo)));
    return out.toString();
  }
}
