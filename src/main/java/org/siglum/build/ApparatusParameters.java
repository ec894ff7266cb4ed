package org.siglum.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmValue;
import org.siglum.edition.Apparatus;
import org.siglum.edition.EntryForm;
import org.siglum.edition.Layer;

/** What {@code edition.yml} says of the apparatus, as parameters of stylesheets. */
final class ApparatusParameters {
  private ApparatusParameters() {}

  /** For normalise: how the apparatus is read. */
  static Map<String, XdmValue> ofReading(Apparatus apparatus) {
    return Map.of(
        "implicit-witnesses", new XdmAtomicValue(apparatus.implicitWitnesses().orElse("")),
        "lemma-words", new XdmAtomicValue(apparatus.form().lemmaWords()),
        "base-witness", new XdmAtomicValue(apparatus.baseWitness().orElse("")),
        "layers",
            XdmValue.makeSequence(
                apparatus.layers().stream().map(ApparatusParameters::layer).toList()));
  }

  /** For pages and the volume: how its entries look. */
  static Map<String, XdmValue> ofLooks(Apparatus apparatus) {
    return Map.of(
        "sigla", new XdmAtomicValue(apparatus.sigla()),
        "lemma-witnesses", new XdmAtomicValue(apparatus.lemmaWitnesses()),
        "abbreviations", XdmMap.makeMap(apparatus.abbreviations()));
  }

  /** For the volume: how its layers are printed, by their names, and its entries written. */
  static Map<String, XdmValue> ofPrint(Apparatus apparatus) {
    Map<String, Map<String, String>> layers = new HashMap<>();
    apparatus.layers().forEach(layer -> layers.put(layer.name(), layer.print().values()));
    EntryForm form = apparatus.form();
    return Map.of(
        "layer-print", XdmMap.makeMap(layers),
        "lemma-words", new XdmAtomicValue(form.lemmaWords()),
        "entry-form",
            XdmMap.makeMap(
                Map.of(
                    "separator", form.separator(),
                    "over-pages", form.overPages(),
                    "divided-words", form.dividedWords(),
                    "witnesses-present", form.witnessesPresent())));
  }

  private static XdmItem layer(Layer layer) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", layer.name());
    layer.label().ifPresent(label -> values.put("label", label));
    layer.types().map(List::copyOf).ifPresent(types -> values.put("types", types));
    return XdmMap.makeMap(values);
  }
}
