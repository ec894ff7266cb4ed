package org.siglum.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the critical apparatus is read (Guidelines, chapter TC), and how its entries look.
 *
 * @param implicitWitnesses what a witness reads that no reading names: {@code lemma} or {@code
 *     unknown}; when empty, as most lemmata of the document have it
 * @param baseWitness {@code xml:id} of the witness whose reading is the lemma of an entry without
 *     {@code lem}
 * @param layers the layers that are named, in their order
 * @param sigla the posture of sigla: {@code upright} or {@code italic}; when empty, upright on
 *     screen and italic in print
 * @param lemmaWitnesses who reads the lemma: {@code shown} where named, {@code hidden}, or {@code
 *     inferred} (those too that were inferred)
 * @param form how entries are written in print
 * @param abbreviations words that stand for the Latin abbreviations, by their keys
 */
public record Apparatus(
    Optional<String> implicitWitnesses,
    Optional<String> baseWitness,
    List<Layer> layers,
    String sigla,
    String lemmaWitnesses,
    EntryForm form,
    Map<String, String> abbreviations) {

  /** What holds where {@code edition.yml} says nothing of it. */
  public static final Apparatus DEFAULT =
      new Apparatus(
          Optional.empty(), Optional.empty(), List.of(), "", "shown", EntryForm.DEFAULT, Map.of());
}
