package org.siglum.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code lines} of {@code edition.yml}. */
final class LinesReader {
  private static final Set<String> LINES_KEYS =
      new TreeSet<>(
          List.of(
              "restart",
              "prose",
              "interval",
              "first",
              "numbers",
              "side",
              "second",
              "turnovers",
              "running-heads"));
  private static final Pattern RESTART = Pattern.compile("page|division|document");
  private static final Pattern PROSE = Pattern.compile("apparatus|always|never");
  private static final Pattern SIDE = Pattern.compile("outer|inner|left|right");
  private static final Pattern TURNOVERS = Pattern.compile("indented|right");
  private static final Pattern HEADS = Pattern.compile("titles|lines");

  private final YamlValues yaml;

  LinesReader(YamlValues yaml) {
    this.yaml = yaml;
  }

  Lines read(Node node) {
    Map<String, Node> values = yaml.entries(node, LINES_KEYS);
    Lines d = Lines.DEFAULT;
    return new Lines(
        yaml.matching(values.get("restart"), RESTART, "page, division or document")
            .orElse(d.restart()),
        yaml.matching(values.get("prose"), PROSE, "apparatus, always or never").orElse(d.prose()),
        yaml.number(values.get("interval")).orElse(d.interval()),
        yaml.number(values.get("first")),
        yaml.numbers(values.get("numbers")),
        yaml.matching(values.get("side"), SIDE, "outer, inner, left or right").orElse(d.side()),
        Optional.ofNullable(values.get("second")).map(yaml::list).orElse(d.second()),
        yaml.matching(values.get("turnovers"), TURNOVERS, "indented or right")
            .orElse(d.turnovers()),
        yaml.matching(values.get("running-heads"), HEADS, "titles or lines")
            .map("lines"::equals)
            .orElse(d.heads()));
  }
}
