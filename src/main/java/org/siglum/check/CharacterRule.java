package org.siglum.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.om.NodeInfo;
import org.siglum.xml.Stamp;

/**
 * {@code SG-CHARACTER}: characters that have no meaning of their own, are not seen, or were lost.
 * Each is told once a file, with its first place.
 */
final class CharacterRule implements Rule {
  private static final char LAST_OF_ASCII = '\u007E';
  private static final char LAST_CONTROL = '\u009F';

  /** A character in a file. */
  private record Suspect(String file, int character) {}

  /** Where it was met first, and how often. */
  private static final class Tally {
    private final NodeInfo first;
    private int count;

    Tally(NodeInfo first) {
      this.first = first;
    }
  }

  private final Reporter reporter;
  private final Map<Suspect, Tally> suspects = new LinkedHashMap<>();
  private final Map<String, DirectionPairs> directions = new HashMap<>();
  private final Set<Integer> declared = new HashSet<>();

  CharacterRule(Reporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void text(NodeInfo node, String value) {
    look(node, value);
  }

  @Override
  public void attribute(NodeInfo element, String name, String value) {
    look(element, value);
  }

  private void look(NodeInfo bearer, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > LAST_OF_ASCII && mayBeSlip(c)) {
        meet(bearer, text.codePointAt(i));
      }
    }
  }

  /** A quick look, as almost every character is none. */
  private static boolean mayBeSlip(char c) {
    return c <= LAST_CONTROL
        || DirectionPairs.isMark(c)
        || (c >= Character.MIN_HIGH_SURROGATE && c <= '\uF8FF' && !Character.isLowSurrogate(c))
        || c == '\uFFFD';
  }

  /** Takes note of a character that a text has, or an attribute of an element. */
  private void meet(NodeInfo bearer, int character) {
    NodeInfo element = Tree.element(bearer);
    CharacterSlip slip = CharacterSlip.of(character);
    if (slip == null || (slip == CharacterSlip.PRIVATE && isExplained(element, character))) {
      return;
    }
    String file = Stamp.file(element);
    if (slip == CharacterSlip.DIRECTION) {
      directions.computeIfAbsent(file, key -> new DirectionPairs()).meet(character);
    }
    suspects.computeIfAbsent(new Suspect(file, character), key -> new Tally(element)).count++;
  }

  /** Whether TEI is used to say what a character of a private use area is. */
  private boolean isExplained(NodeInfo element, int character) {
    if (Tree.is(element, "mapping")) {
      declared.add(character);
      return true;
    }
    return Tree.is(element, "g");
  }

  @Override
  public void end() {
    suspects.forEach(
        (suspect, tally) -> {
          CharacterSlip slip = CharacterSlip.of(suspect.character());
          boolean paired =
              slip == CharacterSlip.DIRECTION && directions.get(suspect.file()).match();
          if (!paired && !declared.contains(suspect.character())) {
            report(suspect.character(), slip, tally);
          }
        });
  }

  private void report(int character, CharacterSlip slip, Tally tally) {
    reporter.report(
        "SG-CHARACTER",
        slip.severity(),
        tally.first,
        "U+%04X %s%s.".formatted(character, slip.text(), times(tally.count)),
        slip.advice());
  }

  private static String times(int count) {
    return count == 1 ? "" : " (" + count + " times in this file)";
  }
}
