package org.siglum.print;

import java.util.ArrayList;
import java.util.List;

/** Numbers the lines of pages: those of prose are counted, verses have the numbers of the text. */
final class LineNumbers {
  private static final String HEADING = "tit.";
  private static final String AFTER = " post";

  private final boolean running;
  private int count;

  /**
   * @param running whether the count goes on from page to page; else each page begins at 1
   */
  LineNumbers(boolean running) {
    this.running = running;
  }

  /**
   * The numbers of the next page's lines.
   *
   * @param printed what may stand in the margin beside each line; null where nothing may
   * @param labels what an entry on each line is keyed to; never null
   */
  record Numbered(List<String> printed, List<String> labels) {}

  Numbered next(PageLines page) {
    if (!running) {
      count = 0;
    }
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < page.lines().size(); i++) {
      printed.add(number(page, i, printed));
    }
    return new Numbered(printed, labels(page.lines(), printed));
  }

  private String number(PageLines page, int i, List<String> before) {
    TextLine line = page.lines().get(i);
    return switch (line.mark().kind()) {
      case COUNTED ->
          page.isBeside(i) && before.get(i - 1) != null
              ? before.get(i - 1)
              : Integer.toString(++count);
      case VERSE -> line.mark().number();
      default -> null;
    };
  }

  private static List<String> labels(List<TextLine> lines, List<String> printed) {
    List<String> labels = new ArrayList<>();
    String last = "";
    for (int i = 0; i < lines.size(); i++) {
      last = printed.get(i) == null ? last : printed.get(i);
      String next =
          printed.subList(i, lines.size()).stream().filter(n -> n != null).findFirst().orElse(last);
      labels.add(
          switch (lines.get(i).mark().kind()) {
            case TITLE -> HEADING;
            case BEFORE -> next;
            case AFTER -> last.isEmpty() ? next : last + AFTER;
            case NONE -> last.isEmpty() ? next : last;
            default -> last;
          });
    }
    return labels;
  }
}
