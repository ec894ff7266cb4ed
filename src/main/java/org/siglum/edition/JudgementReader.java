package org.siglum.edition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads how findings are judged, {@code findings}, in {@code edition.yml}. */
final class JudgementReader {
  private static final Set<String> FINDINGS_KEYS = new TreeSet<>(List.of("severities", "accepted"));
  private static final Set<String> ACCEPTED_KEYS =
      new TreeSet<>(List.of("code", "file", "text", "reason"));
  private static final String OFF = "off";
  private static final Pattern SEVERITY = Pattern.compile("error|warning|info|" + OFF);

  private final YamlValues yaml;

  JudgementReader(YamlValues yaml) {
    this.yaml = yaml;
  }

  Judgement read(Node node) {
    Map<String, Node> values = yaml.entries(node, FINDINGS_KEYS);
    return new Judgement(severities(values.get("severities")), accepted(values.get("accepted")));
  }

  private Map<String, Optional<Severity>> severities(Node node) {
    Map<String, Optional<Severity>> result = new TreeMap<>();
    yaml.entries(node, Catalogue.codes())
        .forEach(
            (code, value) ->
                yaml.matching(value, SEVERITY, "error, warning, info or off")
                    .ifPresent(written -> result.put(code, severity(written))));
    return result;
  }

  private static Optional<Severity> severity(String written) {
    return written.equals(OFF)
        ? Optional.empty()
        : Optional.of(Severity.valueOf(written.toUpperCase(Locale.ROOT)));
  }

  private List<Acceptance> accepted(Node list) {
    return yaml.items(list, "finding").stream()
        .map(this::acceptance)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Who accepts a finding says why: others, and he himself in ten years, will ask. */
  private Optional<Acceptance> acceptance(Node item) {
    Map<String, Node> values = yaml.entries(item, ACCEPTED_KEYS);
    Optional<String> code = yaml.text(values.get("code"));
    Optional<String> file = yaml.text(values.get("file"));
    Optional<String> reason = yaml.text(values.get("reason"));
    if (code.isEmpty() || file.isEmpty() || reason.isEmpty()) {
      yaml.report(
          item.getStartMark(),
          "It is not said which finding is accepted, or why.",
          "Write its code and its file, and a reason.");
      return Optional.empty();
    }
    return Optional.of(
        new Acceptance(code.get(), file.get(), yaml.text(values.get("text")), reason.get()));
  }
}
