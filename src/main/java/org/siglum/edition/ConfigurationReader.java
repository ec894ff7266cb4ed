package org.siglum.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads {@code edition.yml} (YAML 1.2). A key it does not know or a value that cannot be is a
 * finding {@code SG-CONFIG} with its place; the setting then keeps its default.
 */
final class ConfigurationReader {
  private static final Set<String> KEYS =
      new TreeSet<>(
          List.of(
              "title",
              "url",
              "language",
              "order",
              "schema",
              "part-words",
              "apparatus",
              "page",
              "lines",
              "places",
              "faces",
              "faces-folder",
              "map",
              "versions",
              "findings"));
  private static final Set<String> PLACES_KEYS = new TreeSet<>(List.of("registers", "references"));
  private static final Pattern REGISTERS = Pattern.compile("line|page");
  private static final Pattern REFERENCES = Pattern.compile("page|line|page-line");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  static final Pattern URL = Pattern.compile("https?://\\S+");
  static final String A_URL = "an address such as https://example.org/edition";

  private final Path folder;
  private final Findings findings;
  private YamlValues yaml;

  ConfigurationReader(Path folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  Configuration read(Path file) throws IOException {
    String name = file.getFileName().toString();
    yaml = new YamlValues(name, findings);
    LoadSettings settings =
        LoadSettings.builder().setLabel(name).setMaxAliasesForCollections(10).build();
    try (InputStream in = Files.newInputStream(file)) {
      Optional<Node> root = new Compose(settings).composeInputStream(in);
      return root.isPresent() ? configuration(root.get()) : Configuration.DEFAULT;
    } catch (MarkedYamlEngineException e) {
      yaml.report(
          e.getProblemMark(),
          "This is not YAML: " + e.getProblem() + ".",
          "Correct it; the defaults hold until then.");
    } catch (YamlEngineException | StackOverflowError e) {
      // The reader of YAML descends without a bound: whoever nests so deep means no settings.
      yaml.report(
          Optional.empty(),
          "This is not YAML: " + e.getMessage() + ".",
          "Correct it; the defaults hold until then.");
    }
    return Configuration.DEFAULT;
  }

  private Configuration configuration(Node root) {
    Map<String, Node> values = yaml.entries(root, KEYS);
    Configuration d = Configuration.DEFAULT;
    return new Configuration(
        yaml.text(values.get("title")),
        yaml.matching(values.get("url"), URL, A_URL),
        yaml.matching(values.get("language"), LANGUAGE, "a language tag such as en or de"),
        yaml.list(values.get("order")),
        path(values.get("schema"), Files::isRegularFile, "file"),
        yaml.number(values.get("part-words")).orElse(d.partWords()),
        new ApparatusReader(yaml).read(values.get("apparatus")),
        new PageReader(yaml).read(values.get("page")),
        new LinesReader(yaml).read(values.get("lines")),
        places(values.get("places")),
        path(values.get("faces-folder"), Files::isDirectory, "folder"),
        yaml.list(values.get("faces")),
        new TilesReader(yaml).read(values.get("map")),
        new VersionReader(yaml).read(values.get("versions")),
        new JudgementReader(yaml).read(values.get("findings")));
  }

  private Places places(Node node) {
    Map<String, Node> values = yaml.entries(node, PLACES_KEYS);
    Places d = Places.DEFAULT;
    return new Places(
        yaml.matching(values.get("registers"), REGISTERS, "line or page").orElse(d.registers()),
        yaml.matching(values.get("references"), REFERENCES, "page, line or page-line")
            .orElse(d.references()));
  }

  private Optional<Path> path(Node node, Predicate<Path> right, String kind) {
    Optional<String> written = yaml.text(node);
    Optional<Path> found = written.flatMap(this::resolved).filter(right);
    if (written.isPresent() && found.isEmpty()) {
      yaml.report(
          node.getStartMark(),
          "There is no " + kind + " “" + written.get() + "”.",
          "Name it relative to the edition's folder.");
    }
    return found;
  }

  private Optional<Path> resolved(String path) {
    try {
      return Optional.of(folder.resolve(path).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
