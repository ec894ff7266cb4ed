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
   * @param rightToLeft whether it begins and ends with a letter written from right to left
   */
  record Run(String text, String family, boolean whole, boolean rightToLeft) {
    boolean isPlain() {
      return family == null && !whole && !rightToLeft;
    }
  }

  private final Signs signs;
  private final TypeStyle style;
  private final StringBuilder text = new StringBuilder();
  private final List<Setting> settings = new ArrayList<>(); // that each char belongs to

  private TextRuns(Signs signs, TypeStyle style) {
    this.signs = signs;
    this.style = style;
  }

  /** Whether the text can stay as it is: one face, and nothing from right to left. */
  static boolean isPlain(CharSequence text, Signs signs, TypeStyle style) {
    return text.codePoints().allMatch(c -> signs.isPlain(c, style) && !isRightToLeft(c));
  }

  static List<Run> of(String text, Signs signs, TypeStyle style) {
    TextRuns runs = new TextRuns(signs, style);
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
   * A stretch goes from one right-to-left letter to the last that follows with no other between.
   */
  private boolean[] rightToLeft() {
    boolean[] inStretch = new boolean[text.length()];
    int from = -1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      if (isRightToLeft(codePoint)) {
        int end = i + Character.charCount(codePoint);
        Arrays.fill(inStretch, from < 0 ? i : from, end, true);
        from = end;
      } else if (Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        from = -1;
      }
    }
    return inStretch;
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

  static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
