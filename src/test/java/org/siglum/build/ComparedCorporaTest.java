package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real editions in another layout have not changed. */
class ComparedCorporaTest {
  private static final Pattern CONTENT = Pattern.compile(">[^<]*<");
  private static final Pattern SPACE = Pattern.compile("[ \t\r\n]+");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"yidracor", "frus-history", "calpurnius", "schnitzler"})
  void anotherLayoutIsNoChange(String name) throws Exception {
    Path corpus = Path.of("../shared/corpora", name);
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        layOut(file, folder.resolve(corpus.relativize(file).toString()));
      }
    }
    Differences differences = new Comparison(corpus, folder, 2).run();
    assertTrue(differences.unchanged() > 0);
    assertTrue(differences.isEmpty(), differences.toString());
  }

  /** Writes a file with a line for each word; none of the corpora has preserved white space. */
  private static void layOut(Path file, Path copy) throws IOException {
    String tei = Files.readString(file);
    int start = Math.max(0, tei.indexOf("<TEI"));
    String laidOut =
        CONTENT
            .matcher(tei.substring(start))
            .replaceAll(
                content ->
                    Matcher.quoteReplacement(SPACE.matcher(content.group()).replaceAll("\n   ")));
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, tei.substring(0, start) + laidOut);
  }
}
