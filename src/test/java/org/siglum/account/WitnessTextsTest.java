package org.siglum.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.siglum.edition.Finding;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** Where the text of a witness is another than the one before, an account says so. */
class WitnessTextsTest {
  private static final Processor PROCESSOR = new Processor(false);

  /** The method of parallel segmentation, from chapter TC of the Guidelines. */
  private static final String WRITTEN =
      "<text><p>arma <app sg:at='1:1'><lem sg:at='1:2' wit='#A'>virumque</lem>"
          + "<rdg sg:at='1:3' wit='#B #C'>virum</rdg></app> cano</p></text>";

  private static final String CANONICAL =
      "<text><p>arma <anchor type='app-from' corresp='#a1'/>virumque<anchor type='app-to'"
          + " corresp='#a1'/> cano</p></text><standOff><sg:witness id='A' siglum='A'/><sg:witness"
          + " id='B' siglum='B'/><sg:witness id='C' siglum='Γ'/><listApp><app sg:at='1:1'"
          + " sg:id='a1'><lem sg:at='1:2' sg:witnesses='A'>virumque</lem><rdg sg:at='1:3'"
          + " sg:witnesses='B C'>virum</rdg></app></listApp></standOff>";

  private static final String PAGE =
      "<html><div class='text'><p>arma <span id='a1-from'/>virumque<a class='app-ref gen'"
          + " id='a1-ref'>°</a> cano</p></div><div class='apparatus'><span class='app' id='a1'"
          + " data-lem='A'><span class='lem'>virumque</span><span class='gen'>] </span><span"
          + " class='rdg' data-wit='B C'>virum</span></span></div></html>";

  private static XdmNode tei(String children) throws SaxonApiException {
    return PROCESSOR
        .newDocumentBuilder()
        .build(
            new SAXSource(
                new InputSource(
                    new StringReader(
                        "<TEI xmlns='http://www.tei-c.org/ns/1.0'"
                            + " xmlns:sg='https://siglum.org/ns'>"
                            + children
                            + "</TEI>"))))
        .select(Steps.child())
        .asNode();
  }

  private static List<Finding> normalised(String canonical) throws SaxonApiException {
    return Account.losses(tei(WRITTEN), tei(canonical));
  }

  private static Balance shown(String page) throws Exception {
    return shown(CANONICAL, page);
  }

  private static Balance shown(String canonical, String page) throws Exception {
    Account account = new Account(tei(canonical), Medium.PAGES);
    XMLReader reader = SAXParserFactory.newInstance().newSAXParser().getXMLReader();
    reader.setContentHandler(account.reader());
    reader.parse(new InputSource(new StringReader(page)));
    return account.close("a");
  }

  private static String replaced(String text, String what, String instead) {
    assertTrue(text.contains(what), what);
    return text.replace(what, instead);
  }

  private static String told(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.line() + ":" + finding.column() + " " + finding.text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void whoeverReadsTheSameSaysNothing() throws Exception {
    assertEquals("", told(normalised(CANONICAL)));
    assertEquals("", told(shown(PAGE).losses()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          virumque<anchor type='app-to' corresp='#a1'/> cano | virumque cano<anchor type='app-to' corresp='#a1'/> | 1:1 The text of this entry is “virumque”, and its canonical form has “virumquecano”.
          sg:witnesses='B C' | sg:witnesses='B' | 1:3 This is the reading of #C, and its canonical form has it not so.
          sg:witnesses='A' | sg:witnesses='' | 1:2 This is the reading of #A, and its canonical form has it not so.
          sg:witnesses='B C' | sg:witnesses='B C~2' | ''
          """)
  void whatTheCanonicalFormHasOtherwise(String what, String instead, String told) throws Exception {
    assertEquals(told, told(normalised(replaced(CANONICAL, what, instead))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          arma <span id='a1-from'/>virumque | <span id='a1-from'/>arma virumque | 1:1 The text of this entry is “virumque”, and its page has “armavirumque”.
          <span id='a1-from'/> | '' | 1:1 Its page does not say where in the text this entry begins and ends.
          data-wit='B C' | data-wit='B' | 1:3 This is the reading of B C, and its page has it not so.
          data-lem='A' | data-lem='B' | 1:1 On its page others have the lemma of this entry than in the apparatus.
          data-wit='B C'>virum | data-wit='B C'>virum <span class='note'>a note</span><span class='gen'> : </span> | ''
          """)
  void whatThePageHasOtherwise(String what, String instead, String told) throws Exception {
    assertEquals(told, told(shown(replaced(PAGE, what, instead)).losses()));
  }

  @Test
  void whatEachWitnessReads() throws Exception {
    assertEquals(
        List.of(new Attestation("A", 0, 0), new Attestation("B", 1, 5), new Attestation("Γ", 1, 5)),
        shown(PAGE).witnesses());
  }

  @Test
  void whereAWitnessFails() throws Exception {
    String canonical = CANONICAL.replace("'B C'>virum", "'B C'>virum<lacunaStart sg:bounded='B'/>");
    String sign = "<span class='lacunaStart gen' data-wit='B'>[deficit]</span>";
    String page = PAGE.replace("'B C'>virum", "'B C'>virum" + sign);
    assertEquals("", told(shown(canonical, page).losses()));
    assertEquals(
        "1:1 On its page other witnesses begin or end with this entry.",
        told(shown(canonical, PAGE).losses()));
  }
}
