package org.siglum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.Digests;

/** Several at work on one edition: each is done, or says why not, and none harms another. */
class BuildsAtOnceTest {
  private static final int LETTERS = 12;

  @TempDir private Path folder;
  private Path edition;
  private Map<String, String> alone;

  @BeforeEach
  void anEdition() throws Exception {
    edition = folder.resolve("edition");
    Path tei = Files.createDirectories(edition.resolve("tei"));
    Path letter = Path.of("src/main/resources/org/siglum/init/tei/letter.xml");
    for (int i = 0; i < LETTERS; i++) {
      Files.copy(letter, tei.resolve("letter-" + i + ".xml"));
    }
    assertEquals(0, build("alone").join().code());
    alone = Digests.of(folder.resolve("alone"));
  }

  private CompletableFuture<ChildJava.Outcome> build(String output) {
    return start("build", "-q", "--only", "site", "-o", folder.resolve(output).toString());
  }

  private CompletableFuture<ChildJava.Outcome> start(String command, String... options) {
    List<String> arguments =
        Stream.concat(Stream.of(command, edition.toString()), Stream.of(options)).toList();
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return new ChildJava().run(arguments.toArray(String[]::new));
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  void twoBuildsToOneFolder() throws Exception {
    List<CompletableFuture<ChildJava.Outcome>> builds = List.of(build("shared"), build("shared"));
    int done = 0;
    for (CompletableFuture<ChildJava.Outcome> build : builds) {
      ChildJava.Outcome outcome = build.join();
      done += outcome.code() == 0 ? 1 : 0;
      assertTrue(
          outcome.code() == 0 || outcome.said().contains("Another build is writing"),
          outcome.said());
    }
    assertTrue(done > 0);
    assertEquals(alone, Digests.of(folder.resolve("shared")));
  }

  @Test
  void twoBuildsToTwoFoldersAndACheck() throws Exception {
    List<CompletableFuture<ChildJava.Outcome>> all =
        List.of(build("one"), build("other"), start("check"));
    for (CompletableFuture<ChildJava.Outcome> one : all) {
      assertEquals(0, one.join().code(), one.join().said());
    }
    assertEquals(alone, Digests.of(folder.resolve("one")));
    assertEquals(alone, Digests.of(folder.resolve("other")));
  }
}
