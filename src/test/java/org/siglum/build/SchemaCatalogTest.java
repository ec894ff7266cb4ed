package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalog of an edition finds its own copies of schemas that lie on the net, and no others. */
class SchemaCatalogTest {
  private static final String URL = "https://example.org/schemas/letters.rng";

  /** Allows TEI without paragraphs alone, so that a document with one shows that it was used. */
  static final String NO_PARAGRAPHS =
      """
      <define name="any" xmlns="http://relaxng.org/ns/structure/1.0"><element><anyName><except>
      <name ns="http://www.tei-c.org/ns/1.0">p</name></except></anyName><zeroOrMore><choice><attribute>
      <anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define>
      """;

  static final String SCHEMA =
      "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><start><ref name='any'/></start>"
          + NO_PARAGRAPHS
          + "</grammar>";

  private static final String USED = "SG-SCHEMA tei/a.xml:5:18";
  private static final String NOT_FETCHED = "SG-SCHEMA-REMOTE tei/a.xml:1:1";

  @TempDir private Path temporary;
  private Path folder;
  private TestEdition edition;

  @BeforeEach
  void aDocumentThatNamesASchemaOnTheNet() throws IOException {
    folder = Files.createDirectory(temporary.toRealPath().resolve("edition"));
    edition = new TestEdition(folder);
    edition.write("tei/a.xml", document(URL));
    edition.write("schemas/own.rng", SCHEMA);
  }

  /** Its only paragraph is at 5:18. */
  static String document(String schema) {
    return "<?xml-model href=\""
        + schema
        + "\" schematypens=\"http://relaxng.org/ns/structure/1.0\"?>\n"
        + """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A</title>
        </titleStmt><publicationStmt><publisher>Nobody</publisher></publicationStmt>
        <sourceDesc><ab>Made up.</ab></sourceDesc></fileDesc></teiHeader>
        <text><body><ab/><p>One</p></body></text>
        </TEI>
        """;
  }

  private void catalog(String entries) throws IOException {
    edition.write("catalog.xml", catalogOf(entries));
  }

  private static String catalogOf(String entries) {
    return "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\">\n"
        + entries
        + "\n</catalog>";
  }

  private List<String> check() throws Exception {
    return edition.validate(false).stream()
        .filter(f -> f.code().startsWith("SG-SCHEMA") || f.code().equals("SG-CATALOG"))
        .map(f -> f.code() + " " + f.file() + ":" + f.line() + ":" + f.column())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<uri name='https://example.org/schemas/letters.rng' uri='schemas/own.rng'/>",
        "<uri name='http://example.org/schemas/letters.rng' uri='schemas/own.rng'/>",
        "<system systemId='https://example.org/schemas/letters.rng' uri='schemas/own.rng'/>",
        "<group xml:base='schemas/'><uri name='https://example.org/schemas/letters.rng'"
            + " uri='own.rng'/></group>",
        "<uriSuffix uriSuffix='letters.rng' uri='schemas/own.rng'/>"
      })
  void aSchemaIsFoundByAnEntry(String entry) throws Exception {
    catalog(entry);
    assertEquals(List.of(USED), check());
  }

  @Test
  void aSchemaIsFoundByTheStartOfItsAddress() throws Exception {
    edition.write("schemas/letters.rng", SCHEMA);
    catalog("<rewriteURI uriStartString='https://example.org/' rewritePrefix='./'/>");
    assertEquals(List.of(USED), check());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nextCatalog catalog='more/next.xml'/>",
        "<delegateURI uriStartString='https://example.org/' catalog='more/next.xml'/>"
      })
  void aCatalogGoesOnToAnother(String entry) throws Exception {
    catalog(entry);
    edition.write("more/next.xml", catalogOf("<uri name='" + URL + "' uri='../schemas/own.rng'/>"));
    assertEquals(List.of(USED), check());
  }

  @Test
  void aNameThatIsNoAddressIsFoundToo() throws Exception {
    edition.write("tei/a.xml", document("urn:example:letters"));
    catalog("<uri name='urn:example:letters' uri='schemas/own.rng'/>");
    assertEquals(List.of(USED), check());
  }

  @Test
  void whatASchemaIncludesIsFoundToo() throws Exception {
    edition.write("tei/a.xml", document("../schemas/all.rng"));
    edition.write(
        "schemas/all.rng",
        "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><include href='"
            + URL
            + "'/></grammar>");
    catalog("<uri name='" + URL + "' uri='schemas/own.rng'/>");
    assertEquals(List.of(USED), check());
  }

  @Test
  void whatASchematronIncludesIsFoundToo() throws Exception {
    edition.write(
        "tei/a.xml",
        document("../rules.sch")
            .replace("relaxng.org/ns/structure/1.0", "purl.oclc.org/dsdl/schematron"));
    edition.write(
        "rules.sch",
        "<schema xmlns='http://purl.oclc.org/dsdl/schematron'><include"
            + " href='https://example.org/pattern.sch'/></schema>");
    edition.write(
        "schemas/pattern.sch",
        "<pattern xmlns='http://purl.oclc.org/dsdl/schematron'><rule context='*:p'>"
            + "<report test='1'>A paragraph</report></rule></pattern>");
    catalog("<uri name='https://example.org/pattern.sch' uri='schemas/pattern.sch'/>");
    assertEquals(List.of("SG-SCHEMATRON tei/a.xml:5:18"), check());
  }

  @Test
  void whatTheCatalogDoesNotNameIsNotFetched() throws Exception {
    catalog("<uri name='https://example.org/other.rng' uri='schemas/own.rng'/>");
    assertEquals(List.of(NOT_FETCHED), check());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.rng",
        "linked.rng",
        "linked/outside.rng",
        "schemas/../../outside.rng",
        "file:///etc/passwd",
        "http://127.0.0.1:1/a.rng",
        "jar:file:///a.jar!/a.rng",
        "classpath:/org/siglum/findings.xml",
        "data:text/plain,x",
        "//127.0.0.1/a.rng",
        "nowhere.rng",
        "schemas"
      })
  void whatIsNoFileOfTheEditionIsNotUsed(String target) throws Exception {
    Files.writeString(temporary.resolve("outside.rng"), SCHEMA);
    Files.createSymbolicLink(folder.resolve("linked.rng"), temporary.resolve("outside.rng"));
    Files.createSymbolicLink(folder.resolve("linked"), temporary);
    catalog("<uri name='" + URL + "' uri='" + target + "'/>");
    assertEquals(List.of("SG-CATALOG catalog.xml:1:1", NOT_FETCHED), check());
  }

  @Test
  void anAddressThatClimbsOutOfARewrittenFolderIsNotUsed() throws Exception {
    Files.writeString(temporary.resolve("outside.rng"), SCHEMA);
    edition.write("tei/a.xml", document("https://example.org/../../outside.rng"));
    catalog("<rewriteURI uriStartString='https://example.org/' rewritePrefix='schemas/'/>");
    assertEquals(List.of("SG-CATALOG catalog.xml:1:1", NOT_FETCHED), check());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.xml",
        "linked.xml",
        "file:///etc/passwd",
        "http://127.0.0.1:1/a.xml",
        "jar:file:///a.jar!/catalog.xml"
      })
  void aCatalogOutsideOfTheEditionIsNotRead(String next) throws Exception {
    Files.writeString(
        temporary.resolve("outside.xml"),
        catalogOf("<uri name='" + URL + "' uri='edition/schemas/own.rng'/>"));
    Files.createSymbolicLink(folder.resolve("linked.xml"), temporary.resolve("outside.xml"));
    catalog("<nextCatalog catalog='" + next + "'/>");
    assertEquals(List.of("SG-CATALOG catalog.xml:1:1", NOT_FETCHED), check());
  }

  @Test
  void catalogsInACircleEnd() throws Exception {
    catalog("<nextCatalog catalog='catalog.xml'/><nextCatalog catalog='next.xml'/>");
    edition.write("next.xml", catalogOf("<nextCatalog catalog='catalog.xml'/>"));
    assertEquals(List.of("SG-CATALOG catalog.xml:1:1", NOT_FETCHED), check());
  }

  @Test
  void aCatalogThatIsNotWellFormedIsToldAtItsPlace() throws Exception {
    catalog("<uri name='" + URL + "' uri='schemas/own.rng'>");
    List<String> found = check();
    assertEquals(2, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("SG-CATALOG catalog.xml:3:"), found.toString());
    assertEquals(NOT_FETCHED, found.get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<uri name='a'/>", "<uri uri='a'/>", "<uri name='a' uri=':'/>"})
  void anEntryThatIsNoneIsToldAtItsPlace(String entry) throws Exception {
    catalog("  " + entry);
    assertEquals(List.of("SG-CATALOG catalog.xml:2:3", NOT_FETCHED), check());
  }

  @Test
  void whatIsNoCatalogIsToldSo() throws Exception {
    edition.write("catalog.xml", "<TEI xmlns='http://www.tei-c.org/ns/1.0'/>");
    assertEquals(List.of("SG-CATALOG catalog.xml:1:1", NOT_FETCHED), check());
  }

  @Test
  void aCatalogDrawsInNoEntity() throws Exception {
    edition.write(
        "catalog.xml",
        "<!DOCTYPE catalog [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
            + catalogOf("<uri name='" + URL + "' uri='schemas/own.rng'/>&e;"));
    assertEquals(List.of("SG-CATALOG catalog.xml:2:76", NOT_FETCHED), check());
  }
}
