package org.siglum.edition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads {@code page} of {@code edition.yml}: the name of a preset, or settings that may name one.
 */
final class PageReader {
  private static final Set<String> KEYS =
      new TreeSet<>(
          List.of(
              "preset", "width", "height", "top", "bottom", "inner", "outer", "size", "leading",
              "grid", "bleed"));
  private static final Pattern LENGTH = Pattern.compile("\\d+(\\.\\d+)?(mm|cm|in|pt)");
  private static final Pattern PRESET = Pattern.compile(String.join("|", Page.PRESETS.keySet()));
  private static final Pattern GRID = Pattern.compile("true|false");

  private final YamlValues yaml;

  PageReader(YamlValues yaml) {
    this.yaml = yaml;
  }

  Page read(Node node) {
    if (node instanceof ScalarNode) {
      return preset(node);
    }
    Map<String, Node> values = yaml.entries(node, KEYS);
    Page d = preset(values.get("preset"));
    Page page =
        new Page(
            extent(values, "width", d.width()),
            extent(values, "height", d.height()),
            length(values, "top", d.top()),
            length(values, "bottom", d.bottom()),
            length(values, "inner", d.inner()),
            length(values, "outer", d.outer()),
            extent(values, "size", d.size()),
            extent(values, "leading", d.leading()),
            yaml.matching(values.get("grid"), GRID, "true or false")
                .map(Boolean::valueOf)
                .orElse(d.grid()),
            length(values, "bleed", d.bleed()));
    if (node != null && !hasRoom(page)) {
      yaml.report(
          node.getStartMark(),
          "The margins leave no room for the text.",
          "Make the page larger, or its margins smaller.");
      return d;
    }
    return page;
  }

  private Page preset(Node node) {
    return yaml.matching(node, PRESET, "one of " + String.join(", ", Page.PRESETS.keySet()))
        .map(Page.PRESETS::get)
        .orElse(Page.DEFAULT);
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

  private String length(Map<String, Node> values, String key, String otherwise) {
    return yaml.matching(values.get(key), LENGTH, "a length such as 155mm or 10.5pt")
        .orElse(otherwise);
  }

  private String extent(Map<String, Node> values, String key, String otherwise) {
    return yaml.extent(values.get(key), "155mm or 10.5pt").orElse(otherwise);
  }
}
