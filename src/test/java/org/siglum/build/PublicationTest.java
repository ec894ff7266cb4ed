package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output folder: only what a former build wrote is replaced or removed. */
class PublicationTest {
  @TempDir private Path output;

  private void publish(String... files) throws IOException, BuildException {
    try (Publication publication = new Publication(output)) {
      for (String file : files) {
        Files.writeString(publication.folder("site").resolve(file), "ours");
      }
      publication.publish(List.of("site"));
    }
  }

  @Test
  void whatTheFormerBuildWroteIsReplacedOrRemoved() throws Exception {
    publish("a.html", "b.html");
    publish("b.html", "c.html");
    assertFalse(Files.exists(output.resolve("site/a.html")));
    assertTrue(Files.exists(output.resolve("site/b.html")));
    assertTrue(Files.exists(output.resolve("site/c.html")));
  }

  @Test
  void whatSiglumDidNotWriteIsKept() throws Exception {
    Files.createDirectories(output.resolve("site/mine"));
    Files.writeString(output.resolve("site/mine/CNAME"), "mine");
    Files.writeString(output.resolve("notes.txt"), "mine");
    publish("a.html");
    publish("b.html");
    assertEquals("mine", Files.readString(output.resolve("site/mine/CNAME")));
    assertEquals("mine", Files.readString(output.resolve("notes.txt")));
  }

  @Test
  void aFileInTheWayIsKeptAndNamed() throws Exception {
    Files.createDirectories(output.resolve("site"));
    Files.writeString(output.resolve("site/a.html"), "mine");
    try (Publication publication = new Publication(output)) {
      Files.writeString(publication.folder("site").resolve("a.html"), "ours");
      assertEquals(List.of("site/a.html"), publication.publish(List.of("site")));
    }
    assertEquals("mine", Files.readString(output.resolve("site/a.html")));
  }

  @Test
  void aBuildThatFailsLeavesTheFormerOne() throws Exception {
    publish("a.html");
    try (Publication publication = new Publication(output)) {
      Files.writeString(publication.folder("site").resolve("b.html"), "half");
    }
    assertEquals("ours", Files.readString(output.resolve("site/a.html")));
    assertFalse(Files.exists(output.resolve("site/b.html")));
  }

  @Test
  void aBuildThatWasKilledBetweenItsMovesIsPutRight() throws Exception {
    publish("a.html");
    Path former = Files.createDirectories(output.resolve(".siglum-former"));
    Files.move(output.resolve("site"), former.resolve("site"));
    new Publication(output).close();
    assertEquals("ours", Files.readString(output.resolve("site/a.html")));
  }

  @Test
  void twoBuildsAtOnceAreRefused() throws Exception {
    try (Publication first = new Publication(output)) {
      BuildException refused =
          assertThrows(BuildException.class, () -> new Publication(output).close());
      assertTrue(refused.getMessage().contains("Another build"));
    }
    publish("a.html");
  }
}
