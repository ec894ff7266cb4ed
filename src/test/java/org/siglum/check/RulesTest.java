package org.siglum.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;

/** Each rule finds what is wrong by the Guidelines, and nothing else. */
class RulesTest {
  @TempDir private Path folder;

  private List<String> found(String content) throws Exception {
    return CheckedFile.ofText(folder, content).stream().map(CheckedFile::codeAndPlace).toList();
  }

  private List<Finding> findings(String content) throws Exception {
    return CheckedFile.ofText(folder, content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when='1892'",
        "when='1892-05'",
        "when='1892-05-06'",
        "when=' 1892-05-06 '",
        "when='1892-02-29'",
        "when='1892-05-06Z'",
        "when='1892-05-06+02:00'",
        "when='-0043-03-15'",
        "when='0000'",
        "when='12026-01-01'",
        "when='--05'",
        "when='--02-29'",
        "when='---31'",
        "when='14:30:00'",
        "when='1892-05-06T14:30:00'",
        "when='1892-05-06T24:00:00'",
        "from='1892' to='1893-01'",
        "from='1892-05' to='1892'",
        "from='1892-05-06' to='1892-05-06'",
        "notBefore='-0044' notAfter='-0043'",
        "when-iso='1892-05-06'",
        "when-iso='1892-W19-5'",
        "when-iso='1892-127'",
        "when-iso='18920506'",
        "when-iso='1892-05-06/1892-05-09'",
        "when-iso='1892-05-06/P3D'",
        "when-iso='1892-05-06T14:30'",
        "when-iso='T14:30'",
        "when-iso='P1Y2M'",
        "when-iso='../1892-05-06'",
        "when-iso='1892-21'",
        "when-custom='30 February' calendar='https://example.org/sweden'",
      })
  void aDateOfTheGuidelinesIsLeftAlone(String attributes) throws Exception {
    assertEquals(List.of(), found("<p><date " + attributes + "/></p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "when=''",
        "when='1892-02-30'",
        "when='1900-02-29'",
        "when='1892-13'",
        "when='1892-13-01'",
        "when='1892-5-6'",
        "when='06.05.1892'",
        "when='892'",
        "when='--13'",
        "when='---32'",
        "when='--02-30'",
        "when='25:00:00'",
        "when='14:30'",
        "when='1892-05-06T25:00:00'",
        "when='1892-05-06T14:30'",
        "when='1892-05-06/1892-05-09'",
        "when='May 1892'",
        "from='1892-06-31' to='1893'",
        "to='1892-00'",
        "notBefore='?'",
        "notAfter='1892-xx'",
        "when-iso='1892-02-30'",
        "when-iso='1892-02-30T10:00'",
        "when-iso='1892-05-06/1892-06-31'",
        "when-iso='1892-W54-1'",
        "when-iso='1892-367'",
        "when-iso='18921301'",
        "from-iso='6. Mai 1892'",
        "when-iso='May'",
      })
  void aDateThatThereIsNotIsFound(String attributes) throws Exception {
    assertEquals(List.of("SG-DATE 3:6"), found("<p>a <date " + attributes + "/></p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from='1893' to='1892'",
        "from='1892-06' to='1892-05-31'",
        "from='1892-05-07' to='1892-05-06'",
        "notBefore='-0043' notAfter='-0044'",
        "from-iso='1893' to-iso='1892-12-31'",
      })
  void aRangeThatEndsBeforeItBeginsIsFound(String attributes) throws Exception {
    assertEquals(List.of("SG-DATE-ORDER 3:4"), found("<p><date " + attributes + "/></p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<bibl><biblScope from='12' to='9'/></bibl>",
        "<p><locus from='12v' to='3r'/></p>",
        "<p><span from='#a' to='#a'/><anchor xml:id='a'/></p>",
      })
  void whatIsNoRangeOfDatesIsLeftAlone(String content) throws Exception {
    assertEquals(List.of(), found(content));
  }

  @ParameterizedTest
  @CsvSource({
    "when='1892-05-06', when='1892-05-05', true",
    "when='1892-05-06', when='1892-05', false",
    "notBefore='1892-05-06' notAfter='1892-06-01', when='1892-05-20', false",
    "from='1892-05-06', notBefore='1892-01-01' notAfter='1892-05-01', true",
    "when='1892-05-06', notBefore='1892-05-01', false",
  })
  void aLetterIsSentBeforeItIsReceived(String sent, String received, boolean slip)
      throws Exception {
    String letter =
        correspDesc(
            "<correspAction type='sent'><persName>A</persName><date %s/></correspAction>\n"
                + "<correspAction type='received'><date %s/></correspAction>",
            sent, received);
    assertEquals(slip ? List.of("SG-DATE-ORDER 4:32") : List.of(), found(letter));
  }

  private static String correspDesc(String content, Object... parts) {
    return "<correspDesc>" + content.formatted(parts) + "</correspDesc>";
  }

  @ParameterizedTest
  @CsvSource({
    "<birth when='1862-05-15'/>, <death when='1861'/>, 4:35",
    "<birth when='1862'/>, <death when='1862-01-01'/>, ''",
    "<birth><date when='1862'/></birth>, <death><date when='1831'/></death>, 4:50",
    "<birth notAfter='1862'/>, <death when='1861'/>, ''",
    "<birth/>, <death when='1861'/>, ''",
  })
  void nobodyDiesBeforeBeingBorn(String birth, String death, String slip) throws Exception {
    assertEquals(
        slip.isEmpty() ? List.of() : List.of("SG-DATE-ORDER " + slip),
        found("<listPerson>\n<person>" + birth + death + "</person></listPerson>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"de", "de-AT", "DE-at", "grc-Latn", "yid", "x-old", "la-x-neo", "i-klingon", ""})
  void aLanguageTagIsLeftAlone(String tag) throws Exception {
    assertEquals(List.of(), found("<p><foreign xml:lang='" + tag + "'>a</foreign></p>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de_AT", "german", "deu-", "d", "de AT", "de-Latin1234", "de--AT"})
  void whatIsNoLanguageTagIsFoundOnce(String tag) throws Exception {
    String foreign = "<foreign xml:lang='" + tag + "'>a</foreign>";
    assertEquals(List.of("SG-LANG 3:5"), found("<p>a" + foreign + foreign + "</p>"));
  }

  @Test
  void languagesOfTheHeaderAndOfManuscriptsAreLookedAtToo() throws Exception {
    assertEquals(
        List.of("SG-LANG 3:1", "SG-LANG 4:1"),
        found(
            "<language ident='la_IT'/>\n<textLang mainLang='la' otherLangs='grc greek'/>"
                + "<p><rs ident='no_language'/></p>"));
  }

  @ParameterizedTest
  @CsvSource({
    "<persName>A</persName><date when='1892'/>, ''",
    "<orgName ref='https://example.org/'/><date>unknown</date>, ''",
    "<persName>unknown</persName><date notBefore='1892'/>, ''",
    "<p>By A in 1892</p>, ''",
    "<date when='1892'/>, who",
    "<persName/><date when='1892'/>, who",
    "<persName>A</persName>, when",
    "<persName>A</persName><date/>, when",
    "<placeName>Wien</placeName>, who and when",
  })
  void aLetterSaysWhoSentItAndWhen(String sent, String missing) throws Exception {
    List<Finding> found =
        findings(
            correspDesc(
                "<correspAction type='sent'>%s</correspAction><correspAction type='received'>"
                    + "<persName>B</persName><date when='1892'/></correspAction>",
                sent));
    if (missing.isEmpty()) {
      assertEquals(List.of(), found);
    } else {
      assertEquals(
          List.of("SG-LETTER 3:1"), found.stream().map(CheckedFile::codeAndPlace).toList());
      assertTrue(
          found
              .get(0)
              .text()
              .contains("say " + missing + (missing.equals("when") ? " it" : " sent")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "\uFFFD, WARNING, U+FFFD",
    "\u0085, WARNING, U+0085",
    "\uE5D2, INFO, U+E5D2",
    "\uDBC0\uDC01, INFO, U+100001",
    "\uDB40\uDC41, INFO, U+E0041",
    "\u202E, INFO, U+202E",
    "\u2069, INFO, U+2069",
  })
  void aCharacterIsToldOnceWithItsFirstPlaceAndCount(String character, String severity, String name)
      throws Exception {
    List<Finding> found =
        findings(
            "<p>a</p>\n<p>b" + character + "</p><p n='" + character + "'>" + character + "</p>");
    assertEquals(1, found.size());
    assertEquals("SG-CHARACTER 4:1", CheckedFile.codeAndPlace(found.get(0)));
    assertEquals(Severity.valueOf(severity), found.get(0).severity());
    assertTrue(found.get(0).text().startsWith(name + " "), found.get(0).text());
    assertTrue(found.get(0).text().contains("(3 times in this file)"), found.get(0).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>ä “…” – אַ \uD83D\uDE00 ſ \u200B \u200F \uFFFC</p>",
        "<p>a <g>\uE5D2</g></p>",
        "<charDecl><char xml:id='c'><mapping>\uE5D2</mapping></char></charDecl><p>a\uE5D2</p>",
        "<p>\u202Aa <hi>b\u202C</hi> \u2067c\u2069</p>",
      })
  void charactersThatMeanSomethingAreLeftAlone(String content) throws Exception {
    assertEquals(List.of(), found(content));
  }

  @Test
  void textThatIsNotComposedIsToldOnce() throws Exception {
    assertEquals(
        List.of("SG-NFC 4:1"), found("<p>\u00FC</p>\n<p>u\u0308</p><p>a\u0308 o\u0308</p>"));
    assertEquals(List.of(), found("<p>\u00FC q\u0308 \u1F04 \u05D0\u05B7</p>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a word <note>n</note>, and</p> | true",
        "<p>a word <note>n</note>.</p> | true",
        "<p>a word <note>n</note> and</p> | false",
        "<p>a word<note>n</note>, and</p> | false",
        "<p>a word, <note>n</note></p> | false",
        "<p>a <hi>word</hi> <note>n</note>, and</p> | true",
        "<p> <note>n</note>. and</p> | false",
        "<p>a word <note>n</note>... and</p> | false",
        "<p>a word <note>n</note> ; and</p> | false",
        "<p>a word.<lb/> <note>n</note>. and</p> | false",
      })
  void aSpaceBeforeANoteAndAMarkAfterItIsASlip(String content, boolean slip) throws Exception {
    List<String> found = found(content);
    assertEquals(slip ? 1 : 0, found.size(), found::toString);
    found.forEach(one -> assertTrue(one.startsWith("SG-SPACE 3:"), one));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<author>A</author> | <author/> | who is responsible",
        "<publisher>P</publisher> | '' | who publishes",
        "<date when='2026'/> | <date/> | when it is published",
        "<availability><licence>L</licence></availability> | '' | what one may do",
        "<sourceDesc><p>S</p></sourceDesc> | <sourceDesc><p/></sourceDesc> | what it is taken",
      })
  void aHeaderSaysWhatALibraryAsks(String given, String lacking, String said) throws Exception {
    assertTrue(CheckedFile.HEADER.contains(given));
    List<Finding> found =
        CheckedFile.of(folder, CheckedFile.HEADER.replace(given, lacking) + "</TEI>");
    assertEquals(List.of("SG-HEADER 1:42"), found.stream().map(CheckedFile::codeAndPlace).toList());
    assertTrue(found.get(0).text().contains("say " + said), found.get(0).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<author>A</author> | <respStmt><resp>ed.</resp><name>A</name></respStmt>",
        "<publisher>P</publisher> | <authority>P</authority>",
        "<publisher>P</publisher><date when='2026'/><availability><licence>L</licence>"
            + "</availability> | <p>Unpublished</p>",
        "<availability><licence>L</licence></availability> | <availability status='unknown'/>",
        "<sourceDesc><p>S</p></sourceDesc> | <sourceDesc><msDesc xml:id='m'/></sourceDesc>",
      })
  void aHeaderMaySayItInOtherWays(String given, String other) throws Exception {
    assertTrue(CheckedFile.HEADER.contains(given));
    assertEquals(List.of(), lacking(CheckedFile.HEADER.replace(given, other) + "</TEI>"));
  }

  @Test
  void theHeaderOfACorpusSaysItForItsTexts() throws Exception {
    String corpus = CheckedFile.HEADER.replace("<TEI ", "<teiCorpus ");
    assertEquals(
        List.of(), lacking(corpus + "<TEI><teiHeader><fileDesc/></teiHeader></TEI></teiCorpus>"));
  }

  private List<Finding> lacking(String xml) throws Exception {
    return CheckedFile.of(folder, xml).stream().filter(f -> f.code().equals("SG-HEADER")).toList();
  }

  @Test
  void aLicenceThatNobodyKnowsIsSaid() throws Exception {
    String unknown =
        CheckedFile.HEADER.replace(
            "<availability><licence>L</licence>", "<availability status='unknown'>");
    assertEquals(
        List.of("SG-LICENCE 1:" + (unknown.indexOf("<availability") + 1)),
        CheckedFile.of(folder, unknown + "</TEI>").stream()
            .map(CheckedFile::codeAndPlace)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<body><p>a</p></body> | SG-OUTSIDE",
        "<text><body><p>a</p></body></text>a | SG-OUTSIDE",
        "<other xmlns='urn:other'>a</other> | SG-OUTSIDE",
        "<body><p><lb/> </p></body> | ''",
        "<standOff><note>a</note></standOff><sourceDoc><line>a</line></sourceDoc> | ''",
        "<TEI>$0<text><body><p>a</p></body></text></TEI> | ''",
      })
  void wordsBesideTheTextAreAnError(String beside, String expected) throws Exception {
    String header = CheckedFile.HEADER.substring(CheckedFile.HEADER.indexOf("<teiHeader"));
    List<String> found =
        CheckedFile.of(folder, CheckedFile.HEADER + beside.replace("$0", header) + "</TEI>")
            .stream()
            .map(Finding::code)
            .toList();
    assertEquals(expected.isEmpty() ? List.of() : List.of(expected), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>T</title> | <title> </title> | SG-TITLE 1:63",
        "<title>T</title> | <title type='iso-date'>1892</title> | SG-TITLE 1:63",
        "<title>T</title> | <title when='1892'>May</title> | SG-TITLE 1:63",
        "<title>T</title> | '' | SG-TITLE 1:63",
        "<title>T</title> | <title level='s'>T</title> | ''",
      })
  void aDocumentHasATitleThatIsNoDate(String given, String other, String expected)
      throws Exception {
    List<String> found =
        CheckedFile.of(folder, CheckedFile.HEADER.replace(given, other) + "</TEI>").stream()
            .map(CheckedFile::codeAndPlace)
            .toList();
    assertEquals(expected.isEmpty() ? List.of() : List.of(expected), found);
  }

  @ParameterizedTest
  @CsvSource({
    "corresp='#here', false",
    "corresp='#nowhere', true",
    "who='#here #nowhere', true",
    "scribeRef='#nowhere', true",
    "corresp='here', true",
    "ana='a-key-of-ours', false",
    "corresp='a.xml#here', false",
    "corresp='a.xml#nowhere', true",
    "corresp='other.xml#here', true",
    "corresp='other.xml', true",
    "corresp='there.xml#any', false",
    "corresp='https://example.org/other.xml#here', false",
    "corresp='urn:x:y', false",
    "ana='our:here', false",
    "ana='our:nowhere', true",
    "ana='their:here', true",
  })
  void aPointerLeadsSomewhere(String attribute, boolean slip) throws Exception {
    Files.writeString(folder.resolve("there.xml"), "<notTei/>");
    List<String> found =
        found(
            "<prefixDef ident='our' matchPattern='(.*)' replacementPattern='#$1'/>"
                + "<p xml:id='here'/>\n<p>\n<seg "
                + attribute
                + "/></p>");
    assertEquals(slip ? List.of("SG-REF 5:1") : List.of(), found);
  }
}
