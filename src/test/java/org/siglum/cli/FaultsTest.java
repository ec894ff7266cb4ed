package org.siglum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * What goes wrong outside of the TEI is told in words: no trace of the stack, and no exit code 70.
 */
class FaultsTest {
  @TempDir private Path folder;
  @RegisterExtension final Terminal terminal = new Terminal();
  private String edition;

  @BeforeEach
  void aNewEdition() {
    edition = folder.resolve("edition").toString();
    Main.run("init", edition);
  }

  private int run(String... arguments) {
    terminal.clear();
    int code = Main.run(arguments);
    assertFalse(said().contains("\tat "), said());
    return code;
  }

  private String said() {
    return terminal.said();
  }

  private String printed() {
    return terminal.printed();
  }

  @Test
  void anOutputThatIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertEquals(2, run("build", edition, "-o", file.toString()));
    assertTrue(said().contains(file + " is no folder"), said());
    assertEquals(2, run("build", edition, "-o", file.resolve("under").toString()));
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void aStylesheetOfTheEditorsThatIsWrongLeavesTheFormerSite() throws IOException {
    assertEquals(0, run("build", edition, "--only", "site", "-q"));
    Path home = Path.of(edition, "output/site/index.html");
    String before = Files.readString(home);
    for (String template :
        List.of(
            "<xsl:template match='p['/>",
            "<xsl:template match='/' priority='9'><xsl:sequence select='1 idiv 0'/>",
            "<xsl:template match='*' mode='#all' priority='99'>"
                + "<xsl:message terminate='yes'>Stop!</xsl:message></xsl:template>")) {
      Files.writeString(
          Path.of(edition, "xslt/html.xsl"),
          "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>\n"
              + "<xsl:import href='siglum:html'/>\n"
              + template
              + "</xsl:stylesheet>");
      assertEquals(1, run("build", edition, "--only", "site", "-q"), said());
      assertTrue(said().contains("xslt/html.xsl"), said());
      assertTrue(said().contains("[SG-XSLT]"), said());
      assertEquals(before, Files.readString(home));
    }
  }

  @Test
  void whatTheProcessorRemarksOnOurOwnModulesIsNothingToTell() throws IOException {
    Files.writeString(
        Path.of(edition, "xslt/html.xsl"),
        "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>\n"
            + "<xsl:import href='siglum:html'/>\n<xsl:import href='siglum:html'/>\n"
            + "</xsl:stylesheet>");
    assertEquals(0, run("build", edition, "--only", "site", "-q"), said());
    assertEquals("", said());
  }

  @Test
  void anotherBuildThatIsWritingThere() throws IOException {
    Path output = Files.createDirectory(Path.of(edition, "output"));
    try (FileChannel other =
        FileChannel.open(
            output.resolve(".siglum-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      other.lock();
      assertEquals(1, run("build", edition, "--only", "site"));
      assertTrue(said().contains("Another build is writing"), said());
    }
    assertEquals(0, run("build", edition, "--only", "site"));
  }

  @Test
  void quietSaysNothingAndVerboseAllOfIt() throws IOException {
    assertEquals(0, run("build", edition, "--only", "site", "-q"));
    assertEquals("", said() + printed());
    Files.writeString(Path.of(edition, "tei/other.xml"), "<html/>");
    assertEquals(0, run("build", edition, "--only", "site"));
    assertFalse(said().contains("[SG-NOT-TEI]"), said());
    assertTrue(
        printed()
            .matches(
                "(?s)1 document, \\d+ pages? of the site, 0 pages of the volume; .*Site: .*Report: .*"),
        printed());
    assertFalse(printed().contains("Volume:"), printed());
    assertEquals(0, run("build", edition, "--only", "site", "-v"));
    assertTrue(said().contains("tei/other.xml:1:1: info: "), said());
  }

  @Test
  void theReportIsJsonAndEachFindingHasItsPlaceAndAdvice() throws IOException {
    Files.writeString(Path.of(edition, "tei/a \"quoted\" \u00fc.xml"), "<TEI>\n<p></TEI>");
    Files.writeString(Path.of(edition, "tei/other.xml"), "<html/>");
    assertEquals(1, run("check", edition, "--format", "json"));
    List<Map<String, String>> findings = json(printed());
    assertEquals(2, findings.size(), printed());
    Map<String, String> first = findings.get(0);
    assertEquals("tei/a \"quoted\" \u00fc.xml", first.get("file"));
    assertEquals(
        "error SG-XML 2",
        first.get("severity") + " " + first.get("code") + " " + first.get("line"));
    for (Map<String, String> finding : findings) {
      assertTrue(Integer.parseInt(finding.get("column")) > 0, finding.toString());
      assertFalse(finding.get("text").isBlank());
      assertFalse(finding.get("advice").isBlank());
    }
    assertEquals("", said());
    assertFalse(Files.exists(Path.of(edition, "output")), "a check writes nothing");
    assertFalse(Files.exists(Path.of(edition, ".siglum")), "a check writes nothing");
  }

  private static List<Map<String, String>> json(String text) throws IOException {
    List<Map<String, String>> result = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      assertEquals(JsonToken.START_ARRAY, parser.nextToken());
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        Map<String, String> one = new TreeMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          one.put(name, parser.getText());
        }
        result.add(one);
      }
      assertEquals(JsonToken.END_ARRAY, parser.currentToken());
      assertEquals(null, parser.nextToken());
    }
    return result;
  }

  @Test
  void helpIsNoError() {
    for (String[] arguments :
        List.of(
            new String[] {"--help"},
            new String[] {"build", "--help"},
            new String[] {"check", "-h"},
            new String[] {"init", "--help"},
            new String[] {"--version"})) {
      assertEquals(0, run(arguments));
      assertFalse(printed().isBlank());
    }
  }

  @Test
  void wrongUseNamesWhatIsWrong() {
    assertEquals(2, run("build", "--onyl", "site"));
    assertTrue(said().contains("--onyl"), said());
    assertEquals(2, run("build", edition, "--only", "epub"));
    assertTrue(said().contains("epub"), said());
    assertEquals(2, run("build", edition, "--threads", "0"));
    assertEquals(2, run("publish"));
    assertEquals(2, run("check", edition, "--format", "xml"));
    assertEquals(2, run("build", edition, "another"));
    assertEquals(2, run("init"));
  }
}
