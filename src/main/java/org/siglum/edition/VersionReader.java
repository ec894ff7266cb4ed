package org.siglum.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the former {@code versions} of an edition in {@code edition.yml}. */
final class VersionReader {
  private static final Set<String> VERSION_KEYS = new TreeSet<>(List.of("version", "date", "url"));
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

  private final YamlValues yaml;

  VersionReader(YamlValues yaml) {
    this.yaml = yaml;
  }

  /** One that lacks its name or its address is left out, and reported. */
  List<FormerVersion> read(Node list) {
    return yaml.items(list, "version").stream()
        .map(this::version)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<FormerVersion> version(Node item) {
    Map<String, Node> values = yaml.entries(item, VERSION_KEYS);
    Optional<String> version = yaml.text(values.get("version"));
    Optional<String> url =
        yaml.matching(values.get("url"), ConfigurationReader.URL, ConfigurationReader.A_URL);
    Optional<String> date =
        yaml.matching(values.get("date"), DATE, "a date such as 2024-05-01 or 2024");
    if (version.isEmpty() || url.isEmpty()) {
      yaml.report(
          item.getStartMark(),
          "This version lacks its name or its address.",
          "Write “version: 1.0” and “url: https://example.org/1.0”.");
      return Optional.empty();
    }
    return Optional.of(new FormerVersion(version.get(), date, url.get()));
  }
}
