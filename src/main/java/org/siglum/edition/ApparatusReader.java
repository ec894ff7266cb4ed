package org.siglum.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads {@code apparatus} of {@code edition.yml}. */
final class ApparatusReader {
  private static final Set<String> KEYS =
      new TreeSet<>(
          List.of(
              "implicit-witnesses",
              "base-witness",
              "layers",
              "sigla",
              "lemma-witnesses",
              "lemma-words",
              "separator",
              "over-pages",
              "divided-words",
              "witnesses-present",
              "abbreviations"));
  private static final Set<String> ABBREVIATION_KEYS =
      new TreeSet<>(
          List.of(
              "om", "add", "post", "non", "codd", "coni", "ac", "pc", "incipit", "desinit", "deest",
              "adest", "sic", "orig", "abbr", "corr", "reg", "expan", "vel", "ex", "del", "suppl",
              "secl", "dub", "lac", "man", "hom", "spat"));
  private static final Pattern IMPLICIT = Pattern.compile("lemma|unknown");
  private static final Pattern SIGLA = Pattern.compile("italic|upright");
  private static final Pattern LEMMA_WITNESSES = Pattern.compile("shown|hidden|inferred");

  private static final Pattern OVER_PAGES = Pattern.compile("full|short|line");
  private static final Pattern DIVIDED_WORDS = Pattern.compile("first|range");
  private static final Pattern SHOWN = Pattern.compile("shown|hidden");

  private final YamlValues yaml;

  ApparatusReader(YamlValues yaml) {
    this.yaml = yaml;
  }

  Apparatus read(Node node) {
    Map<String, Node> values = yaml.entries(node, KEYS);
    Apparatus d = Apparatus.DEFAULT;
    return new Apparatus(
        yaml.matching(values.get("implicit-witnesses"), IMPLICIT, "lemma or unknown"),
        yaml.text(values.get("base-witness")),
        layers(values.get("layers")),
        yaml.matching(values.get("sigla"), SIGLA, "italic or upright").orElse(d.sigla()),
        yaml.matching(values.get("lemma-witnesses"), LEMMA_WITNESSES, "shown, hidden or inferred")
            .orElse(d.lemmaWitnesses()),
        form(values),
        abbreviations(values.get("abbreviations")));
  }

  private EntryForm form(Map<String, Node> values) {
    EntryForm d = EntryForm.DEFAULT;
    return new EntryForm(
        yaml.number(values.get("lemma-words")).orElse(d.lemmaWords()),
        yaml.text(values.get("separator")).orElse(d.separator()),
        yaml.matching(values.get("over-pages"), OVER_PAGES, "full, short or line")
            .orElse(d.overPages()),
        yaml.matching(values.get("divided-words"), DIVIDED_WORDS, "first or range")
            .orElse(d.dividedWords()),
        yaml.matching(values.get("witnesses-present"), SHOWN, "shown or hidden")
            .orElse(d.witnessesPresent()));
  }

  private List<Layer> layers(Node node) {
    List<Layer> layers = new ArrayList<>();
    Map<String, String> taken = new HashMap<>();
    LayerReader layerReader = new LayerReader(yaml);
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        layerReader
            .read(item)
            .filter(layer -> isFree(layer, item, layers, taken))
            .ifPresent(layers::add);
      }
    } else if (node != null) {
      yaml.report(
          node.getStartMark(),
          "A list of layers is expected here.",
          "Write one a line, as “- name: testimonia”.");
    }
    return List.copyOf(layers);
  }

  /** Whether neither the name nor a type of a layer belongs to one before it. */
  private boolean isFree(Layer layer, Node node, List<Layer> before, Map<String, String> taken) {
    if (before.stream().anyMatch(other -> other.name().equals(layer.name()))) {
      yaml.report(
          node.getStartMark(),
          "The layer “" + layer.name() + "” is given twice.",
          "Delete one; the first holds.");
      return false;
    }
    for (String type : layer.types().orElse(List.of(layer.name()))) {
      String owner = taken.putIfAbsent(type, layer.name());
      if (owner != null) {
        yaml.report(
            node.getStartMark(),
            "The type “" + type + "” belongs to the layer “" + owner + "” already.",
            "Delete it in one of the two; the first holds.");
      }
    }
    return true;
  }

  private Map<String, String> abbreviations(Node node) {
    Map<String, String> words = new LinkedHashMap<>();
    yaml.entries(node, ABBREVIATION_KEYS)
        .forEach((key, value) -> yaml.text(value).ifPresent(word -> words.put(key, word)));
    return Map.copyOf(words);
  }
}
