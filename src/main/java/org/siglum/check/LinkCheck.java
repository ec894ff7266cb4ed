package org.siglum.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.xml.Outline;
import org.siglum.xml.Outline.Pointer;

/**
 * Checks what becomes a link: references ({@code ref}, {@code ptr}) and names with {@code @ref}.
 * Those that lead nowhere in the edition are {@code SG-LINK}, those to what is not published {@code
 * SG-LINK-SCHEME}. Safe for several threads.
 */
public final class LinkCheck {
  /** Elements whose {@code @ref} names an entity. */
  private static final Set<String> NAMES =
      Set.of(
          "rs",
          "persName",
          "placeName",
          "orgName",
          "name",
          "title",
          "term",
          "geogName",
          "eventName",
          "objectName",
          "settlement",
          "country",
          "region",
          "author",
          "editor",
          "role",
          "actor");

  /** Addresses with a scheme, or with a prefix that nothing explains. */
  static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

  private static final Set<String> PUBLISHED = Set.of("http", "https", "mailto", "ftp", "doi");
  private static final Pattern ENDING = Pattern.compile("\\.(?:xml|html)$");

  private final Reporter reporter;
  private final Map<String, Outline> addresses = new HashMap<>();
  private final Set<String> entries = new HashSet<>();
  private final Set<String> texts = new HashSet<>();

  /**
   * @param outlines of all files of the edition, by all that their documents are known by: names of
   *     files and paths of documents, with or without their endings
   * @param findings takes what is found
   */
  public LinkCheck(Map<String, Outline> outlines, Consumer<Finding> findings) {
    reporter = new Reporter(findings);
    outlines.forEach((name, outline) -> addresses.put(address(name), outline));
    for (Outline outline : outlines.values()) {
      entries.addAll(outline.entries());
      texts.addAll(outline.texts());
    }
  }

  /** Whether a pointer becomes a link, which is checked here. */
  static boolean isLink(Pointer pointer) {
    return switch (pointer.attribute()) {
      case "target" ->
          switch (pointer.element()) {
            case "ref", "ptr", "licence" -> true;
            case "note" -> !pointer.value().startsWith("#"); // Else it is what the note is on.
            default -> false;
          };
      case "ref" -> NAMES.contains(pointer.element());
      default -> false;
    };
  }

  /** Checks the links of a file; each is told once. */
  public void check(Outline outline) {
    Set<String> seen = new HashSet<>();
    for (Pointer link : outline.pointers()) {
      if (isLink(link) && !link.value().isEmpty() && seen.add(link.value())) {
        check(link, outline.expanded(link.value()), outline);
      }
    }
  }

  private void check(Pointer link, String value, Outline outline) {
    if (value.startsWith("#")) {
      String id = value.substring(1);
      if (!outline.ids().containsKey(id) && !entries.contains(id) && !texts.contains(id)) {
        nowhere(link, "Correct it, or give what it means this xml:id.");
      }
    } else if (SCHEME.matcher(value).matches()) {
      scheme(link, value.substring(0, value.indexOf(':')).toLowerCase(Locale.ROOT));
    } else if (!texts.contains(value) && !(isName(link) && entries.contains(value))) {
      relative(link, value, outline);
    }
  }

  private void scheme(Pointer link, String scheme) {
    if (!PUBLISHED.contains(scheme)) {
      reporter.report(
          "SG-LINK-SCHEME",
          Severity.ERROR,
          link.place(),
          "The link “" + link.value() + "” is of a kind that is not published.",
          "Use http, https, mailto, ftp or doi, or declare the prefix in a prefixDef of the"
              + " header.");
    }
  }

  /** Another file of the edition, perhaps with a place in it. */
  private void relative(Pointer link, String value, Outline outline) {
    int hash = value.indexOf('#');
    Optional<Outline> target =
        link.place()
            .resolve(hash < 0 ? value : value.substring(0, hash))
            .map(file -> addresses.get(address(file)));
    if (target.isEmpty()) {
      nowhere(
          link,
          outline.ids().containsKey(value)
              ? "Write “#" + value + "”, if it means the place of that xml:id in the document."
              : "Correct it, or add the file that it means to the edition.");
    } else if (hash >= 0 && hash + 1 < value.length()) {
      String id = value.substring(hash + 1);
      if (!target.get().ids().containsKey(id) && !entries.contains(id)) {
        report(
            link,
            "The link “" + link.value() + "” names a place that its document does not have.",
            "Correct what follows the #, or give the place its xml:id.");
      }
    }
  }

  /** Links name a file with or without what it ends in. */
  private static String address(String file) {
    return ENDING.matcher(file).replaceFirst("");
  }

  private static boolean isName(Pointer link) {
    return link.attribute().equals("ref");
  }

  private void nowhere(Pointer link, String advice) {
    if (isName(link)) {
      report(
          link,
          "No list of the edition has the entity “" + link.value() + "”.",
          "Add it to a list, or correct the reference.");
    } else {
      report(link, "The link “" + link.value() + "” leads nowhere.", advice);
    }
  }

  private void report(Pointer link, String text, String advice) {
    reporter.report("SG-LINK", Severity.WARNING, link.place(), text, advice);
  }
}
