package org.siglum.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.siglum.edition.Finding;

/** Links that lead somewhere in the edition, and those that do not. */
class LinkCheckTest {
  private static final String HEADER =
      CheckedFile.HEADER.replace(
          "</teiHeader>",
          "<encodingDesc><listPrefixDef><prefixDef ident='psn' matchPattern='([a-z]+)'"
              + " replacementPattern='#$1'/></listPrefixDef></encodingDesc></teiHeader>");

  private static final String OTHER =
      CheckedFile.HEADER.replace("<TEI ", "<TEI xml:id='B' ")
          + "<text><body><p xml:id='q'>Q <bibl xml:id='book'>A book</bibl></p></body>"
          + "<back><listPerson><person xml:id='karl'><persName>Karl</persName></person>"
          + "</listPerson></back></text></TEI>";

  @TempDir private Path folder;

  private List<String> found(String link) throws Exception {
    String text = HEADER + "<text><body>\n<p xml:id='p'>" + link + "</p></body></text></TEI>";
    return CheckedFile.of(folder, Map.of("a.xml", text, "b.xml", OTHER)).stream()
        .map(LinkCheckTest::told)
        .toList();
  }

  private static String told(Finding finding) {
    return CheckedFile.codeAndPlace(finding) + " " + finding.text() + " " + finding.advice();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ref target='#p'>the place of an id</ref>",
        "<ref target='b.xml'>a file</ref>",
        "<ref target='b'>a file by its address</ref>",
        "<ref target='b.html#q'>a place by its address</ref>",
        "<ref target='b.xml#karl'>an entry</ref>",
        "<ref target='B'>a document by its id</ref>",
        "<ref target='#B'>a document</ref>",
        "<ref target='#karl'>an entry of another file</ref>",
        "<ref target='psn:karl'>by a prefix</ref>",
        "<ref target='https://example.org/ü'>the web</ref>",
        "<ref target='DOI:10.1/x'>a DOI</ref>",
        "<ptr target='#p b.xml#q'/>",
        "<ref target=''>nothing</ref>",
        "<persName ref='karl'>a name by a bare id</persName>",
        "<persName ref='#karl'>a name</persName>",
        "<persName ref='https://viaf.org/viaf/1'>an authority</persName>",
        "<persName key='whoever'>a key of the editors</persName>",
      })
  void leadsSomewhere(String link) throws Exception {
    assertEquals(List.of(), found(link));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<ref target='#no'/> | SG-LINK 3:15 The link “#no” leads nowhere. Correct it, or give what"
            + " it means this xml:id.",
        "<ref target='#q'/> | SG-LINK 3:15 The link “#q” leads nowhere. Correct it, or give what"
            + " it means this xml:id.",
        "<ref target='b.xml#r'/> | SG-LINK 3:15 The link “b.xml#r” names a place that its document"
            + " does not have. Correct what follows the #, or give the place its xml:id.",
        "<ref target='../b.xml'/> | SG-LINK 3:15 The link “../b.xml” leads nowhere. Correct it, or"
            + " add the file that it means to the edition.",
        "<ref target='p'/> | SG-LINK 3:15 The link “p” leads nowhere. Write “#p”, if it means the"
            + " place of that xml:id in the document.",
        "<ref target='karl'/> | SG-LINK 3:15 The link “karl” leads nowhere. Correct it, or add the"
            + " file that it means to the edition.",
        "<ref target='psn:KARL'/> | SG-LINK-SCHEME 3:15 The link “psn:KARL” is of a kind that is"
            + " not published. Use http, https, mailto, ftp or doi, or declare the prefix in a"
            + " prefixDef of the header.",
        "<ref target='JavaScript:alert(1)'/> | SG-LINK-SCHEME 3:15 The link “JavaScript:alert(1)”"
            + " is of a kind that is not published. Use http, https, mailto, ftp or doi, or declare"
            + " the prefix in a prefixDef of the header.",
        "<persName ref='#karla'/> | SG-LINK 3:15 No list of the edition has the entity “#karla”."
            + " Add it to a list, or correct the reference.",
        "<bibl corresp='#no'/> | SG-REF 3:15 @corresp of “bibl” points to “#no”, which is nowhere"
            + " in the edition. Correct the pointer, or give the xml:id to what it means.",
        "<span target='#no'/> | SG-REF 3:15 @target of “span” points to “#no”, which is nowhere in"
            + " the edition. Correct the pointer, or give the xml:id to what it means.",
      })
  void leadsNowhere(String link, String finding) throws Exception {
    assertEquals(List.of(finding), found(link));
  }

  @Test
  void eachIsToldOnceAFile() throws Exception {
    assertEquals(1, found("<ref target='#no'/> <ref target='#no'/>").size());
  }

  /** It would stand in the text of another document, and be no entry of a list there. */
  @Test
  void aBookInTheRunningTextOfAnotherFileIsNoEntry() throws Exception {
    assertEquals(1, found("<title ref='#book'>A book</title>").size());
  }
}
