package org.siglum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code siglum init}: a new edition folder that builds at once. */
@Command(
    name = "init",
    description = "Makes a new edition folder that builds at once.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
  private static final List<String> FILES =
      List.of("edition.yml", "tei/letter.xml", "xslt/html.xsl", "xslt/fo.xsl", "assets/style.css");

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder to make; it must not hold anything.")
  private Path folder;

  @Override
  public Integer call() throws WrongUseException, IOException {
    if (Files.exists(folder) && !isEmptyFolder(folder)) {
      throw new WrongUseException(folder + " is there already and not empty; name a new folder.");
    }
    for (String file : FILES) {
      Path target = folder.resolve(file);
      Files.createDirectories(target.getParent());
      try (InputStream in = InitCommand.class.getResourceAsStream("/org/siglum/init/" + file)) {
        Files.copy(in, target);
      }
    }
    spec.commandLine()
        .getOut()
        .println("Your edition is in " + folder + ". Build it with: siglum build " + folder);
    spec.commandLine().getOut().flush();
    return Main.BUILT;
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
