package org.siglum.edition;

import java.util.Optional;

/**
 * How the critical apparatus is read (Guidelines, chapter TC).
 *
 * @param implicitWitnesses what a witness reads that no reading names: {@code lemma} or {@code
 *     unknown}; when empty, as most lemmata of the document have it
 * @param baseWitness {@code xml:id} of the witness whose reading is the lemma of an entry without
 *     {@code lem}
 */
public record Apparatus(Optional<String> implicitWitnesses, Optional<String> baseWitness) {

  /** What holds where {@code edition.yml} says nothing of it. */
  public static final Apparatus DEFAULT = new Apparatus(Optional.empty(), Optional.empty());
}
