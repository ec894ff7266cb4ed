package org.siglum.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.xml.Outline;
import org.siglum.xml.Outline.Place;
import org.siglum.xml.Outline.Pointer;

/**
 * Checks what the schemas cannot: that an {@code xml:id} is given once in a file, and that every
 * {@code #pointer} leads to one that exists in the edition. Links ({@code ref}, {@code ptr}, names)
 * and witnesses are the business of the stages that resolve them, and reported there.
 */
public final class IdentifierCheck {
  private static final Set<String> RESOLVED_ELSEWHERE = Set.of("ref", "target", "wit");

  private final Consumer<Finding> findings;

  /**
   * @param findings takes {@code SG-ID-TWICE} and {@code SG-REF}
   */
  public IdentifierCheck(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /**
   * Checks all files of an edition.
   *
   * @param outlines by the file's name
   */
  public void check(Map<String, Outline> outlines) {
    Set<String> ids = new HashSet<>();
    outlines.values().forEach(outline -> ids.addAll(outline.ids().keySet()));
    outlines.values().forEach(this::repeated);
    outlines.values().forEach(outline -> unresolved(outline, ids));
  }

  private void repeated(Outline outline) {
    outline
        .repeatedIds()
        .forEach(
            (id, places) -> {
              Place first = outline.ids().get(id);
              for (Place place : places) {
                report(
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

  private void unresolved(Outline outline, Set<String> ids) {
    Set<String> told = new HashSet<>();
    for (Pointer pointer : outline.pointers()) {
      String value = pointer.value();
      if (value.startsWith("#")
          && !RESOLVED_ELSEWHERE.contains(pointer.attribute())
          && !ids.contains(value.substring(1))
          && told.add(value)) {
        report(
            "SG-REF",
            Severity.WARNING,
            pointer.place(),
            "@"
                + pointer.attribute()
                + " of “"
                + pointer.element()
                + "” points to “"
                + value
                + "”, which is nowhere in the edition.",
            "Correct the pointer, or give the xml:id to what it means.");
      }
    }
  }

  private void report(String code, Severity severity, Place place, String text, String advice) {
    findings.accept(
        new Finding(code, severity, place.file(), place.line(), place.column(), text, advice));
  }
}
