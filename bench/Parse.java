import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;

/** The floor of a check: every XML file of a folder made a tree by Saxon, on all cores. */
final class Parse {
  public static void main(String[] arguments) throws Exception {
    Processor processor = new Processor(false);
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(arguments[0]))) {
      files = found.filter(file -> file.toString().endsWith(".xml")).toList();
    }
    files.parallelStream().forEach(file -> parse(processor, file));
  }

  private static void parse(Processor processor, Path file) {
    try {
      processor.newDocumentBuilder().build(file.toFile());
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }
}
