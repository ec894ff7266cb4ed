package org.siglum.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An edition: a folder with TEI sources and, where the editor wants them, {@code edition.yml}, own
 * stylesheets in {@code xslt/} and files for the site in {@code assets/}.
 *
 * @param folder the folder, absolute and with symbolic links resolved
 * @param configuration what {@code edition.yml} says
 */
public record Edition(Path folder, Configuration configuration) {

  /** The folder that holds the sources: {@code tei/} where there is one, else the edition's own. */
  public Path sources() {
    Path tei = folder.resolve("tei");
    return Files.isDirectory(tei) ? tei : folder;
  }

  /** The folder's name, the last resort for a title. */
  public String name() {
    Path name = folder.getFileName();
    return name == null ? "edition" : name.toString();
  }

  /**
   * A path as findings call it: relative to the edition's folder, with {@code /}; a path outside of
   * it stays as it is.
   */
  public String nameOf(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }

  /** The same edition, checked against this schema. */
  public Edition withSchema(Path schema) {
    return new Edition(folder, configuration.withSchema(schema));
  }

  /**
   * Opens the edition in this folder.
   *
   * @param findings takes what is wrong with {@code edition.yml}; its other settings still count.
   *     From then on it tells findings as the edition judges them
   * @throws IOException when the folder or its {@code edition.yml} cannot be read
   */
  public static Edition open(Path folder, Findings findings) throws IOException {
    Path real = folder.toRealPath();
    Path file = real.resolve("edition.yml");
    Configuration configuration =
        Files.exists(file)
            ? new ConfigurationReader(real, findings).read(file)
            : Configuration.DEFAULT;
    findings.judgeBy(configuration.judgement());
    return new Edition(real, configuration);
  }
}
