package org.siglum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.Digests;

/** A machine that lacks room, memory or leave: told in words, and what was published is whole. */
class HarshMachineTest {
  @TempDir private Path folder;
  @RegisterExtension final Terminal terminal = new Terminal();
  private String edition;
  private Path output;

  @BeforeEach
  void aNewEdition() {
    edition = folder.resolve("edition").toString();
    output = Path.of(edition, "output");
    Main.run("init", edition);
  }

  private static void isToldInWords(ChildJava.Outcome outcome, String words) {
    assertEquals(1, outcome.code(), outcome.said());
    assertTrue(outcome.said().contains(words), outcome.said());
    assertFalse(outcome.said().contains("\tat "), outcome.said());
  }

  /** A file may not become larger than a few kilobytes: what the disk still has room for. */
  @Test
  void aFullDisk() throws Exception {
    assertEquals(0, Main.run("build", edition, "-q"), terminal.said());
    Map<String, String> before = Digests.of(output);
    Files.writeString(Path.of(edition, "edition.yml"), "title: Another");
    for (String kind : List.of("site", "pdf")) {
      ChildJava.Outcome outcome =
          new ChildJava().after("ulimit -f 8").run("build", edition, "-q", "--only", kind);
      isToldInWords(outcome, "See that the disk has room");
      assertEquals(before, Digests.of(output));
      assertFalse(Files.exists(output.resolve(".siglum-next")));
    }
  }

  @Test
  void aFullDiskUnderAStylesheetOfTheEditorsIsNoFaultOfTheirs() throws Exception {
    Files.createDirectories(Path.of(edition, "xslt"));
    Files.writeString(
        Path.of(edition, "xslt/html.xsl"),
        "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
            + "<xsl:import href='siglum:html'/></xsl:stylesheet>");
    Path letter = Path.of(edition, "tei/letter.xml");
    String text = Files.readString(letter);
    Files.writeString(
        letter, text.replace("</body>", "<p>On and on. </p>".repeat(10_000) + "</body>"));
    ChildJava.Outcome outcome =
        new ChildJava().after("ulimit -f 200").run("build", edition, "-q", "--only", "site");
    isToldInWords(outcome, "See that the disk has room");
    assertFalse(outcome.said().contains("SG-XSLT"), outcome.said());
  }

  @Test
  void aLocaleWithoutTheLettersOfAName() throws Exception {
    Files.move(Path.of(edition, "tei/letter.xml"), Path.of(edition, "tei/lettré.xml"));
    ChildJava english = new ChildJava().in(Map.of("LC_ALL", "C"));
    isToldInWords(english.run("build", edition, "-q"), "Set LC_ALL=C.UTF-8");
  }

  @Test
  void anIdentifierThatNoFileCanBeCalledAfter() throws Exception {
    Path letter = Path.of(edition, "tei/letter.xml");
    String person =
        "<standOff><listPerson><person xml:id='p"
            + "x".repeat(300)
            + "'><persName>Anna</persName></person></listPerson></standOff><text";
    Files.writeString(letter, Files.readString(letter).replaceFirst("<text", person));
    assertEquals(1, Main.run("build", edition, "-q", "--only", "site"));
    assertTrue(terminal.said().contains("Shorten the xml:id"), terminal.said());
  }

  /** Permissions do not hold for root; that no folder can be made in /proc holds for everybody. */
  @Test
  void anOutputFolderThatCannotBeWritten() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    closed.toFile().setWritable(false);
    Path place = Files.isWritable(closed) ? Path.of("/proc/siglum") : closed.resolve("output");
    assertEquals(1, Main.run("build", edition, "-q", "-o", place.toString()));
    assertTrue(terminal.said().contains("may be written to"), terminal.said());
    assertFalse(terminal.said().contains("\tat "), terminal.said());
  }

  @Test
  void anOutputFolderWhoseParentDoesNotExistIsMade() {
    Path place = folder.resolve("not/yet/there");
    assertEquals(0, Main.run("build", edition, "-q", "--only", "site", "-o", place.toString()));
    assertTrue(Files.exists(place.resolve("site/index.html")));
  }

  @Test
  void aTextThatDoesNotFitIntoTheMemory() throws Exception {
    write(Path.of(edition, "tei/huge.xml"), 200);
    ChildJava.Outcome outcome =
        new ChildJava().with("-Xmx512m").run("build", edition, "-q", "--only", "site");
    isToldInWords(outcome, "tei/huge.xml:1:1: error: The memory that Java has");
    assertTrue(outcome.said().contains("-Xmx4g"), outcome.said());
    assertTrue(Files.exists(output.resolve("site/letter.html")), "the other document is built");
  }

  private static void write(Path file, int megabytes) throws IOException {
    String letter = Files.readString(Path.of("src/main/resources/org/siglum/init/tei/letter.xml"));
    int end = letter.indexOf("</body>");
    String words = "one and another ".repeat(1 << 16);
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(letter.substring(0, end) + "<p>");
      for (int i = 0; i < megabytes; i++) {
        out.write(words);
      }
      out.write("</p>" + letter.substring(end));
    }
  }
}
