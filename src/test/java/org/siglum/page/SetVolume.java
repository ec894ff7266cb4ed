package org.siglum.page;

import java.nio.file.Path;
import java.util.Optional;
import org.siglum.build.Build;
import org.siglum.build.Options;
import org.siglum.build.Progress;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;

/** The volume of a folder, set by a build in one thread. */
final class SetVolume {
  private SetVolume() {}

  /**
   * Builds it, to {@code output} in the folder.
   *
   * @param findings takes what the build finds
   * @return the PDF
   */
  static Path of(Path folder, Findings findings) throws Exception {
    Path output = folder.resolve("output");
    Options options = new Options(output, false, true, 1, Optional.empty());
    new Build(Edition.open(folder, findings), options, findings, Progress.SILENT).run();
    return output.resolve("pdf/volume.pdf");
  }
}
