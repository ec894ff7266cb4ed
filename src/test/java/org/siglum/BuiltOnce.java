package org.siglum;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.siglum.build.Build;
import org.siglum.build.Options;
import org.siglum.build.Progress;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;

/** Editions that several tests look at: each is built once for all processes in which they run. */
public final class BuiltOnce {
  /** The folder that takes them, each in one of its name. */
  public static final Path FOLDER = Path.of("target", "built").toAbsolutePath();

  /** One for all processes of a run of the tests. */
  private static final String RUN =
      Optional.ofNullable(System.getProperty("tests.run"))
          .orElseGet(() -> UUID.randomUUID().toString());

  private BuiltOnce() {}

  /** The sources of the sample, or of a corpus by the name of its folder. */
  public static Path sources(String name) {
    return name.equals("sample") ? Path.of("") : Path.of("..", "shared", "corpora", name);
  }

  /** The site and the volume of an edition, which are not to be written to. */
  public static synchronized Path named(String name) throws Exception {
    Files.createDirectories(FOLDER);
    Path output = FOLDER.resolve(name);
    Path mark = FOLDER.resolve(name + ".run");
    try (FileChannel channel =
            FileChannel.open(
                FOLDER.resolve(name + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (!Files.exists(mark) || !Files.readString(mark).equals(RUN)) {
        Findings findings = new Findings();
        Options options = new Options(output, true, true, 2, Optional.empty());
        new Build(Edition.open(sources(name), findings), options, findings, Progress.SILENT).run();
        Files.writeString(mark, RUN);
      }
    }
    return output;
  }
}
