package org.siglum.print;

import java.util.ArrayList;
import java.util.List;

/** Numbers the lines of pages: those of prose are counted, others have the numbers of the text. */
final class LineNumbers {
  private static final String HEADING = "tit.";
  private static final String AFTER = " post";

  private final String restart;
  private String section;
  private int count;
  private String source;

  /**
   * @param restart where the count begins anew: {@code page}, {@code division} or {@code running}
   */
  LineNumbers(String restart) {
    this.restart = restart;
  }

  /**
   * The numbers of the next page's lines.
   *
   * @param printed what may stand in the margin beside each line; null where nothing may
   * @param labels what an entry on each line is keyed to; never null
   */
  record Numbered(List<String> printed, List<LineLabel> labels) {}

  Numbered next(PageLines page) {
    if (restart.equals("page")) {
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
    String its = line.mark().section();
    if (restart.equals("division") && its != null && !its.equals(section)) {
      count = 0;
      section = its;
    }
    boolean turnsOver = line.mark().kind() == LineMark.Kind.SOURCE && line.mark().number() == null;
    if (!turnsOver) {
      source = line.mark().number();
    }
    return switch (line.mark().kind()) {
      case SOURCE -> source;
      case COUNTED ->
          page.isBeside(i) && before.get(i - 1) != null
              ? before.get(i - 1)
              : Integer.toString(++count);
      case VERSE -> line.mark().number();
      default -> null;
    };
  }

  private List<LineLabel> labels(List<TextLine> lines, List<String> printed) {
    List<LineLabel> labels = new ArrayList<>();
    LineLabel last = null;
    for (int i = 0; i < lines.size(); i++) {
      last = printed.get(i) == null ? last : label(lines.get(i), printed.get(i));
      LineLabel near = last == null ? next(lines, printed, i) : last;
      labels.add(
          switch (lines.get(i).mark().kind()) {
            case TITLE -> new LineLabel(HEADING, false, lines.get(i).mark().section());
            case BEFORE -> next(lines, printed, i);
            case AFTER ->
                last == null
                    ? near
                    : new LineLabel(last.text() + AFTER, last.ofPage(), last.section());
            default -> near;
          });
    }
    return labels;
  }

  private LineLabel label(TextLine line, String number) {
    boolean isOfPage = line.mark().kind() == LineMark.Kind.COUNTED && restart.equals("page");
    return new LineLabel(number, isOfPage, line.mark().section());
  }

  /** The label of the next line that has a number, else of the last one before. */
  private LineLabel next(List<TextLine> lines, List<String> printed, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (printed.get(i) != null) {
        return label(lines.get(i), printed.get(i));
      }
    }
    for (int i = from - 1; i >= 0; i--) {
      if (printed.get(i) != null) {
        return label(lines.get(i), printed.get(i));
      }
    }
    return new LineLabel("", false, null);
  }
}
