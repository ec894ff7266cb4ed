package org.siglum.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.siglum.edition.Findings;

/** What stands at the foot of a page, by the customs of critical editions. */
class FootOfThePageTest {
  @TempDir Path folder;

  /** A text, and its apparatus as it is printed; bold in asterisks, raised behind a caret. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # an entry on a heading
          <head>De {rebus/regibus}</head><p>Arma.</p> | *tit.* rebus] A; regibus B
          # one on a speaker belongs to the line that he opens
          <sp><speaker>{Idas/Ida}</speaker><l n="7">Arma</l></sp> | *7* Idas] A; Ida B
          # one on a stage direction to the line before
          <sp><l n="7">Arma</l><stage>{exit/exeunt}</stage></sp> | *7* *post* exit] A; exeunt B
          # cells of a row are one line
          <table><row><cell>Unus</cell></row><row><cell>{duo/tres}</cell><cell>{sex/octo}</cell></row></table> | *2* duo] A; tres B ‖ sex] A; octo B
          # a word that stands in its line more than once is numbered
          <p>Et arma {et/ac} virum et Troiam</p> | *1* et^1] A; ac B
          <l n="3">{Troiam/Romam} Troiam</l> | *3* Troiam^1] A; Romam B
          # the number stands once a line
          <l n="1">{Arma/arma} {virum/viros}</l><l n="2">{cano/canto}</l> | *1* Arma] A; arma B ‖ virum] A; viros B *2* cano] A; canto B
          # a long lemma is its first and its last word
          <l n="1">{arma virumque cano Troiae qui/bella}</l> | *1* arma … qui] A; bella B
          # verses keep the numbers of the text, whatever their order
          <l n="12a">{Arma/arma}</l><l n="9">{cano/canto}</l> | *12a* Arma] A; arma B *9* cano] A; canto B
          # parts of one verse count once
          <l n="4" part="I">{Arma/arma}</l><l n="4" part="F">{cano/canto}</l> | *4* Arma] A; arma B ‖ cano] A; canto B
          # a lemma of several verses
          <l n="1">Arma</l><app><lem wit="#A"><l n="2">virumque</l><l n="3">cano</l></lem><rdg wit="#B"/></app> | *2–3* virumque / cano] A; om. B
          # an entry with nothing in the text stands after the word before it
          <l n="1">Arma, <app><lem wit="#A"/><rdg wit="#B">que</rdg></app></l><l n="2">virum</l> | *1* post Arma add. que B (non A)
          # at the start of a line no word is before it
          <l n="1">Arma</l><l n="2"><app><lem/><rdg wit="#B">et</rdg></app> virum</l> | *2* add. et B
          # what an editor has corrected comes in a paragraph of its own
          <l n="1">{Arma/arma} <choice><sic>vrum</sic><corr>virum</corr></choice></l> | *1* Arma] A; arma B *1* virum] sic vrum
          # who is there is said where the text of one has a gap; which ends in a line that it has in part
          <l n="1">Arma virumque</l><l n="2">cano <app><lem wit="#A">Troiae</lem><rdg wit="#B">Romae<lacunaStart/></rdg></app> qui</l><l n="3">primus</l><l n="4">ab <app><lem wit="#A">oris</lem><rdg wit="#B"><lacunaEnd/>aris</rdg></app></l> | codd. AB 1–2, A 3, AB 4 *2* Troiae] A; Romae deest B *4* oris] A; rursus adest aris B
          # one that is no more where a line begins is not there in that line
          <l n="1">Arma</l><l n="2"><app><lem wit="#A">virum</lem><rdg wit="#B"><lacunaStart/></rdg></app></l><l n="3"><app><lem wit="#A">cano</lem><rdg wit="#B"><lacunaEnd/></rdg></app></l> | codd. AB 1, A 2, AB 3 *2* virum] A; deest B *3* cano] A; rursus adest B
          # a note on what is a testimony
          <l n="1">Arma<note type="testimonia">Ov. trist. 2,534</note> {virum/viros}</l> | *1* Ov. trist. 2,534 *1* virum] A; viros B
          """)
  void entriesAreKeyedToTheirLines(String text, String expected) throws Exception {
    assertEquals(expected.strip(), foot(print(text).get(0)));
  }

  /** A setting, a text, and its apparatus as it is printed by that setting. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a blank may part the entries of a line
          apparatus: {separator: space} | <l n="1">{Arma/arma} {virum/viros}</l> | *1* Arma] A; arma B virum] A; viros B
          # how long a lemma may be
          apparatus: {lemma-words: 2} | <l n="1">{arma virumque cano/bella}</l> | *1* arma … cano] A; bella B
          # the count may begin anew in each division
          lines: {restart: division} | <p>{Arma/arma}</p></div><div><p>{virum/viros}</p> | *1* Arma] A; arma B *1* virum] A; viros B
          # the line of witnesses may be left out
          apparatus: {witnesses-present: hidden} | <p>{Arma/arma} <app><lem wit="#A">virum</lem><rdg wit="#B"><witEnd/></rdg></app> cano</p> | *1* Arma] A; arma B ‖ virum] A; desinit B
          # all that an editor changed may be listed
          apparatus: {layers: [{name: interventions, print: {as: paragraph}}]} | <l n="1">Arma <subst><del>viros</del><add place="above">virum</add></subst> <supplied>que</supplied></l><l n="2">cano <gap quantity="3" unit="words"/></l> | *1* virum] corr. ex viros (supra lineam) ‖ que] suppl. *2* lac. (3 verb.)
          # an entry a line has each its number
          apparatus: {layers: [{name: apparatus, print: {as: lines}}]} | <p>{Arma/arma} {virum/viros}</p> | *1* Arma] A; arma B *1* virum] A; viros B
          """)
  void entriesAreWrittenAsTheSettingsSay(String setting, String text, String expected)
      throws Exception {
    Files.writeString(folder.resolve("edition.yml"), setting);
    assertEquals(expected.strip(), foot(print(text).get(0)));
  }

  @Test
  void aDividedWordMayHaveTheNumbersOfBothLines() throws Exception {
    Files.writeString(folder.resolve("edition.yml"), "apparatus: {divided-words: range}");
    String text = "<p>" + "arma virum ".repeat(5) + "{honorificabilitudinitatibus/x} cano</p>";
    assertEquals("*1–2* honorificabilitudinitatibus] A; x B", foot(print(text).get(0)));
  }

  @Test
  void marginsAndRunningHeadsSayWhereOneIs() throws Exception {
    Files.writeString(
        folder.resolve("edition.yml"),
        "lines: {restart: division, running-heads: lines, numbers: [3, 41, 41], prose: always}");
    String words = "arma virum ".repeat(300);
    print("<p>Primum.</p></div><div n=\"II\"><p>Secundum <pb n=\"7\"/> " + words + "</p>");
    String volume = text();
    assertTrue(volume.contains("Secundum | arma"), volume);
    assertTrue(volume.contains("p. 7"), volume);
    assertTrue(volume.matches("(?s).*II \\d+–\\d+.*"), volume);
    assertTrue(volume.lines().anyMatch("41"::equals), volume);
    assertTrue(volume.lines().noneMatch("5"::equals), volume);
  }

  @Test
  void aLemmaLeadsToItsEntry() throws Exception {
    print(
        "<p>Arma {virum/viros} cano, <ref target=\"https://example.org\">{Troiae/Romae}</ref></p>");
    try (PDDocument document = Loader.loadPDF(folder.resolve("output/pdf/volume.pdf").toFile())) {
      List<PDAction> actions = new ArrayList<>();
      PDPage last = document.getPage(document.getNumberOfPages() - 1);
      for (PDAnnotation annotation : last.getAnnotations()) {
        actions.add(((PDAnnotationLink) annotation).getAction());
      }
      assertEquals(2, actions.size(), "the lemma in a link has no other");
      PDActionGoTo lemma =
          (PDActionGoTo)
              actions.stream().filter(PDActionGoTo.class::isInstance).findFirst().orElseThrow();
      assertTrue(lemma.getDestination() instanceof PDPageXYZDestination);
    }
  }

  @Test
  void endnotesNamePageAndLine() throws Exception {
    Files.writeString(
        folder.resolve("edition.yml"),
        "language: en\napparatus: {layers: [{name: apparatus, print: {place: volume}}]}");
    print("<p>" + "arma virum ".repeat(300) + "{cano/canto} Troiae.</p>");
    assertTrue(
        text().replace('\u00A0', ' ').matches("(?s).*2\\.\\d+ cano\\] A; canto B.*"), text());
    assertTrue(text().replace('\u00A0', ' ').matches("(?s).*Notes[ .]+3\\s.*"), "in the contents");
    try (PDDocument document = Loader.loadPDF(folder.resolve("output/pdf/volume.pdf").toFile())) {
      List<String> bookmarks = new ArrayList<>();
      document
          .getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(item -> bookmarks.add(item.getTitle()));
      assertEquals(List.of("Contents", "Fixture", "Notes"), bookmarks);
    }
  }

  /** How a range over two pages is written. */
  @ParameterizedTest
  @CsvSource({"full, '\\d+–p\\. 3\\.\\d+'", "short, '\\d+–3\\.\\d+'", "line, '\\d+–\\d+'"})
  void aRangeOverPagesIsWrittenAsTheSettingSays(String form, String number) throws Exception {
    Files.writeString(folder.resolve("edition.yml"), "apparatus: {over-pages: " + form + "}");
    String words = "arma virum ".repeat(100);
    String foot = foot(print("<p>" + words + "{cano " + words.repeat(3) + "/canto}</p>").get(0));
    String found = foot.replaceAll("^\\*(.*)\\*.*", "$1").replace("* *", " ");
    assertTrue(found.matches(number), found);
  }

  @Test
  void theRestOfALongVerseMayStandAtTheRight() throws Exception {
    Files.writeString(folder.resolve("edition.yml"), "lines: {turnovers: right}");
    print("<l>" + "Arma virumque cano ".repeat(5) + "Troiae</l><l>{qui/quae}</l>");
    double right = rightEnd("Troiae");
    assertEquals((155 - 27) * 72 / 25.4, right, 0.5);
  }

  /** Where a word ends, in points from the left edge of its page, which is an odd one. */
  private double rightEnd(String word) throws Exception {
    double[] end = new double[1];
    try (PDDocument document = Loader.loadPDF(folder.resolve("output/pdf/volume.pdf").toFile())) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> glyphs) throws IOException {
          if (text.endsWith(word)) {
            TextPosition last = glyphs.get(glyphs.size() - 1);
            end[0] = last.getXDirAdj() + last.getWidthDirAdj();
          }
        }
      }.getText(document);
    }
    return end[0];
  }

  @Test
  void aReferenceToALineNamesTheDivisionInWhichItIsCounted() throws Exception {
    Files.writeString(
        folder.resolve("edition.yml"),
        "language: en\nlines: {restart: division}\nplaces: {references: line}");
    print(
        "<p>{Arma/arma} <ref target=\"#b\">there</ref> <ref target=\"#c\">and there</ref></p></div>"
            + "<div n=\"II\"><p>Virum</p><p xml:id=\"b\">cano</p></div><div><p xml:id=\"c\">Troiae</p>");
    String text = text().replace('\u00A0', ' ');
    assertTrue(text.contains("there (II, line 2) and there (p. 1, line 1)"), text);
  }

  private String text() throws Exception {
    try (PDDocument document = Loader.loadPDF(folder.resolve("output/pdf/volume.pdf").toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void theApparatusStandsAboveTheNotesOfThePage() throws Exception {
    List<PrintedPage> pages =
        print("<p>Arma<note place=\"foot\">First of all.</note> {virum/viros} cano.</p>");
    assertTrue(foot(pages.get(0)).startsWith("*1* virum] A; viros B"), foot(pages.get(0)));
  }

  @Test
  void aWordThatIsDividedAtTheEndOfItsLineHasOneNumber() throws Exception {
    String long_ = "honorificabilitudinitatibus";
    String foot =
        foot(print("<p>" + "arma virum ".repeat(5) + "{" + long_ + "/x} cano</p>").get(0));
    assertEquals("*1* " + long_ + "] A; x B", foot);
  }

  @Test
  void anApparatusLongerThanItsPageGoesOnAtTheFootOfTheNext() throws Exception {
    String reading = "aliud legitur ".repeat(700);
    List<PrintedPage> pages =
        print("<p>" + "arma virum ".repeat(60) + "{cano/" + reading + "} Troiae</p>");
    assertTrue(pages.size() > 2, "on " + pages.size() + " pages");
    long words =
        pages.stream()
            .flatMap(page -> page.apparatus().stream())
            .filter(word -> word.text().equals("aliud"))
            .count();
    assertEquals(700, words);
    double foot = (235 - 30) * 72 / 25.4;
    assertTrue(pages.stream().allMatch(page -> page.bottom() < foot), "all in the type area");
  }

  @Test
  void theCountOfLinesMayGoOnOverPages() throws Exception {
    Files.writeString(folder.resolve("edition.yml"), "lines: {restart: document}");
    List<PrintedPage> pages = print("<p>" + "arma virum ".repeat(300) + "{cano/canto}</p>");
    int before = pages.get(0).text().size();
    assertEquals(1, pages.size(), "only the last page has an entry");
    assertTrue(before > 0);
    int number = Integer.parseInt(foot(pages.get(0)).replaceAll("\\*(\\d+)\\*.*", "$1"));
    assertTrue(number > before, "line " + number + " of the document, on a page of " + before);
  }

  private List<PrintedPage> print(String text) throws Exception {
    String apps =
        text.replaceAll(
            "\\{([^/]*)/([^}]*)\\}", "<app><lem wit=\"#A\">$1</lem><rdg wit=\"#B\">$2</rdg></app>");
    Files.writeString(
        folder.resolve("text.xml"),
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
        <titleStmt><title>Fixture</title></titleStmt><publicationStmt><p>Not published.</p></publicationStmt>
        <sourceDesc><listWit><witness xml:id="A">Alpha</witness><witness xml:id="B">Beta</witness></listWit></sourceDesc>
        </fileDesc></teiHeader><text xml:lang="la"><body><div>%s</div></body></text></TEI>
        """
            .formatted(apps));
    Findings findings = new Findings();
    Path volume = SetVolume.of(folder, findings);
    return PrintedPage.of(volume).stream().filter(page -> !page.apparatus().isEmpty()).toList();
  }

  private static String foot(PrintedPage page) {
    return page.apparatus().stream()
        .map(w -> w.bold() ? "*" + w.text() + "*" : w.raised() ? "^" + w.text() : w.text())
        .collect(Collectors.joining(" "))
        .replaceAll(" (\\^[0-9]+)", "$1")
        .replace(" ]", "]");
  }
}
