package org.siglum.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.siglum.edition.Finding;

/** What the entries of lists say, in one file or in several. */
class EntriesTest {
  @TempDir private Path folder;

  private List<String> found(String... entries) throws Exception {
    Map<String, String> files =
        Map.of("a.xml", document(entries[0]), "b.xml", document(entries[entries.length - 1]));
    return CheckedFile.of(folder, files).stream().map(EntriesTest::told).toList();
  }

  private static String document(String entry) {
    return CheckedFile.HEADER + "<standOff>\n" + entry + "</standOff></TEI>";
  }

  private static String told(Finding finding) {
    return finding.file() + " " + CheckedFile.codeAndPlace(finding) + " " + finding.text();
  }

  private static String person(String name) {
    return "<listPerson><person xml:id='k'>" + name + "</person></listPerson>";
  }

  @Test
  void oneNameIsOneEntry() throws Exception {
    String name = "<persName><forename>Karl</forename> <surname>Kraus</surname></persName>";
    assertEquals(List.of(), found(person(name), person(name.replace("> <", ">\n <") + "<note/>")));
  }

  @Test
  void twoNamesAreToldOnceWithTheFirstFile() throws Exception {
    assertEquals(
        List.of(
            "b.xml SG-REG-DIFF 3:13 The entity “k” is “Karl Krauss” here, “Karl Kraus” in a.xml."),
        found(
            person("<persName>Karl Kraus</persName>"),
            person("<persName>K.</persName><persName type='main'>Karl Krauss</persName>")));
  }

  @Test
  void aPersonAndAPlaceOfOneIdAreTwoEntries() throws Exception {
    assertEquals(
        List.of(),
        found(
            person("<persName>Karl</persName>"),
            "<listPlace><place xml:id='k'><placeName>K</placeName></place></listPlace>"));
  }

  @Test
  void coordinatesThatAreNoneAreToldOnce() throws Exception {
    String place =
        "<listPlace><place xml:id='n'><placeName>N</placeName><location><geo> far\n away</geo>"
            + "</location></place></listPlace>";
    assertEquals(
        List.of(
            "a.xml SG-GEO 3:64 The coordinates “far away” are no latitude and longitude in"
                + " degrees; the place is on no map."),
        found(place, place));
  }

  @Test
  void whereThePlaceLiesThatHoldsItDoesNotMatter() throws Exception {
    assertEquals(
        List.of(),
        found(
            "<listPlace><place><location type='located_in_place'><geo>far</geo></location>"
                + "<location type='coords'><geo>48,2 16,3</geo></location></place></listPlace>"));
  }

  /** The stylesheets put on the map what the check does not mind, and nothing else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "48.208333 16.373056 | true",
        "48,208333 16,373056 | true",
        "48.2, 16.3 | true",
        "48.2,16.3 | true",
        "48.2;16.3 | true",
        "-33.05 -71.62 | true",
        "−33.05 −71.62 | true",
        "33.05 S 71.62 W | true",
        "33.05°S / 71.62°W | true",
        "48° 16° | true",
        "90 180 | true",
        "+48.2 +16.3 | true",
        "90.1 0 | false",
        "0 180.5 | false",
        "48.2 | false",
        "48.2 16.3 170 | false",
        "far away | false",
        "48°12'30\" 16°22'23\" | false",
        "1234 16 | false",
        "48. 16. | false",
      })
  void coordinatesAreReadAsTheStylesheetsReadThem(String text, boolean expected) throws Exception {
    assertEquals(expected, Coordinates.are(text), "by the check");
    assertEquals(expected, isOnTheMap(text), "by the stylesheets");
  }

  private static boolean isOnTheMap(String text) throws Exception {
    Processor processor = new Processor(false);
    Xslt30Transformer stylesheet =
        processor
            .newXsltCompiler()
            .compile(
                new StreamSource(
                    new StringReader(
                        "<xsl:package version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'"
                            + " xmlns:sg='https://siglum.org/ns' xmlns:xs='http://www.w3.org/2001/XMLSchema'>"
                            + "<xsl:import href='coordinates.xsl'/>"
                            + "<xsl:function name='sg:said' visibility='public' as='xs:decimal*'>"
                            + "<xsl:param name='t' as='xs:string'/>"
                            + "<xsl:sequence select='sg:coordinates($t)'/></xsl:function>"
                            + "</xsl:package>"),
                    Path.of("xslt/common/here.xsl").toUri().toString()))
            .load30();
    XdmValue numbers =
        stylesheet.callFunction(
            new QName("https://siglum.org/ns", "said"), new XdmValue[] {new XdmAtomicValue(text)});
    return numbers.size() == 2;
  }
}
