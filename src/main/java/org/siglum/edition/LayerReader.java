package org.siglum.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one of the {@code layers} of an apparatus in {@code edition.yml}. */
final class LayerReader {
  private static final Set<String> LAYER_KEYS =
      new TreeSet<>(List.of("name", "label", "types", "print"));
  private static final Set<String> PRINT_KEYS =
      new TreeSet<>(List.of("as", "place", "size", "rule", "heading"));
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]*");
  private static final Pattern AS = Pattern.compile("paragraph|lines|(two|three)-columns");
  private static final Pattern PLACE = Pattern.compile("foot|division|volume");
  private static final Pattern SHOWN = Pattern.compile("shown|hidden");

  private final YamlValues yaml;

  LayerReader(YamlValues yaml) {
    this.yaml = yaml;
  }

  /** A layer is a mapping, or only its name. */
  Optional<Layer> read(Node item) {
    if (!(item instanceof MappingNode)) {
      return name(item)
          .map(name -> new Layer(name, Optional.empty(), Optional.empty(), LayerPrint.DEFAULT));
    }
    Map<String, Node> values = yaml.entries(item, LAYER_KEYS);
    if (!values.containsKey("name")) {
      yaml.report(item.getStartMark(), "This layer has no name.", "Write “name: testimonia”.");
    }
    Optional<String> label = yaml.text(values.get("label"));
    Optional<List<String>> types =
        Optional.ofNullable(values.get("types")).map(list -> yaml.list(list));
    LayerPrint print = print(values.get("print"));
    return name(values.get("name")).map(name -> new Layer(name, label, types, print));
  }

  private LayerPrint print(Node node) {
    Map<String, Node> values = yaml.entries(node, PRINT_KEYS);
    LayerPrint print =
        new LayerPrint(
            yaml.matching(values.get("as"), AS, "paragraph, lines, two-columns or three-columns"),
            yaml.matching(values.get("place"), PLACE, "foot, division or volume"),
            yaml.extent(values.get("size"), "8.5pt"),
            yaml.matching(values.get("rule"), SHOWN, "shown or hidden"),
            yaml.matching(values.get("heading"), SHOWN, "shown or hidden"));
    boolean isAtFoot = print.place().orElse("foot").equals("foot");
    if (!isAtFoot && print.as().orElse("").endsWith("columns")) {
      yaml.report(
          values.get("as").getStartMark(),
          "Only a layer at the foot stands in columns.",
          "Write paragraph or lines, or delete its place.");
      return new LayerPrint(
          Optional.empty(), print.place(), print.size(), print.rule(), print.heading());
    }
    return print;
  }

  private Optional<String> name(Node node) {
    return yaml.matching(node, NAME, "a name of letters, digits, - and _");
  }
}
