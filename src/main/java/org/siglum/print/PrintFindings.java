package org.siglum.print;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;

/** What one pass has to tell the editor; each thing once. */
final class PrintFindings {
  private static final String HYPHENATION = "SG-PRINT-HYPHEN";

  private final Set<Finding> found = new LinkedHashSet<>();
  private Supplier<TeiPlace> here = () -> TeiPlace.NOWHERE;
  private boolean failed;

  /** From now on, what is found without a place of its own has happened there. */
  void at(Supplier<TeiPlace> place) {
    here = place;
  }

  TeiPlace here() {
    return here.get();
  }

  /** For the next pass, with what FOP tells once only: that it has no patterns for a language. */
  PrintFindings next() {
    PrintFindings next = new PrintFindings();
    found.stream().filter(f -> f.code().equals(HYPHENATION)).forEach(next.found::add);
    return next;
  }

  /** A language whose words are not divided; it has no place, as no word is to blame. */
  void undivided(String language) {
    add(
        HYPHENATION,
        Severity.INFO,
        TeiPlace.NOWHERE,
        "Words in the language \"" + language + "\" are not divided: no patterns are known for it.",
        "Nothing need be done; soft hyphens (U+00AD) in the text are respected.");
  }

  /** A finding; one without a place is not added to the same with a place. */
  void add(String code, Severity severity, TeiPlace at, String text, String advice) {
    if (at.file().isEmpty()
        && found.stream().anyMatch(f -> f.code().equals(code) && f.text().equals(text))) {
      return;
    }
    found.add(new Finding(code, severity, at.file(), at.line(), at.column(), text, advice));
  }

  /** A citation or link leads to an id that stands on no page. */
  void unresolved(String id) {
    add(
        "SG-PRINT-REF",
        Severity.WARNING,
        here(),
        "Nothing in the volume bears the id \"" + id + "\" that is referred to here.",
        "Check the target; text that the volume leaves out cannot be referred to.");
  }

  /** The pass cannot go on. */
  void failure(TeiPlace at, String text, String advice) {
    failed = true;
    add("SG-PRINT-FOP", Severity.ERROR, at, text, advice);
  }

  boolean failed() {
    return failed;
  }

  void tell(Consumer<Finding> findings) {
    found.forEach(findings);
  }
}
