package org.siglum.check;

import net.sf.saxon.om.NodeInfo;
import org.siglum.edition.Severity;

/** {@code SG-LETTER}: letters of which it is not said who sent them, or when. */
final class LetterRule implements Rule {
  private final Reporter reporter;

  LetterRule(Reporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void element(NodeInfo element, String name) {
    if (!name.equals("correspDesc") || isProse(element)) {
      return;
    }
    boolean sender = sentWith(element, "persName", "orgName", "name", "rs");
    boolean date = sentWith(element, "date");
    if (!sender || !date) {
      String missing = sender ? "when" : date ? "who" : "who and when";
      reporter.report(
          "SG-LETTER",
          Severity.INFO,
          element,
          "correspDesc does not say " + missing + (sender ? " it was sent." : " sent the letter."),
          "Say it in correspAction of the type “sent”; “unknown” is an answer too.");
    }
  }

  private static boolean sentWith(NodeInfo description, String... names) {
    return Tree.inside(
            description,
            inner ->
                Tree.is(inner, "correspAction")
                    && "sent".equals(Tree.attribute(inner, "type"))
                    && (isProse(inner)
                        || Tree.inside(inner, one -> Tree.is(one, names) && Tree.says(one))
                            .isPresent()))
        .isPresent();
  }

  /** TEI allows sentences in the place of names and dates: they say what no program can read. */
  private static boolean isProse(NodeInfo element) {
    return Tree.child(element, child -> Tree.is(child, "p", "ab")).isPresent();
  }
}
