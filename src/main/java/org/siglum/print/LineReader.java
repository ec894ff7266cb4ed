package org.siglum.print;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fop.area.Area;
import org.apache.fop.area.Block;
import org.apache.fop.area.BlockParent;
import org.apache.fop.area.BlockViewport;
import org.apache.fop.area.BodyRegion;
import org.apache.fop.area.LineArea;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.Trait;
import org.apache.fop.area.inline.InlineParent;

/** Reads the finished pages of a pass: numbers their lines, finds the lemmata and their entries. */
final class LineReader {
  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}\u00AD]";
  private static final String NO_LETTER_BEFORE = "(?<!" + LETTER + ")";
  private static final String NO_LETTER_AFTER = "(?!" + LETTER + ")";

  private final Placement found = new Placement();
  private final Map<String, LineMark> marks = new HashMap<>();
  private Numbering numbering = Numbering.NONE;
  private LineNumbers numbers = new LineNumbers(false);
  private Set<String> entries = Set.of();
  private boolean endedInPiece;

  /** What this pass found so far. */
  Placement found() {
    return found;
  }

  /** A page sequence begins: what is known of the one before counts no longer. */
  void begin(Numbering next) {
    numbering = next;
    numbers = new LineNumbers(next.running());
    marks.clear();
    entries = Set.of();
    endedInPiece = false;
  }

  /** The entries of the page sequence that is read. */
  void entries(Set<String> some) {
    entries = some;
  }

  /** How the lines of a block of the page sequence are numbered. */
  void mark(String block, LineMark mark) {
    marks.put(block, mark);
  }

  /** Reads the next page, and writes the numbers beside its lines if a writer is given. */
  void read(PageViewport page, int index, MarginNumbers margin) {
    if (numbering == Numbering.NONE) {
      return;
    }
    PageLines lines = PageLines.of(page, marks);
    LineNumbers.Numbered numbered = numbers.next(lines);
    if (!entries.isEmpty()) {
      lemmata(lines, numbered, page, index);
      BodyRegion body = PageLines.body(page);
      if (body != null && body.getFootnote() != null) {
        foot(body.getFootnote(), index, null);
      }
    }
    if (margin != null) {
      margin.write(page, lines, numbered.printed(), numbering);
    }
  }

  private void lemmata(
      PageLines lines, LineNumbers.Numbered numbered, PageViewport page, int index) {
    lines
        .spots()
        .forEach(
            (id, spot) -> {
              String entry = Marks.beginning(id);
              if (entry != null) {
                found.begin(entry, index, page.getPageNumberString(), label(numbered, spot.line()));
              }
            });
    lines
        .spots()
        .forEach(
            (id, spot) -> {
              String entry = Marks.ending(id);
              if (entry != null) {
                found.end(
                    entry,
                    index,
                    page.getPageNumberString(),
                    lastLabel(lines, numbered, spot),
                    occurrence(lines, lines.spots().get(Marks.from(entry)), spot));
              }
            });
    int last = lines.lines().size() - 1;
    endedInPiece = last >= 0 && lines.lines().get(last).endsInDividedWord();
  }

  private static String label(LineNumbers.Numbered numbered, int line) {
    int last = numbered.labels().size() - 1;
    return last < 0 ? "" : numbered.labels().get(Math.min(line, last));
  }

  /** A word that is divided over two lines stands in the one where it begins. */
  private String lastLabel(PageLines lines, LineNumbers.Numbered numbered, PageLines.Spot end) {
    if (end.line() < lines.lines().size()) {
      String line = lines.lines().get(end.line()).text();
      boolean isFirstWord =
          line.substring(0, Math.min(end.offset(), line.length())).indexOf(' ') < 0;
      if (isFirstWord && end.line() > 0 && lines.lines().get(end.line() - 1).endsInDividedWord()) {
        return label(numbered, end.line() - 1);
      }
    }
    return label(numbered, end.line());
  }

  /** Pieces of divided words are not counted: they are no words. */
  private int occurrence(PageLines lines, PageLines.Spot from, PageLines.Spot to) {
    if (from == null || from.line() != to.line() || to.line() >= lines.lines().size()) {
      return 0;
    }
    String line = lines.lines().get(to.line()).text();
    int end = Math.min(to.offset(), line.length());
    String lemma = line.substring(Math.min(from.offset(), end), end).strip();
    if (lemma.isEmpty()) {
      return 0;
    }
    Matcher like =
        Pattern.compile(NO_LETTER_BEFORE + Pattern.quote(lemma) + NO_LETTER_AFTER).matcher(line);
    like.region(endOfPiece(lines, to.line()), line.length()).useTransparentBounds(true);
    int count = 0;
    int own = 0;
    while (like.find()) {
      count++;
      if (like.start() <= from.offset() + 1 && from.offset() < like.end()) {
        own = count;
      }
    }
    return count > 1 ? own : 0;
  }

  /** Where the piece ends with which a line begins, if a word is divided before it. */
  private int endOfPiece(PageLines lines, int line) {
    boolean isPiece = line == 0 ? endedInPiece : lines.lines().get(line - 1).endsInDividedWord();
    int blank = lines.lines().get(line).text().indexOf(' ');
    return isPiece && blank >= 0 ? blank : 0;
  }

  /** Notes which entries stand at the foot, and whether the apparatus has room there. */
  private void foot(Area area, int page, BlockViewport room) {
    Object id = area.getTrait(Trait.PROD_ID);
    if (id != null && entries.contains(id.toString())) {
      found.foot(id.toString(), page);
    }
    if (room != null && Marks.foot(page).equals(id) && area instanceof Block all) {
      int missing = all.getAllocBPD() - room.getBPD();
      if (missing > 0) {
        found.overflow(page, missing);
      }
    }
    if (area instanceof BlockParent parent && parent.getChildAreas() != null) {
      BlockViewport inner = area instanceof BlockViewport viewport ? viewport : room;
      parent.getChildAreas().forEach(child -> foot((Area) child, page, inner));
    } else if (area instanceof LineArea line) {
      line.getInlineAreas().forEach(child -> foot((Area) child, page, room));
    } else if (area instanceof InlineParent parent) {
      parent.getChildAreas().forEach(child -> foot((Area) child, page, room));
    }
  }
}
