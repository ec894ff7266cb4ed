package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siglum.build.Identifiers.Outcome;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;

/** The identifiers of addresses are written into the sources, and no other byte is touched. */
class IdentifiersTest {
  private static final Path CORPORA = Path.of("../shared/corpora");
  private static final Pattern XML_ID = Pattern.compile("\\s+xml:id=\"[^\"]*\"");

  /** With § before each start tag that lacks an identifier, and what it is to have. */
  private static final String SOURCE =
      "<?xml version=\"1.0\" encoding=\"ENCODING\"?>\r\n<!-- a <p> of the comment -->\r\n"
          + "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>T"
          + "</title></titleStmt><publicationStmt><p>U</p></publicationStmt><sourceDesc><p>S</p>"
          + "</sourceDesc></fileDesc></teiHeader>\r\n<text><body><div§d1§ type=\"a>b\">"
          + "<head§d1.head1§>Tête</head>\r<p§d1.p1§\r\n rend='x'\n>é<note§n1§>n</note></p>\n"
          + "<lg§d1.lg1§><l§d1.l1§/><l§d1.l2§ n='2'>two</l></lg><p xml:id=\"d1.p2\">given</p>"
          + "<p§d1.p3§>last <!-- <p> --><![CDATA[<p>]]></p></div></body></text></TEI>\n";

  @TempDir private Path folder;
  private TestEdition edition;

  @BeforeEach
  void inAnEditionOfItsOwn() throws IOException {
    edition = new TestEdition(folder.toRealPath());
  }

  private List<Outcome> write() throws Exception {
    Findings findings = new Findings();
    return new Identifiers(Edition.open(folder.toRealPath(), findings), findings).write();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16LE", "UTF-16BE"})
  void areWrittenBehindTheNamesOfElements(String encoding) throws Exception {
    Charset charset = Charset.forName(encoding);
    String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
    String source = mark + SOURCE.replace("ENCODING", encoding.replaceFirst("[BL]E$", ""));
    Path file = folder.resolve("tei/a.xml");
    Files.createDirectories(file.getParent());
    Files.write(file, source.replaceAll("§[^§]*§", "").getBytes(charset));
    assertEquals(List.of(new Outcome("tei/a.xml", 8, "")), write());
    assertEquals(
        source.replaceAll("§([^§]*)§", " xml:id=\"$1\""),
        new String(Files.readAllBytes(file), charset));
    assertEquals(List.of(new Outcome("tei/a.xml", 0, "")), write());
  }

  @Test
  void areWrittenWhereTheLinesOfXml11Begin() throws Exception {
    String source =
        SOURCE
            .replace("ENCODING", "UTF-8")
            .replace("\"1.0\"", "\"1.1\"")
            .replace("Tête", "Tê\u2028te")
            .replace("</note>", "\u0085</note>");
    edition.write("tei/a.xml", source.replaceAll("§[^§]*§", ""));
    assertEquals(List.of(new Outcome("tei/a.xml", 8, "")), write());
    assertEquals(source.replaceAll("§([^§]*)§", " xml:id=\"$1\""), sources().get("a.xml"));
  }

  @Test
  void theAddressesOfAnEditionStayAndItsFilesDoButForThem() throws Exception {
    copy("schnitzler/letters", 3);
    copy("yidracor", 1);
    Map<String, String> before = sources();
    edition.build();
    Map<String, TreeSet<String>> addresses = addresses();
    assertTrue(write().stream().allMatch(o -> o.written() > 0 && o.left().isEmpty()));
    Map<String, String> after = sources();
    for (String file : before.keySet()) {
      assertEquals(bare(before.get(file)), bare(after.get(file)), file);
      assertTrue(ids(after.get(file)).containsAll(ids(before.get(file))), file);
    }
    edition.build();
    assertEquals(addresses, addresses());
    assertTrue(write().stream().allMatch(o -> o.written() == 0));
    assertEquals(after, sources());
  }

  @Test
  void aFileOfSeveralDocumentsAndOneThatCannotBeReadAreLeftAsTheyAre() throws Exception {
    String text = SOURCE.replace("ENCODING", "UTF-8").replaceAll("§[^§]*§", "");
    String document = text.substring(text.indexOf("<TEI"));
    String header = document.substring(document.indexOf("<teiHeader"), document.indexOf("<text"));
    edition.write(
        "tei/corpus.xml",
        "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">"
            + header
            + document
            + document.replace("d1.p2", "other")
            + "</teiCorpus>");
    edition.write("tei/half.xml", text.substring(0, text.length() - 40));
    Map<String, String> before = sources();
    List<Outcome> outcomes = write();
    assertEquals(List.of("tei/corpus.xml"), outcomes.stream().map(Outcome::file).toList());
    assertFalse(outcomes.get(0).left().isEmpty());
    assertEquals(before, sources());
  }

  private void copy(String corpus, int most) throws IOException {
    try (Stream<Path> files = Files.walk(CORPORA.resolve(corpus))) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(".xml")).sorted().limit(most).toList()) {
        edition.write("tei/" + file.getFileName(), Files.readString(file));
      }
    }
  }

  private Map<String, String> sources() throws IOException {
    return texts(folder.resolve("tei"), ".xml");
  }

  private static Map<String, String> texts(Path folder, String ending) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        texts.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  /** What can be pointed to on each page. */
  private Map<String, TreeSet<String>> addresses() throws IOException {
    Map<String, TreeSet<String>> addresses = new TreeMap<>();
    Pattern id = Pattern.compile(" id=\"([^\"]+)\"");
    texts(edition.site(), ".html")
        .forEach(
            (page, html) ->
                addresses.put(
                    page,
                    new TreeSet<>(
                        id.matcher(html).results().map(found -> found.group(1)).toList())));
    return addresses;
  }

  private static String bare(String xml) {
    return XML_ID.matcher(xml).replaceAll("");
  }

  private static List<String> ids(String xml) {
    return new ArrayList<>(
        XML_ID.matcher(xml).results().map(MatchResult::group).map(String::strip).toList());
  }
}
