package org.siglum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.DirectoryStream;
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
  private static final Path FAKETIME = Path.of("/usr/bin/faketime");

  private static Map<String, String> here;

  @TempDir private Path folder;

  private Map<String, String> build(ChildJava java, Path edition, String... options)
      throws Exception {
    Path output = Files.createTempDirectory(folder, "output");
    List<String> arguments = new ArrayList<>(List.of("build", edition.toString(), "-q"));
    arguments.addAll(List.of("-o", output.toString()));
    arguments.addAll(List.of(options));
    ChildJava.Outcome outcome = java.run(arguments.toArray(String[]::new));
    assertEquals(0, outcome.code(), outcome.said());
    return Digests.of(output);
  }

  private Map<String, String> here() throws Exception {
    if (here == null) {
      here = build(new ChildJava().with("-Xmx512m"), Path.of("."));
      assertTrue(here.containsKey("pdf/volume.pdf"), here.keySet().toString());
    }
    return here;
  }

  @Test
  void neitherLocaleNorTimeZoneNorEncodingOfTheMachineCounts() throws Exception {
    ChildJava there =
        new ChildJava()
            .with(
                "-Xmx512m",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1");
    assertEquals(here(), build(there, Path.of("."), "--threads", "1"));
  }

  /**
   * In a locale whose digits are others, and on another day where Debian's package faketime is
   * there, which gives a process another clock.
   */
  @Test
  void neitherFolderNorDigitsNorDayCount() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("another folder/edition"));
    Files.copy(Path.of("edition.yml"), elsewhere.resolve("edition.yml"));
    Files.createDirectory(elsewhere.resolve("tei"));
    try (DirectoryStream<Path> sources = Files.newDirectoryStream(Path.of("tei"))) {
      for (Path source : sources) {
        Files.copy(source, elsewhere.resolve("tei").resolve(source.getFileName()));
      }
    }
    ChildJava there =
        new ChildJava()
            .with("-Xmx512m", "-Duser.language=ar", "-Duser.country=EG")
            .in(Map.of("LC_ALL", "C", "TZ", "Asia/Kathmandu"));
    boolean hasClock = Files.isExecutable(FAKETIME);
    ChildJava then = hasClock ? there.through(FAKETIME.toString(), "2038-01-20 03:14:08") : there;
    assertEquals(here(), build(then, elsewhere));
  }

  @Test
  void memoryDoesNotGrowWithTheNumberOfDocuments() throws Exception {
    Path tei = Files.createDirectories(folder.resolve("many/tei"));
    String letter = Files.readString(Path.of("src/main/resources/org/siglum/init/tei/letter.xml"));
    for (int i = 0; i < 1_000; i++) {
      Files.writeString(tei.resolve("letter-" + i + ".xml"), letter);
    }
    Map<String, String> built =
        build(new ChildJava().with("-Xmx128m"), folder.resolve("many"), "--only", "site");
    assertTrue(built.containsKey("site/letter-999.html"));
  }
}
