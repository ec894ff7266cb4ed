package org.siglum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.Digests;

/** Builds in Java machines of their own: under other settings, and in a small memory. */
class ForkedBuildTest {
  @TempDir private Path folder;

  private Map<String, String> build(Path edition, List<String> jvm, String... options)
      throws Exception {
    Path output = Files.createTempDirectory(folder, "output");
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(jvm);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("build", edition.toString(), "-q", "-o", output.toString()));
    command.addAll(List.of(options));
    Path log = Files.createTempFile(folder, "log", ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertEquals(0, process.waitFor(), () -> text(log));
    return Digests.of(output);
  }

  private static String text(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void neitherPlaceNorTimeZoneNorEncodingOfTheMachineCounts() throws Exception {
    Map<String, String> here = build(Path.of("."), List.of("-Xmx512m"));
    assertTrue(here.containsKey("pdf/volume.pdf"), here.keySet().toString());
    Map<String, String> there =
        build(
            Path.of("."),
            List.of(
                "-Xmx512m",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1"),
            "--threads",
            "1");
    assertEquals(here, there);
  }

  @Test
  void memoryDoesNotGrowWithTheNumberOfDocuments() throws Exception {
    Path tei = Files.createDirectories(folder.resolve("many/tei"));
    String letter = Files.readString(Path.of("src/main/resources/org/siglum/init/tei/letter.xml"));
    for (int i = 0; i < 2_000; i++) {
      Files.writeString(tei.resolve("letter-" + i + ".xml"), letter);
    }
    Map<String, String> built =
        build(folder.resolve("many"), List.of("-Xmx128m", "-Xss16m"), "--only", "site");
    assertTrue(built.containsKey("site/letter-1999.html"));
  }
}
