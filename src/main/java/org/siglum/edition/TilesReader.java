package org.siglum.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the server of tiles, {@code map}, in {@code edition.yml}. */
final class TilesReader {
  private static final Set<String> MAP_KEYS = new TreeSet<>(List.of("tiles", "attribution"));

  /** One host, which the pages then allow: it can hold no placeholder. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https://[A-Za-z0-9.-]+(:\\d+)?/(?=\\S*\\{z})(?=\\S*\\{x})(?=\\S*\\{y})[^\\s;,'\"]+");

  private final YamlValues yaml;

  TilesReader(YamlValues yaml) {
    this.yaml = yaml;
  }

  /** Who makes a map has to be named: without, none is shown. */
  Optional<Tiles> read(Node node) {
    Map<String, Node> values = yaml.entries(node, MAP_KEYS);
    Optional<String> address =
        yaml.matching(
            values.get("tiles"), ADDRESS, "an address such as https://example.org/{z}/{x}/{y}.png");
    Optional<String> attribution = yaml.text(values.get("attribution"));
    if (address.isPresent() && attribution.isEmpty()) {
      yaml.report(
          node.getStartMark(),
          "It is not said whose map this is.",
          "Write “attribution: © OpenStreetMap contributors”, or what the server asks for.");
    }
    return address.flatMap(tiles -> attribution.map(whose -> new Tiles(tiles, whose)));
  }
}
