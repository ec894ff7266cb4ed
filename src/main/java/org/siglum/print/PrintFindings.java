package org.siglum.print;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;

/** What one pass has to tell the editor; each thing once. */
final class PrintFindings {
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

  /** A finding with a place. */
  void add(String code, Severity severity, TeiPlace at, String text, String advice) {
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
