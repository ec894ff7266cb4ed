package org.siglum.check;

import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.type.Type;
import org.siglum.edition.Severity;

/**
 * {@code SG-SPACE}: white space before a note that a mark of punctuation follows at once. As the
 * note is taken out of the running text, the mark is left with a space before it.
 */
final class NoteSpaceRule implements Rule {
  private static final String MARKS = ",.;:!?)";

  private final Reporter reporter;

  NoteSpaceRule(Reporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void element(NodeInfo element, String name) {
    if (!name.equals("note")) {
      return;
    }
    String after = words(Tree.nearest(element, AxisInfo.FOLLOWING_SIBLING));
    if (!after.isEmpty() && isLoneMark(after) && isSetApart(element)) {
      reporter.report(
          "SG-SPACE",
          Severity.INFO,
          element,
          "There is white space before this note, and “"
              + after.charAt(0)
              + "” after it: without the note, the mark stands apart from its word.",
          "Delete the white space before the note.");
    }
  }

  /** Marks that are set apart on purpose, such as an ellipsis, are not one alone. */
  private static boolean isLoneMark(String text) {
    return MARKS.indexOf(text.charAt(0)) >= 0 && !text.startsWith("..");
  }

  /** Whether there are words before a note, and white space between them and it. */
  private static boolean isSetApart(NodeInfo note) {
    NodeInfo before = Tree.nearest(note, AxisInfo.PRECEDING_SIBLING);
    String text = words(before);
    if (text.isEmpty() || !Character.isWhitespace(text.charAt(text.length() - 1))) {
      return false;
    }
    NodeInfo last = text.isBlank() ? Tree.nearest(before, AxisInfo.PRECEDING_SIBLING) : before;
    return last != null && !last.getStringValue().isBlank();
  }

  private static String words(NodeInfo node) {
    return node != null && node.getNodeKind() == Type.TEXT ? node.getStringValue() : "";
  }
}
