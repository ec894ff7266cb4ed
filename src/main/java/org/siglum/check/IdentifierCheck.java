package org.siglum.check;

import java.util.function.Consumer;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.xml.Outline;
import org.siglum.xml.Outline.Place;

/** Checks that an {@code xml:id} is given once in a file: {@code SG-ID-TWICE}. Safe for threads. */
public final class IdentifierCheck {
  private final Reporter reporter;

  /**
   * @param findings takes what is found
   */
  public IdentifierCheck(Consumer<Finding> findings) {
    reporter = new Reporter(findings);
  }

  /** Checks a file. */
  public void check(Outline outline) {
    outline
        .repeatedIds()
        .forEach(
            (id, places) -> {
              Place first = outline.ids().get(id);
              for (Place place : places) {
                reporter.report(
                    "SG-ID-TWICE",
                    Severity.ERROR,
                    place,
                    "The xml:id “" + id + "” is already given in " + seen(first, place) + ".",
                    "Give one of the two another xml:id.");
              }
            });
  }

  private static String seen(Place first, Place from) {
    String line = "line " + first.line();
    return first.file().equals(from.file()) ? line : line + " of " + first.file();
  }
}
