package org.siglum.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Cuts a text into runs of one face and one direction. */
final class TextRuns {

  /**
   * A run.
   *
   * @param family the face, null for the first that the FO asks for
   * @param whole whether it must not be divided
   * @param rightToLeft whether it is a stretch written from right to left
   */
  record Run(String text, String family, boolean whole, boolean rightToLeft) {
    boolean isPlain() {
      return family == null && !whole && !rightToLeft;
    }
  }

  private final Signs signs;
  private final TypeStyle style;
  private final boolean inRightToLeft;
  private final StringBuilder text = new StringBuilder();
  private final List<Setting> settings = new ArrayList<>(); // that each char belongs to

  private TextRuns(Signs signs, TypeStyle style, boolean inRightToLeft) {
    this.signs = signs;
    this.style = style;
    this.inRightToLeft = inRightToLeft;
  }

  /** Whether the text can stay as it is: one face, and nothing from right to left. */
  static boolean isPlain(CharSequence text, Signs signs, TypeStyle style, boolean inRightToLeft) {
    return !(inRightToLeft && text.length() > 1) && isPlain(text, signs, style);
  }

  private static boolean isPlain(CharSequence text, Signs signs, TypeStyle style) {
    return text.codePoints().allMatch(c -> signs.isPlain(c, style) && !isRightToLeft(c));
  }

  /**
   * The runs of a text, in its order.
   *
   * @param inRightToLeft whether it stands in a paragraph from right to left
   */
  static List<Run> of(String text, Signs signs, TypeStyle style, boolean inRightToLeft) {
    TextRuns runs = new TextRuns(signs, style, inRightToLeft);
    for (int start = 0, end; start < text.length(); start = end) {
      end = endOfCluster(text, start);
      runs.add(text.substring(start, end));
    }
    return runs.cut();
  }

  private void add(String cluster) {
    if (isPlain(cluster, signs, style)) {
      append(new Setting(cluster, null, false));
    } else {
      signs.set(cluster, style).forEach(this::append);
    }
  }

  private void append(Setting setting) {
    text.append(setting.text());
    settings.addAll(Collections.nCopies(setting.text().length(), setting));
  }

  private List<Run> cut() {
    boolean[] rightToLeft = rightToLeft();
    List<Run> runs = new ArrayList<>();
    for (int start = 0, end; start < text.length(); start = end) {
      end = start + 1;
      Setting setting = settings.get(start);
      while (end < text.length()
          && settings.get(end).joins(setting)
          && rightToLeft[end] == rightToLeft[start]) {
        end++;
      }
      String run = text.substring(start, end);
      runs.add(new Run(run, setting.family(), setting.whole(), rightToLeft[start]));
    }
    return runs;
  }

  /**
   * Letters against the paragraph's direction make a stretch, from the first of them to the last
   * that follows with none of the other direction between; all else goes with the paragraph.
   */
  private boolean[] rightToLeft() {
    boolean[] result = new boolean[text.length()];
    Arrays.fill(result, inRightToLeft);
    int from = -1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      if (inRightToLeft ? isLeftToRight(codePoint) : isRightToLeft(codePoint)) {
        int end = i + Character.charCount(codePoint);
        Arrays.fill(result, from < 0 ? i : from, end, !inRightToLeft);
        from = end;
      } else if (isLeftToRight(codePoint) || isRightToLeft(codePoint)) {
        from = -1;
      }
    }
    return result;
  }

  private static int endOfCluster(String text, int start) {
    int end = text.offsetByCodePoints(start, 1);
    while (end < text.length() && isMark(text.codePointAt(end))) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean isLeftToRight(int codePoint) {
    return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
