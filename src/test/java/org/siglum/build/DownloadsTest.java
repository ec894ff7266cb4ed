package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.siglum.edition.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What readers take away: others' programs can read it, and it says what the edition says. */
class DownloadsTest {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final Path CORPORA = Path.of("../shared/corpora").toAbsolutePath().normalize();
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build();

  private static final String DOCUMENT =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="la">
        <teiHeader><fileDesc><titleStmt><title>Carmen</title></titleStmt>
          <publicationStmt><p>Unpublished</p></publicationStmt>
          <sourceDesc><listWit><witness xml:id="A"/><witness xml:id="siglum">Sigla, "listed"</witness></listWit></sourceDesc></fileDesc></teiHeader>
        <text><body><div><head>One, "two"</head>
          <l n="1"><app><lem>arma, "virum"
              que</lem><rdg wit="#A">cano</rdg></app> <app xml:id="app1-r1"><rdg wit="#A">Troiae</rdg><rdgGrp type="x">
              <rdg wit="#siglum">qui</rdg><witDetail wit="#siglum">dubitanter</witDetail></rdgGrp></app>
            <app><lem>primus</lem><rdg wit="#A">ab <app><lem>oris</lem><rdg wit="#A" type="pc">horis</rdg></app></rdg></app></l>
        </div></body></text>
      </TEI>
      """;

  @TempDir private Path folder;

  private TestEdition built() throws Exception {
    TestEdition edition = new TestEdition(folder);
    edition.write("tei/carmen.xml", DOCUMENT);
    edition.write("edition.yml", "apparatus:\n  implicit-witnesses: lemma\n");
    edition.build();
    assertEquals(List.of(), edition.errors());
    return edition;
  }

  @Test
  void aTextThatHasOnlySourcesHasThemAsATableAndAsData() throws Exception {
    TestEdition edition = new TestEdition(folder);
    edition.write(
        "tei/carmen.xml",
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Carmen</title></titleStmt>
        <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
        <text><body><p>arma<note type="fontes">Homer, Iliad 1.1</note> cano</p></body></text></TEI>
        """);
    edition.build();
    assertEquals(List.of(), edition.errors());
    Path site = edition.site();
    List<CSVRecord> rows = rows(site.resolve("carmen.apparatus.csv"));
    assertEquals(1, rows.size());
    assertEquals("Homer, Iliad 1.1", rows.get(0).get("notes"));
    JsonNode data = new ObjectMapper().readTree(site.resolve("carmen.apparatus.json").toFile());
    assertEquals(1, data.get("entries").size());
    assertTrue(
        Files.readString(site.resolve("carmen.apparatus.html")).contains("Homer, Iliad 1.1"));
    assertTrue(Files.readString(site.resolve("carmen.html")).contains("carmen.apparatus.csv"));
    assertFalse(Files.exists(site.resolve("carmen.witnesses.html")), "there are no witnesses");
  }

  @Test
  void aProgramReadsTheTableAsItWasMeant() throws Exception {
    List<CSVRecord> rows = rows(built().site().resolve("carmen.apparatus.csv"));
    assertEquals(8, rows.size());
    assertEquals("One, \"two\"", rows.get(0).get("division"));
    assertEquals("arma, \"virum\" que", rows.get(0).get("reading"));
    assertEquals("siglum", rows.get(0).get("inferred"));
    assertEquals("dubitanter", rows.get(3).get("notes").split(" ", 2)[1]);
    assertEquals("app3", rows.get(7).get("within"));
    assertTrue(rows.stream().allMatch(CSVRecord::isConsistent));
  }

  @Test
  void aProgramReadsTheSameEntriesInBothForms() throws Exception {
    Path site = built().site();
    JsonNode json = new ObjectMapper().readTree(site.resolve("carmen.apparatus.json").toFile());
    List<String> texts = new ArrayList<>();
    json.get("entries").forEach(entry -> collect(entry, texts));
    assertEquals(
        rows(site.resolve("carmen.apparatus.csv")).stream().map(r -> r.get("reading")).toList(),
        texts);
  }

  private static void collect(JsonNode entry, List<String> texts) {
    entry.get("readings").forEach(reading -> texts.add(reading.get("text").textValue()));
    if (entry.has("entries")) {
      entry.get("entries").forEach(inner -> collect(inner, texts));
    }
  }

  @Test
  void theCanonicalTeiIsValidAndEveryPointerInItLeadsSomewhere() throws Exception {
    Path tei = built().site().resolve("carmen.xml");
    assertValid(tei);
    assertEquals(List.of(), lost(tei));
    assertFalse(Files.readString(tei).contains("https://siglum.org/ns"));
  }

  /** Whatever was inferred of it is inferred anew, and not taken for the editor's word. */
  @Test
  void theCanonicalTeiIsAnEditionOfTheSameReadings() throws Exception {
    Path tei = built().site().resolve("carmen.xml");
    TestEdition again = new TestEdition(Files.createDirectory(folder.resolve("again")));
    again.write("tei/carmen.xml", Files.readString(tei));
    again.build();
    assertEquals(List.of(), again.errors());
    assertEquals(
        readings(folder.resolve("output/site/carmen.apparatus.csv")),
        readings(again.site().resolve("carmen.apparatus.csv")));
    assertValid(again.site().resolve("carmen.xml"));
  }

  private static List<String> readings(Path csv) throws Exception {
    return rows(csv).stream()
        .map(r -> String.join("|", r.get("reading"), r.get("witnesses"), r.get("notes")))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({".., 2", "calpurnius, 1", "yidracor, 1"})
  void everyDocumentOfAnEditionHasValidTei(String source, int documents) throws Exception {
    TestEdition edition = new TestEdition(folder);
    Path from = source.equals("..") ? Path.of("tei") : CORPORA.resolve(source);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(".xml")).sorted().limit(documents).toList()) {
        edition.write("tei/" + file.getFileName(), Files.readString(file));
      }
    }
    edition.build();
    try (Stream<Path> files = Files.list(edition.site())) {
      List<Path> tei = files.filter(f -> f.toString().endsWith(".xml")).toList();
      assertEquals(documents, tei.size());
      for (Path file : tei) {
        assertValid(file);
      }
    }
  }

  @Test
  void aDocumentWhoseAddressIsThatOfAnApparatusIsReported() throws Exception {
    TestEdition edition = new TestEdition(folder);
    edition.write("tei/carmen.xml", DOCUMENT);
    edition.write("tei/carmen.apparatus.xml", DOCUMENT);
    edition.build();
    assertEquals(
        List.of("SG-ADDRESS"), edition.found(Severity.ERROR).stream().map(f -> f.code()).toList());
  }

  private static List<CSVRecord> rows(Path file) throws Exception {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = CSV.parse(reader)) {
      return parser.getRecords();
    }
  }

  private static void assertValid(Path file) throws Exception {
    StringWriter errors = new StringWriter();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(errors));
    ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
    Path schema = CORPORA.resolve("schema/tei_all.rng");
    assertTrue(driver.loadSchema(new InputSource(schema.toUri().toString())), errors::toString);
    assertTrue(driver.validate(new InputSource(file.toUri().toString())), errors::toString);
  }

  /** The pointers within a document that lead to none of its elements. */
  private static List<String> lost(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(file.toFile());
    NodeList elements = document.getElementsByTagName("*");
    Set<String> ids = new HashSet<>();
    List<String> pointers = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      ids.add("#" + element.getAttributeNS(XML, "id"));
      NamedNodeMap attributes = element.getAttributes();
      for (int a = 0; a < attributes.getLength(); a++) {
        Stream.of(attributes.item(a).getNodeValue().split("\\s+"))
            .filter(value -> value.startsWith("#"))
            .forEach(pointers::add);
      }
    }
    pointers.removeAll(ids);
    return pointers;
  }
}
