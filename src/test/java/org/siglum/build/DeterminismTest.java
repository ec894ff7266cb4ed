package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.Digests;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;

/** Equal input gives equal bytes, however many threads work on it. */
class DeterminismTest {
  @TempDir private Path folder;

  @Test
  void theSampleEditionIsTheSameOnOneThreadAndOnTwo() throws Exception {
    assertEquals(digests(Path.of("."), 1), digests(Path.of("."), 2));
  }

  @Test
  void thePlaysAreTheSameEachTime() throws Exception {
    Path plays = Path.of("../shared/corpora/yidracor");
    assertEquals(digests(plays, 2), digests(plays, 2));
  }

  private Map<String, String> digests(Path source, int threads) throws Exception {
    Path output = Files.createTempDirectory(folder, "output");
    Findings findings = new Findings();
    Options options = new Options(output, true, true, threads, Optional.empty());
    new Build(Edition.open(source, findings), options, findings, Progress.SILENT).run();
    Map<String, String> result = Digests.of(output);
    result.put("findings", findings.list().toString());
    return result;
  }
}
