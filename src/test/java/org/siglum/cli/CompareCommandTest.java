package org.siglum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code siglum compare} as it is typed: what it prints, and its exit codes. */
class CompareCommandTest {
  @TempDir private Path folder;
  @RegisterExtension final Terminal terminal = new Terminal();

  private Path old;
  private Path fresh;

  @BeforeEach
  void twoStates() throws IOException {
    old = Files.createDirectories(folder.resolve("old"));
    fresh = Files.createDirectories(folder.resolve("new"));
    String tei = Files.readString(Path.of("tei/gettysburg.xml"));
    Files.writeString(old.resolve("a.xml"), tei);
    Files.writeString(fresh.resolve("a.xml"), tei);
  }

  private void edit(String from, String to) throws IOException {
    Path file = fresh.resolve("a.xml");
    String tei = Files.readString(file);
    assertTrue(tei.contains(from));
    Files.writeString(file, tei.replace(from, to));
  }

  private int compare(Object... more) {
    terminal.clear();
    String[] arguments = new String[more.length + 1];
    arguments[0] = "compare";
    for (int i = 0; i < more.length; i++) {
      arguments[i + 1] = more[i].toString();
    }
    return Main.run(arguments);
  }

  private List<String> lines() {
    return terminal.printed().lines().toList();
  }

  @Test
  void equalStatesAreExitCodeZero() {
    assertEquals(0, compare(old, fresh));
    assertEquals(
        List.of("documents: 0 changed, 0 added, 0 removed, 1 unchanged; findings: 0 new, 0 gone"),
        lines());
  }

  @Test
  void changesAreExitCodeOneWithTheirPlaces() throws Exception {
    edit("Four score", "Five score");
    edit("<p xml:id=\"p2\"", "<p xml:id=\"p2\" corresp=\"#nowhere\"");
    Files.copy(old.resolve("a.xml"), fresh.resolve("b.xml"));
    assertEquals(1, compare(old, fresh));
    List<String> lines = lines();
    assertEquals("added   b", lines.get(0));
    assertEquals("changed a", lines.get(1));
    assertTrue(
        lines.get(2).matches("  a.xml:80:\\d+ text: \\[-Four-] \\{\\+Five\\+} score and .*"),
        lines.get(2));
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("new finding  a.xml:98:7: ")));
    assertTrue(
        lines
            .get(lines.size() - 1)
            .startsWith(
                "documents: 1 changed, 1 added, 0 removed, 0 unchanged; changes: 1 text, 1 markup"),
        lines.get(lines.size() - 1));
  }

  @Test
  void aDocumentThatCannotBeReadIsNotCalledRemoved() throws Exception {
    edit("</TEI>", "");
    assertEquals(1, compare(old, fresh));
    assertTrue(lines().get(0).startsWith("unread  a: "), lines().get(0));
    assertTrue(lines().stream().anyMatch(line -> line.startsWith("new finding  a.xml:")));
  }

  @Test
  void whatIsNoStateIsWrongUse() throws Exception {
    assertEquals(2, compare(old, folder.resolve("nowhere")));
    assertEquals(2, compare(Files.createDirectories(folder.resolve("empty")), fresh));
    assertEquals(2, compare(old));
  }

  @Test
  void nothingIsWritten() throws Exception {
    edit("Four score", "Five score");
    compare(old, fresh);
    try (var files = Files.walk(folder)) {
      assertEquals(2, files.filter(Files::isRegularFile).count());
    }
  }

  @Test
  void changesCanBeReadByPrograms() throws Exception {
    edit("Four score", "Five score");
    assertEquals(1, compare(old, fresh, "--format", "json"));
    JsonNode change =
        new ObjectMapper().readTree(terminal.printed()).at("/documents/changed/0/changes/0");
    assertEquals("text", change.at("/subject").asText());
    assertEquals("a.xml", change.at("/old/file").asText());
    assertEquals(80, change.at("/new/line").asInt());
    assertEquals("Four", change.at("/words/0/deleted").asText());
    assertEquals("Five", change.at("/words/1/inserted").asText());
  }

  @Test
  void changesCanBeReadAsAPage() throws Exception {
    edit("Four score", "Five score");
    assertEquals(1, compare(old, fresh, "--format", "html"));
    assertTrue(terminal.printed().contains("<del>Four</del> <ins>Five</ins>"));
  }

  @Test
  void twoBuildsAreComparedByTheirPagesToo() throws Exception {
    edit("Four score", "Five score");
    Files.copy(old.resolve("a.xml"), old.resolve("b.xml"));
    Main.run("build", old.toString(), "--only", "site", "-q");
    Main.run("build", fresh.toString(), "--only", "site", "-q");
    assertEquals(1, compare(old.resolve("output"), fresh.resolve("output")));
    String said = terminal.printed();
    assertTrue(said.contains("removed b\n"), said);
    assertTrue(said.contains("address gone b.html\n"), said);
    assertTrue(said.contains("text: [-Four-] {+Five+} score"), said);
    assertFalse(said.contains("[-Four-] {+Five+} score and seven years ago\n  on"), said);
    assertEquals(0, compare(old.resolve("output"), old.resolve("output")), terminal.printed());
  }

  @Test
  void aBuildIsComparedWithTheSourcesOfToday() {
    Main.run("build", old.toString(), "--only", "site", "-q");
    assertEquals(0, compare(old.resolve("output"), fresh), terminal.printed());
    assertEquals(List.of("documents: 0 changed, 0 added, 0 removed, 1 unchanged"), lines());
  }
}
