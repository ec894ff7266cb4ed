package org.siglum.print;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.apache.fop.fonts.FontTriplet;
import org.siglum.edition.Severity;
import org.xml.sax.Locator;

/** Makes findings of what FOP reports. */
final class EventFindings implements EventListener {

  /** Progress, and what FOP says of its own doings. */
  private static final Set<String> SILENT =
      Set.of("endPage", "layoutHasReachedParts", "overconstrainedAdjustEndIndent");

  private static final Map<String, String> OVERFLOWS =
      Map.of(
          "lineOverflows", "A line",
          "objectTooWide", "A table or block",
          "viewportIPDOverflow", "A figure or box",
          "viewportBPDOverflow", "A figure or box",
          "regionOverflow", "A page",
          "staticRegionOverflow", "A running head or foot",
          "rowTooTall", "A table row");

  private static final Set<String> REFERENCES =
      Set.of("unresolvedIDReference", "unresolvedIDReferenceOnPage", "nonFullyResolvedLinkTargets");

  private static final Set<String> IMAGES =
      Set.of("imageNotFound", "imageError", "imageIOError", "imageWritingError", "uriError");

  private static final String TELL = "If it does not look right in the PDF, tell Siglum's makers.";

  private final PrintFindings findings;
  private final UnaryOperator<String> refusals;

  /**
   * @param findings takes them
   * @param refusals says of an image's address why it cannot be had
   */
  EventFindings(PrintFindings findings, UnaryOperator<String> refusals) {
    this.findings = findings;
    this.refusals = refusals;
  }

  @Override
  public void processEvent(Event event) {
    String key = event.getEventKey();
    if (SILENT.contains(key)) {
      return;
    }
    if (event.getSeverity() == EventSeverity.FATAL) {
      findings.failure(place(event), text(event), TELL);
    } else if (OVERFLOWS.containsKey(key)) {
      overflow(event, OVERFLOWS.get(key));
    } else if (IMAGES.contains(key)) {
      image(event);
    } else if (REFERENCES.contains(key)) {
      add("SG-PRINT-REF", Severity.WARNING, event, text(event), "Check the targets of references.");
    } else if (key.equals("hyphenationNotFound")) {
      findings.undivided(String.valueOf(event.getParam("uri")).replaceFirst("\\.hyp$", ""));
    } else if (key.equals("fontSubstituted")) {
      face((FontTriplet) event.getParam("requested"), (FontTriplet) event.getParam("effective"));
    } else if (key.equals("glyphNotAvailable")) {
      add("SG-PRINT-GLYPH", Severity.ERROR, event, text(event), "Add a face that has it.");
    } else {
      add("SG-PRINT-FOP", severity(event), event, text(event), TELL);
    }
  }

  private void overflow(Event event, String what) {
    Object amount = event.getParam(amountName(event));
    String by =
        amount instanceof Integer mpt
            ? String.format(Locale.ROOT, " by %.1f pt", mpt / 1000.0)
            : "";
    add(
        "SG-PRINT-OVERFLOW",
        Severity.WARNING,
        event,
        what + " is larger than the room for it" + by + ".",
        "Look at the page; shorten it, allow it to break, or choose a larger page or smaller"
            + " type.");
  }

  private static String amountName(Event event) {
    return event.getEventKey().equals("lineOverflows") ? "overflowLength" : "amount";
  }

  private void image(Event event) {
    String address = String.valueOf(event.getParam("uri"));
    add(
        "SG-PRINT-IMAGE",
        Severity.ERROR,
        event,
        "The image " + address + " cannot be printed: " + refusals.apply(address) + ".",
        "Put the image into the edition folder, in a format such as PNG, JPEG or SVG.");
  }

  private void face(FontTriplet asked, FontTriplet taken) {
    boolean sameFamily = asked.getName().equals(taken.getName());
    findings.add(
        "SG-PRINT-FACE",
        sameFamily ? Severity.INFO : Severity.WARNING,
        findings.here(),
        sameFamily
            ? "The family "
                + asked.getName()
                + " has no face for "
                + kind(asked)
                + "; it is set in "
                + kind(taken)
                + "."
            : "There is no family " + asked.getName() + "; the text is set in another.",
        sameFamily
            ? "Add that face of the family to the folder of faces if you have it."
            : "Name a family that is in the folder of faces, or a Liberation family.");
  }

  private static String kind(FontTriplet face) {
    return face.getStyle() + " " + face.getWeight();
  }

  private void add(String code, Severity severity, Event event, String text, String advice) {
    findings.add(code, severity, place(event), text, advice);
  }

  /** An event without a place has most likely to do with what FOP is reading. */
  private TeiPlace place(Event event) {
    for (Object value : event.getParams().values()) {
      if (value instanceof Locator locator) {
        return TeiPlace.of(locator);
      }
    }
    return findings.here();
  }

  /** FOP's text without the position, which is that of the TEI and told with the finding. */
  private static String text(Event event) {
    return EventFormatter.format(event, Locale.ENGLISH)
        .replaceFirst(" \\((See position .*|No context info available)\\)$", "");
  }

  private static Severity severity(Event event) {
    if (event.getSeverity() == EventSeverity.INFO) {
      return Severity.INFO;
    }
    return event.getSeverity() == EventSeverity.WARN ? Severity.WARNING : Severity.ERROR;
  }
}
