package org.siglum.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Takes values from nodes of YAML. What cannot be is a finding {@code SG-CONFIG} with its place,
 * and no value. A node that is null is a setting that is not there.
 *
 * @param name of the file
 */
record YamlValues(String name, Findings findings) {
  private static final Pattern EXTENT = Pattern.compile("(?=.*[1-9])\\d+(\\.\\d+)?(mm|cm|in|pt)");

  /** The values of a mapping by their keys, in its order; keys that are not known are left out. */
  Map<String, Node> entries(Node node, Set<String> known) {
    Map<String, Node> result = new LinkedHashMap<>();
    if (node == null) {
      return result;
    }
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

  /** The key that begins so, else the one that fewest letters part from it. */
  private static String nearest(String key, Set<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .min(Comparator.comparingInt(k -> k.startsWith(key) ? 0 : distance.apply(key, k)))
        .orElseThrow();
  }

  Optional<String> text(Node node) {
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

  Optional<String> matching(Node node, Pattern pattern, String expected) {
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

  /** A length above 0 with its unit; {@code examples} are for who wrote something else. */
  Optional<String> extent(Node node, String examples) {
    return matching(node, EXTENT, "a length above 0, such as " + examples);
  }

  Optional<Integer> number(Node node) {
    return matching(node, Pattern.compile("[1-9]\\d{0,8}"), "a whole number above 0")
        .map(Integer::valueOf);
  }

  List<Integer> numbers(Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      return number(node).map(List::of).orElse(List.of());
    }
    List<Integer> result = new ArrayList<>();
    sequence.getValue().forEach(item -> number(item).ifPresent(result::add));
    return List.copyOf(result);
  }

  List<String> list(Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      return text(node).map(List::of).orElse(List.of());
    }
    List<String> result = new ArrayList<>();
    sequence.getValue().forEach(item -> text(item).ifPresent(result::add));
    return List.copyOf(result);
  }

  /** The items of a list; {@code each} is what an item is called to who wrote no list. */
  List<Node> items(Node node, String each) {
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    report(node.getStartMark(), "This is no list.", "Write each " + each + " behind a hyphen.");
    return List.of();
  }

  void report(Optional<Mark> mark, String text, String advice) {
    int line = mark.map(m -> m.getLine() + 1).orElse(1);
    int column = mark.map(m -> m.getColumn() + 1).orElse(1);
    findings.accept(new Finding("SG-CONFIG", Severity.ERROR, name, line, column, text, advice));
  }
}
