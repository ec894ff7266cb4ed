package org.siglum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is typed: what it prints, and its exit codes. */
class CommandTest {
  @TempDir private Path folder;
  @RegisterExtension final Terminal terminal = new Terminal();

  private String printed() {
    return terminal.printed();
  }

  @Test
  void aNewEditionBuildsAtOnceAndWithoutAWarning() {
    String edition = folder.resolve("new").toString();
    assertEquals(0, Main.run("init", edition));
    assertEquals(0, Main.run("build", edition));
    assertTrue(printed().contains("0 errors, 0 warnings"), printed());
    assertTrue(Files.exists(folder.resolve("new/output/site/index.html")));
    assertTrue(Files.exists(folder.resolve("new/output/pdf/volume.pdf")));
  }

  @Test
  void initLeavesAFolderThatHoldsSomething() throws Exception {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    assertEquals(2, Main.run("init", folder.toString()));
  }

  @Test
  void onlyTheSiteWhereTheSiteIsAskedFor() {
    String edition = folder.resolve("new").toString();
    Main.run("init", edition);
    assertEquals(0, Main.run("build", edition, "-q", "--only", "site"));
    assertTrue(Files.exists(folder.resolve("new/output/site/index.html")));
    assertTrue(Files.notExists(folder.resolve("new/output/pdf")));
  }

  @Test
  void errorsInTheEditionAreExitCodeOne() throws Exception {
    Files.writeString(folder.resolve("bad.xml"), "<TEI");
    assertEquals(1, Main.run("build", folder.toString(), "-q"));
    String said = terminal.said();
    assertTrue(said.contains("bad.xml:1:"), said);
  }

  @Test
  void wrongUseIsExitCodeTwo() {
    assertEquals(2, Main.run("build", folder.resolve("nowhere").toString()));
    assertEquals(2, Main.run("build", "--nonsense"));
    assertEquals(2, Main.run("check", "--schema", "nowhere.rng"));
    assertEquals(2, Main.run());
  }

  @Test
  void findingsCanBeReadByPrograms() throws Exception {
    Files.writeString(folder.resolve("bad.xml"), "<TEI");
    assertEquals(1, Main.run("check", folder.toString(), "--format", "json"));
    String json = printed();
    assertTrue(json.strip().startsWith("["), json);
    assertTrue(json.contains("\"code\" : \"SG-XML\""), json);
    assertTrue(json.contains("\"line\" : 1"), json);
  }

  @Test
  void manyFindingsAreCountedByTheirKind() throws Exception {
    String tei = Files.readString(Path.of("tei/cable.xml"));
    String links = "<p>" + "<ref target='nowhere%d.xml'>x</ref>".repeat(30) + "</p>";
    Files.writeString(
        folder.resolve("many.xml"),
        tei.replace(
            "<body>", "<body>" + String.format(links, IntStream.range(0, 30).boxed().toArray())));
    Main.run("check", folder.toString());
    assertTrue(printed().contains("Findings by kind: SG-LINK 30, SG-LICENCE 1"), printed());
    assertTrue(printed().contains("1 documents; "), printed());
  }

  @Test
  void findingsCanBeShownByCodeHosts() throws Exception {
    Files.writeString(folder.resolve("bad one.xml"), "<TEI\n");
    assertEquals(1, Main.run("check", folder.toString(), "--format", "sarif"));
    JsonNode run = new ObjectMapper().readTree(printed()).get("runs").get(0);
    JsonNode driver = run.get("tool").get("driver");
    assertEquals("Siglum", driver.get("name").asText());
    JsonNode result = run.get("results").get(1);
    assertEquals("SG-XML", result.get("ruleId").asText());
    assertEquals("error", result.get("level").asText());
    JsonNode place = result.get("locations").get(0).get("physicalLocation");
    assertEquals("bad%20one.xml", place.get("artifactLocation").get("uri").asText());
    assertEquals(2, place.get("region").get("startLine").asInt());
    assertEquals(List.of("SG-EMPTY", "SG-XML"), driver.get("rules").findValuesAsText("id"));
    assertFalse(driver.get("rules").get(0).get("help").get("text").asText().isBlank());
    assertTrue(run.get("results").get(0).get("locations").isEmpty());
  }

  @Test
  void aSchemaFindsWhatItDoesNotAllow() throws Exception {
    String tei = Files.readString(Path.of("tei/cable.xml")).replace("<body>", "<body><blink/>");
    Files.writeString(folder.resolve("bad.xml"), tei);
    String schema = "../shared/corpora/schema/tei_all.rng";
    assertEquals(0, Main.run("check", ".", "--schema", schema));
    assertEquals(1, Main.run("check", folder.toString(), "--schema", schema));
    assertTrue(printed().contains("blink"), printed());
    assertTrue(printed().contains("[SG-SCHEMA]"), printed());
  }
}
