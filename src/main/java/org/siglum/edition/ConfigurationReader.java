package org.siglum.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

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
              "faces",
              "faces-folder"));
  private static final Set<String> APPARATUS_KEYS =
      new TreeSet<>(List.of("implicit-witnesses", "base-witness"));
  private static final Set<String> PAGE_KEYS =
      new TreeSet<>(
          List.of("width", "height", "top", "bottom", "inner", "outer", "size", "leading"));
  private static final Pattern EXTENT = Pattern.compile("(?=.*[1-9])\\d+(\\.\\d+)?(mm|cm|in|pt)");
  private static final Pattern LENGTH = Pattern.compile("\\d+(\\.\\d+)?(mm|cm|in|pt)");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern IMPLICIT = Pattern.compile("lemma|unknown");
  private static final Pattern URL = Pattern.compile("https?://\\S+");

  private final Path folder;
  private final Findings findings;
  private String name = "edition.yml";

  ConfigurationReader(Path folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  Configuration read(Path file) throws IOException {
    name = file.getFileName().toString();
    LoadSettings settings =
        LoadSettings.builder().setLabel(name).setMaxAliasesForCollections(10).build();
    try (InputStream in = Files.newInputStream(file)) {
      Optional<Node> root = new Compose(settings).composeInputStream(in);
      return root.isPresent() ? configuration(root.get()) : Configuration.DEFAULT;
    } catch (MarkedYamlEngineException e) {
      report(
          e.getProblemMark(),
          "This is not YAML: " + e.getProblem() + ".",
          "Correct it; the defaults hold until then.");
    } catch (YamlEngineException | StackOverflowError e) {
      // The reader of YAML descends without a bound: whoever nests so deep means no settings.
      report(
          Optional.empty(),
          "This is not YAML: " + e.getMessage() + ".",
          "Correct it; the defaults hold until then.");
    }
    return Configuration.DEFAULT;
  }

  private Configuration configuration(Node root) {
    Map<String, Node> values = entries(root, KEYS);
    Configuration d = Configuration.DEFAULT;
    return new Configuration(
        text(values.get("title")),
        matching(values.get("url"), URL, "an address such as https://example.org/edition"),
        matching(values.get("language"), LANGUAGE, "a language tag such as en or de"),
        list(values.get("order")),
        path(values.get("schema"), Files::isRegularFile, "file"),
        number(values.get("part-words")).orElse(d.partWords()),
        apparatus(values.get("apparatus")),
        page(values.get("page")),
        path(values.get("faces-folder"), Files::isDirectory, "folder"),
        list(values.get("faces")));
  }

  private Apparatus apparatus(Node node) {
    Map<String, Node> values = node == null ? Map.of() : entries(node, APPARATUS_KEYS);
    return new Apparatus(
        matching(values.get("implicit-witnesses"), IMPLICIT, "lemma or unknown"),
        text(values.get("base-witness")));
  }

  private Page page(Node node) {
    Map<String, Node> values = node == null ? Map.of() : entries(node, PAGE_KEYS);
    Page d = Page.DEFAULT;
    Page page =
        new Page(
            extent(values, "width", d.width()),
            extent(values, "height", d.height()),
            length(values, "top", d.top()),
            length(values, "bottom", d.bottom()),
            length(values, "inner", d.inner()),
            length(values, "outer", d.outer()),
            extent(values, "size", d.size()),
            extent(values, "leading", d.leading()));
    if (node != null && !hasRoom(page)) {
      report(
          node.getStartMark(),
          "The margins leave no room for the text.",
          "Make the page larger, or its margins smaller.");
      return d;
    }
    return page;
  }

  private static boolean hasRoom(Page page) {
    return points(page.inner()) + points(page.outer()) + points(page.size()) < points(page.width())
        && points(page.top()) + points(page.bottom()) + points(page.leading())
            < points(page.height());
  }

  private static double points(String length) {
    double number = Double.parseDouble(length.substring(0, length.length() - 2));
    return switch (length.substring(length.length() - 2)) {
      case "in" -> number * 72;
      case "cm" -> number * 72 / 2.54;
      case "mm" -> number * 72 / 25.4;
      default -> number;
    };
  }

  private Map<String, Node> entries(Node node, Set<String> known) {
    Map<String, Node> result = new HashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      report(
          node.getStartMark(),
          "Settings are expected here, each as “key: value”.",
          "The keys are " + String.join(", ", known) + ".");
      return result;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode s ? s.getValue() : "";
      if (result.containsKey(key)) {
        report(
            tuple.getKeyNode().getStartMark(),
            "The setting “" + key + "” is given twice.",
            "Delete one; the first holds.");
      } else if (known.contains(key)) {
        result.put(key, tuple.getValueNode());
      } else {
        report(
            tuple.getKeyNode().getStartMark(),
            "There is no setting “" + key + "”.",
            "Did you mean “" + nearest(key, known) + "”?");
      }
    }
    return result;
  }

  private static String nearest(String key, Set<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream().min(Comparator.comparingInt(k -> distance.apply(key, k))).orElseThrow();
  }

  private Optional<String> text(Node node) {
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof ScalarNode s && !s.getValue().isBlank()) {
      return Optional.of(s.getValue());
    }
    report(
        node.getStartMark(),
        "A piece of text is expected here.",
        "Write it on the line of its key, in quotes if it holds a colon.");
    return Optional.empty();
  }

  private Optional<String> matching(Node node, Pattern pattern, String expected) {
    Optional<String> value = text(node);
    if (value.isPresent() && !pattern.matcher(value.get()).matches()) {
      report(
          node.getStartMark(),
          "“" + value.get() + "” cannot stand here.",
          "Write " + expected + ".");
      return Optional.empty();
    }
    return value;
  }

  private String length(Map<String, Node> values, String key, String otherwise) {
    return matching(values.get(key), LENGTH, "a length such as 155mm or 10.5pt").orElse(otherwise);
  }

  private String extent(Map<String, Node> values, String key, String otherwise) {
    return matching(values.get(key), EXTENT, "a length above 0, such as 155mm or 10.5pt")
        .orElse(otherwise);
  }

  private Optional<Integer> number(Node node) {
    return matching(node, Pattern.compile("[1-9]\\d{0,8}"), "a whole number above 0")
        .map(Integer::valueOf);
  }

  private List<String> list(Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      return text(node).map(List::of).orElse(List.of());
    }
    List<String> result = new ArrayList<>();
    sequence.getValue().forEach(item -> text(item).ifPresent(result::add));
    return List.copyOf(result);
  }

  private Optional<Path> path(Node node, Predicate<Path> right, String kind) {
    Optional<String> written = text(node);
    Optional<Path> found = written.flatMap(this::resolved).filter(right);
    if (written.isPresent() && found.isEmpty()) {
      report(
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

  private void report(Optional<Mark> mark, String text, String advice) {
    int line = mark.map(m -> m.getLine() + 1).orElse(1);
    int column = mark.map(m -> m.getColumn() + 1).orElse(1);
    findings.accept(new Finding("SG-CONFIG", Severity.ERROR, name, line, column, text, advice));
  }
}
