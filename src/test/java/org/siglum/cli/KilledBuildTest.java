package org.siglum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.Digests;

/**
 * A build that is killed, at whatever moment, leaves what was published whole, and the next build
 * is right. {@code -Dkilled.builds} says how many are killed, {@code -Dkilled.seed} when.
 */
class KilledBuildTest {
  private static final int LETTERS = 20;

  @TempDir private Path folder;

  @Test
  void whatWasPublishedIsWholeAfterEveryKill() throws Exception {
    Random random = new Random(Long.getLong("killed.seed", 20261126L));
    int kills = Integer.getInteger("killed.builds", 6);
    Path edition = folder.resolve("edition");
    Path output = folder.resolve("output");

    List<Map<String, String>> wanted = new ArrayList<>();
    long milliseconds = 0;
    for (int version = 0; version < 2; version++) {
      write(edition, version);
      long start = System.nanoTime();
      assertTrue(build(edition, folder.resolve("wanted" + version)).waitFor(5, TimeUnit.MINUTES));
      milliseconds = (System.nanoTime() - start) / 1_000_000;
      wanted.add(Digests.of(folder.resolve("wanted" + version).resolve("site")));
    }
    assertEquals(0, build(edition, output).waitFor());

    for (int kill = 0; kill < kills; kill++) {
      write(edition, kill % 2);
      Process process = build(edition, output);
      // More of the moments near the end, when files change their places.
      long moment = (long) (milliseconds * 1.1 * Math.sqrt(random.nextDouble()));
      process.waitFor(moment, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertTrue(
          wanted.contains(Digests.of(published(output))),
          "killed after " + moment + " ms: the site is neither the former nor the new one");
    }

    write(edition, 0);
    assertEquals(0, build(edition, output).waitFor());
    assertEquals(wanted.get(0), Digests.of(output.resolve("site")));
  }

  /** Between two moves, the former site lies aside, from where the next build takes it back. */
  private static Path published(Path output) {
    Path site = output.resolve("site");
    return Files.exists(site) ? site : output.resolve(".siglum-former/site");
  }

  private static void write(Path edition, int version) throws IOException {
    Path tei = Files.createDirectories(edition.resolve("tei"));
    String letter = Files.readString(Path.of("src/main/resources/org/siglum/init/tei/letter.xml"));
    for (int i = 0; i < LETTERS; i++) {
      Files.writeString(
          tei.resolve("letter-" + i + ".xml"),
          letter.replace("</body>", "<p>Version " + version + "</p></body>"));
    }
  }

  private Process build(Path edition, Path output) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xss16m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "build",
            edition.toString(),
            "-q",
            "--only",
            "site",
            "-o",
            output.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log.txt").toFile())
        .start();
  }
}
