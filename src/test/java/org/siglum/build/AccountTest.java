package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;

/** A build says which words of a text its pages lack. Lines and columns are counted by hand. */
class AccountTest {
  @TempDir private Path folder;
  private TestEdition edition;

  @BeforeEach
  void aText() throws IOException {
    edition = new TestEdition(folder.toRealPath());
    edition.write(
        "tei/a.xml",
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0">
        <teiHeader><fileDesc><titleStmt><title>A title</title></titleStmt>
        <publicationStmt><p>Unpublished</p></publicationStmt>
        <sourceDesc><p>Made up</p></sourceDesc></fileDesc></teiHeader>
        <text><body><div>
        <p>Four <hi>score</hi> and seven <note>Some <hi>eighty</hi> years</note> years
        <app><lem>ago</lem><rdg>before</rdg></app>, <choice><abbr>Mr.</abbr><expan>Mister</expan></choice> President.</p>
        </div></body></text></TEI>
        """);
  }

  private void override(String template) throws IOException {
    override("html", template);
  }

  private void override(String stylesheet, String template) throws IOException {
    edition.write(
        "xslt/" + stylesheet + ".xsl",
        """
        <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
            xpath-default-namespace="http://www.tei-c.org/ns/1.0">
          <xsl:import href="siglum:html"/>
        """
                .replace("html", stylesheet)
            + template
            + "</xsl:stylesheet>");
  }

  private List<String> lost() throws Exception {
    return lost(true, ", and its page has not.");
  }

  private List<String> lostInPrint() throws Exception {
    return lost(false, ", and the volume has not.");
  }

  private List<String> lost(boolean site, String end) throws Exception {
    edition.build(site, !site, 2);
    return edition.found(Severity.ERROR).stream()
        .filter(finding -> finding.code().equals("SG-LOST"))
        .map(finding -> told(finding, end))
        .toList();
  }

  private static String told(Finding finding, String end) {
    assertTrue(finding.text().endsWith(end), finding.text());
    return finding.file()
        + ":"
        + finding.line()
        + ":"
        + finding.column()
        + " "
        + finding.text().replaceFirst(".*“(.*)”.*", "$1");
  }

  @Test
  void aPageThatHasAllIsNothingToSpeakOf() throws Exception {
    assertEquals(List.of(), lost());
  }

  @Test
  void whatATemplateOfTheEditionLeavesOutIsNamedWithItsPlace() throws Exception {
    override("<xsl:template match='hi'/>");
    assertEquals(List.of("tei/a.xml:6:9 score", "tei/a.xml:6:45 eighty"), lost());
  }

  @Test
  void theVolumeIsReadLikeThePages() throws Exception {
    assertEquals(List.of(), lostInPrint());
    override("fo", "<xsl:template match='hi' priority='9'/>");
    assertEquals(List.of("tei/a.xml:6:9 score", "tei/a.xml:6:45 eighty"), lostInPrint());
    override("fo", "<xsl:template match='rdg' priority='99'/>");
    assertEquals(List.of("tei/a.xml:7:20 before"), lostInPrint());
  }

  /** A lemma is shortened in print, and its words stand among others. */
  @Test
  void aLemmaOfTheVolumeIsTheTextsAndWhatStandsBetweenItsWordsIsNoLoss() throws Exception {
    edition.write(
        "tei/b.xml",
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title>"
            + "</titleStmt><publicationStmt><p>Unpublished</p></publicationStmt>"
            + "<sourceDesc><p>Made up</p></sourceDesc></fileDesc></teiHeader>\n<text><body><p>A"
            + "<att>n</att>d <app><lem>one of the many long lemmata <att>xml:id</att> that end"
            + "</lem><rdg><gi>n</gi>o</rdg></app></p><p>An <att>id</att></p></body></text></TEI>");
    assertEquals(List.of(), lostInPrint());
  }

  @Test
  void aReadingAndAnAlternativeAreMissedToo() throws Exception {
    override(
        "<xsl:template match='rdg' priority='9'/><xsl:template match='choice' priority='9'>"
            + "<xsl:apply-templates select='expan'/></xsl:template>");
    assertEquals(List.of("tei/a.xml:7:20 before", "tei/a.xml:7:53 Mr."), lost());
  }

  @Test
  void aTranscriptionBySurfacesIsATextToo() throws Exception {
    edition.write(
        "tei/b.xml",
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title>"
            + "</titleStmt><publicationStmt><p>Unpublished</p></publicationStmt>"
            + "<sourceDesc><p>Made up</p></sourceDesc></fileDesc></teiHeader>\n<sourceDoc><surface>"
            + "<zone><line>First <hi>line</hi></line></zone></surface></sourceDoc></TEI>");
    assertEquals(List.of(), lost());
    override("<xsl:template match='hi'/>");
    assertTrue(lost().contains("tei/b.xml:2:39 line"), lost().toString());
  }

  /** Its first reading is not taken for words of the text around it. */
  @Test
  void anEntryOfAnotherPlaceIsNoPartOfTheLemmaThatItStandsIn() throws Exception {
    edition.write(
        "tei/b.xml",
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title>"
            + "</titleStmt><publicationStmt><p>Unpublished</p></publicationStmt><sourceDesc>"
            + "<listWit><witness xml:id='A'/><witness xml:id='B'/></listWit></sourceDesc></fileDesc>"
            + "</teiHeader><text><body><p>nunc <app><lem>quae <app loc='7'><rdg wit='#A'>nos tam</rdg>"
            + "<rdg wit='#B'>noxam</rdg></app> tulere</lem><rdg wit='#B'>qui</rdg></app></p></body>"
            + "</text></TEI>");
    assertEquals(List.of(), lost());
  }

  /** By a slip: it is none by itself, and what is in it is neither lost nor said to be. */
  @Test
  void aDocumentInATextIsPartOfIt() throws Exception {
    edition.write(
        "tei/b.xml",
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title>"
            + "</titleStmt><publicationStmt><p>Unpublished</p></publicationStmt><sourceDesc>"
            + "<p>Made up</p></sourceDesc></fileDesc></teiHeader><text><body>"
            + "<p>one <TEI><TEI><c>two</c></TEI></TEI> three</p></body></text></TEI>");
    assertEquals(List.of(), lost());
    assertEquals(List.of(), edition.errors());
  }

  /** A reading has what a choice prefers, on the page too; its entry has both. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<sic>ett</sic><corr>et</corr>",
        "<abbr>e</abbr><expan>et</expan>",
        "<seg>et</seg><seg><add>vel</add></seg>",
        "<unclear>et</unclear><unclear>at</unclear>"
      })
  void aChoiceInAReadingIsNoLoss(String choice) throws Exception {
    edition.write(
        "tei/b.xml",
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title>"
            + "</titleStmt><publicationStmt><p>Unpublished</p></publicationStmt><sourceDesc>"
            + "<listWit><witness xml:id='A'/><witness xml:id='B'/></listWit></sourceDesc></fileDesc>"
            + "</teiHeader><text><body><p>nunc <app><lem wit='#A'>sed</lem><rdg wit='#B'><choice>"
            + choice
            + "</choice></rdg></app> est</p></body></text></TEI>");
    assertEquals(List.of(), lost());
  }

  /** What two lists say of a person is united on one page, each word once. */
  @Test
  void theEntriesOfRegistersAreReadToo() throws Exception {
    String list =
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title>"
            + "</titleStmt><publicationStmt><p>Unpublished</p></publicationStmt>"
            + "<sourceDesc><p>Made up</p></sourceDesc></fileDesc></teiHeader>\n<text><body>"
            + "<listPerson><person xml:id='k'><persName><forename>Karl</forename>\n"
            + "<surname>Kraus</surname></persName></person></listPerson></body></text></TEI>";
    edition.write("tei/b.xml", list);
    edition.write("tei/c.xml", list.replace("</persName>", "</persName><note>Satirist</note>"));
    String end = ", and the page of its entry has not.";
    assertEquals(List.of(), lost(true, end));
    override("<xsl:template match='note' mode='#all' priority='99'/>");
    assertTrue(lost(true, ".").contains("tei/c.xml:3:36 Satirist"), lost(true, ".").toString());
  }

  @Test
  void ofVeryManyTheFirstAreTold() throws Exception {
    edition.write(
        "tei/a.xml",
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title>"
            + "</titleStmt><publicationStmt><p>Unpublished</p></publicationStmt>"
            + "<sourceDesc><p>Made up</p></sourceDesc></fileDesc></teiHeader><text><body>"
            + IntStream.range(100, 150)
                .mapToObj(n -> "<p>Paragraph" + n + "</p>\n")
                .collect(Collectors.joining())
            + "</body></text></TEI>");
    override("<xsl:template match='p[not(ancestor::teiHeader)]'/>");
    edition.build();
    List<Finding> lost = edition.errors();
    assertEquals(20, lost.size());
    assertEquals(
        1, lost.stream().filter(one -> one.text().endsWith("with 30 other elements.")).count());
  }

  @Test
  void whatATemplateAddsOrMovesIsNoLoss() throws Exception {
    override(
        "<xsl:template match='p'><p>Added. <xsl:apply-templates select='app, node() except app'/>"
            + " Added.</p></xsl:template>");
    assertEquals(List.of(), lost());
  }
}
