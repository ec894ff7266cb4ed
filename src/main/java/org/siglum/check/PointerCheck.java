package org.siglum.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.edition.Target;
import org.siglum.xml.Outline;
import org.siglum.xml.Outline.Pointer;

/**
 * Checks that pointers lead to something in the edition: {@code SG-REF}. What becomes a link is the
 * business of {@link LinkCheck}; witnesses are that of normalise, which resolves them. Safe for
 * several threads.
 */
public final class PointerCheck {
  /** Elements whose from and to are pages or folios. */
  private static final Set<String> RANGES_OF_PAGES = Set.of("biblScope", "citedRange", "locus");

  /** Schemes of addresses that need no prefixDef; any other with // after it is one as well. */
  private static final Pattern KNOWN_SCHEME =
      Pattern.compile("(?i)(?:ark|data|doi|geo|hdl|info|isbn|mailto|tag|tel|urn|[^:]+:/).*");

  private final Path folder;
  private final Map<String, Outline> outlines;
  private final Reporter reporter;
  private final Set<String> ids = new HashSet<>();

  /**
   * @param folder the edition's folder
   * @param outlines of all documents, by the file's name
   * @param findings takes what is found
   */
  public PointerCheck(Path folder, Map<String, Outline> outlines, Consumer<Finding> findings) {
    this.folder = folder;
    this.outlines = outlines;
    this.reporter = new Reporter(findings);
    outlines.values().forEach(outline -> ids.addAll(outline.ids().keySet()));
  }

  /** Checks the pointers of a file; each is told once. */
  public void check(Outline outline) {
    Set<String> seen = new HashSet<>();
    for (Pointer pointer : outline.pointers()) {
      if (!pointer.attribute().equals("wit")
          && !LinkCheck.isLink(pointer)
          && seen.add(pointer.value())) {
        check(pointer, outline.expanded(pointer.value()), outline);
      }
    }
  }

  private void check(Pointer pointer, String value, Outline outline) {
    if (value.startsWith("#")) {
      if (!ids.contains(value.substring(1))) {
        report(
            pointer,
            "which is nowhere in the edition",
            "Correct the pointer, or give the xml:id to what it means.");
      }
    } else if (LinkCheck.SCHEME.matcher(value).matches()) {
      if (!KNOWN_SCHEME.matcher(value).matches()) {
        report(
            pointer,
            "but no prefixDef of its header explains what stands before the colon",
            "Correct the pointer, or explain the prefix in a prefixDef.");
      }
    } else if (value.contains("#") || value.endsWith(".xml")) {
      file(pointer, value);
    } else {
      bareName(pointer, value, outline);
    }
  }

  private void file(Pointer pointer, String value) {
    int hash = value.indexOf('#');
    Optional<String> name = pointer.place().resolve(hash < 0 ? value : value.substring(0, hash));
    Outline target = name.map(outlines::get).orElse(null);
    if (target == null) {
      if (!isFile(pointer, value)) {
        report(
            pointer,
            "but there is no such file",
            "Correct the pointer, or add the file to the edition.");
      }
    } else if (hash >= 0 && !target.ids().containsKey(value.substring(hash + 1))) {
      report(
          pointer,
          "but “" + name.get() + "” has no such xml:id",
          "Correct what follows the #, or give the xml:id to what it means.");
    }
  }

  /** Often a key of the editors' own; a slip where something in the file bears that name. */
  private void bareName(Pointer pointer, String value, Outline outline) {
    if (outline.ids().containsKey(value)
        && !RANGES_OF_PAGES.contains(pointer.element())
        && !isFile(pointer, value)) {
      report(pointer, "but there is no such file", "Write “#" + value + "”, the xml:id.");
    }
  }

  private boolean isFile(Pointer pointer, String value) {
    Target target = Target.of(folder.resolve(pointer.place().file()), value);
    return target.remote() || target.file().filter(Files::exists).isPresent();
  }

  private void report(Pointer pointer, String problem, String advice) {
    reporter.report(
        "SG-REF",
        Severity.WARNING,
        pointer.place(),
        "@%s of “%s” points to “%s”, %s."
            .formatted(pointer.attribute(), pointer.element(), pointer.value(), problem),
        advice);
  }
}
