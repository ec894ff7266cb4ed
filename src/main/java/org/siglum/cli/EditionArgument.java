package org.siglum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;
import picocli.CommandLine.Parameters;

/** The argument {@code EDITION} that commands share. */
final class EditionArgument {
  @Parameters(
      arity = "0..1",
      paramLabel = "EDITION",
      defaultValue = ".",
      description = "Folder of the edition; without it, the current one.")
  private Path folder;

  /** Opens the edition. What is wrong with its settings goes to {@code findings}. */
  Edition open(Findings findings) throws WrongUseException, IOException {
    if (!Files.isDirectory(folder)) {
      throw new WrongUseException(
          "There is no folder " + folder + ". Name the folder of an edition.");
    }
    return Edition.open(folder, findings);
  }
}
