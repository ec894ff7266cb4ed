package org.siglum.page;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes generated prose texts with an apparatus as an edition, for benchmarks. */
final class ProseEdition {
  private ProseEdition() {}

  /**
   * Writes {@code text-1.xml} and so on.
   *
   * @param arguments the folder, how many texts it is to hold, and of how many paragraphs each
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (int text = 1; text <= Integer.parseInt(arguments[1]); text++) {
      GeneratedProse prose =
          new GeneratedProse(text, Integer.parseInt(arguments[2]), PrintBenchmark.EVERY);
      Files.writeString(folder.resolve("text-" + text + ".xml"), prose.tei());
    }
  }
}
