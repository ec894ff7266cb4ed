package org.siglum.print;

import java.util.HashMap;
import java.util.LinkedHashMap;
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

  /** A page by its index and its number. */
  private record Page(int index, String folio) {}

  /** The last line of a page, and whether a word is divided behind it. */
  private record EndOfPage(int index, String folio, int line, LineLabel label, boolean isDivided) {}

  private final Placement found = new Placement();
  private final Folios folios;
  private final Map<String, LineMark> marks = new HashMap<>();
  private Numbering numbering = Numbering.NONE;
  private LineNumbers numbers = new LineNumbers("page");
  private Set<String> entries = Set.of();
  private AttendanceReader attendance = new AttendanceReader(Presence.NONE);
  private EndOfPage endOfPage;
  private PlaceReader places;

  /** What stands in the margin where the text has a place of this identifier, until it is set. */
  private final Map<String, String> beside = new LinkedHashMap<>();

  /** What has come at the end of a page for the first line of the next. */
  private String pending;

  /** The side at which a block may be added to, for it to take whole lines of the grid. */
  private final Map<String, String> snapped = new HashMap<>();

  private boolean dividesRange;
  private final Map<String, String> sections = new HashMap<>();

  /**
   * @param folios is told in which lines that stands which may be cited
   */
  LineReader(Folios folios) {
    this.folios = folios;
  }

  /** What this pass found so far. */
  Placement found() {
    return found;
  }

  /** A page sequence begins: what is known of the one before counts no longer. */
  void begin(Numbering next) {
    numbering = next;
    numbers = new LineNumbers(next.restart());
    marks.clear();
    beside.clear();
    sections.clear();
    snapped.clear();
    pending = null;
    entries = Set.of();
    attendance = new AttendanceReader(Presence.NONE);
    endOfPage = null;
    places = new PlaceReader(folios, next, sections);
  }

  /** The apparatus of the page sequence that is read. */
  void apparatus(Apparatus apparatus) {
    entries = apparatus.keys();
    dividesRange = apparatus.dividesRange();
    attendance = new AttendanceReader(apparatus.presence());
  }

  /** What is to stand in the margin beside a place. */
  void place(String id, String text) {
    beside.put(id, text);
  }

  /** What a division is called in a running head; empty for nothing. */
  void section(String id, String label) {
    sections.put(id, label);
  }

  /** A block is to take whole lines of the grid. */
  void snapped(String id, String side) {
    snapped.put(id, side);
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
    BodyRegion body = PageLines.body(page);
    places.read(lines, numbered, body, page.getPageNumberString());
    found.turnedOver(lines.turnedOver());
    snapped.forEach(
        (id, side) -> {
          Block block = lines.blocks().get(id);
          if (block != null) {
            found.onGrid(id, GridFit.of(block, side, numbering.leading()));
          }
        });
    attendance
        .read(lines, numbered, page.getPageNumberString(), sections)
        .ifPresent(witnesses -> found.attends(index, witnesses));
    if (!entries.isEmpty()) {
      lemmata(lines, numbered, page, index);
      if (body != null && body.getFootnote() != null) {
        foot(body.getFootnote(), index, null);
      }
    }
    if (margin != null) {
      if (numbering.heads()) {
        LineRange.of(numbered, sections)
            .ifPresent(range -> RunningLines.write(page, range, numbering, margin.fonts()));
      }
      margin.write(page, lines, numbered.printed(), numbering);
      margin.writePlaces(page, lines, placesOf(lines), numbering);
    }
  }

  /** What stands in the other margin, by line. */
  private Map<Integer, String> placesOf(PageLines lines) {
    Map<Integer, String> found = new HashMap<>();
    if (pending != null) {
      found.put(0, pending);
    }
    for (Map.Entry<String, String> place : beside.entrySet()) {
      PageLines.Spot spot = lines.spots().get(place.getKey());
      if (spot != null) {
        found.merge(spot.line(), place.getValue(), (a, b) -> a + " " + b);
      }
    }
    beside.keySet().removeAll(lines.spots().keySet());
    pending = found.remove(lines.lines().size());
    return found;
  }

  private void lemmata(
      PageLines lines, LineNumbers.Numbered numbered, PageViewport page, int index) {
    Page here = new Page(index, page.getPageNumberString());
    for (Map.Entry<String, PageLines.Spot> spot : lines.spots().entrySet()) {
      if (Marks.isNote(spot.getKey())) {
        found.note(spot.getKey(), here.index());
      }
      String entry = Marks.beginning(spot.getKey());
      if (entry != null) {
        int line = spot.getValue().line();
        found.begin(entry, here.index(), here.folio(), line, label(numbered, line));
      }
    }
    for (Map.Entry<String, PageLines.Spot> spot : lines.spots().entrySet()) {
      String entry = Marks.ending(spot.getKey());
      if (entry != null) {
        end(entry, spot.getValue(), lines, numbered, here);
      }
    }
    int last = lines.lines().size() - 1;
    if (last >= 0) {
      boolean isDivided = lines.lines().get(last).endsInDividedWord();
      endOfPage = new EndOfPage(here.index(), here.folio(), last, label(numbered, last), isDivided);
    }
  }

  private static LineLabel label(LineNumbers.Numbered numbered, int line) {
    int last = numbered.labels().size() - 1;
    return last < 0 ? new LineLabel("", false, null) : numbered.labels().get(Math.min(line, last));
  }

  private void end(
      String entry,
      PageLines.Spot spot,
      PageLines lines,
      LineNumbers.Numbered numbered,
      Page page) {
    EndOfPage before = endOfPage;
    PageLines.Spot from = lines.spots().get(Marks.from(entry));
    boolean isInPiece =
        !dividesRange
            && !spot.equals(from)
            && spot.line() < lines.lines().size()
            && spot.offset() <= piece(lines, spot.line());
    if (isInPiece && spot.line() == 0 && before != null) {
      found.end(entry, before.index(), before.folio(), before.line(), before.label(), 0);
    } else {
      int line = isInPiece && spot.line() > 0 ? spot.line() - 1 : spot.line();
      int occurrence = occurrence(lines, from, spot);
      found.end(entry, page.index(), page.folio(), line, label(numbered, line), occurrence);
    }
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
    int count = 0;
    int own = 0;
    for (int at = Math.max(0, piece(lines, to.line())); like.find(at); at = like.start() + 1) {
      count++;
      if (like.start() <= from.offset() + 1 && from.offset() < like.end()) {
        own = count;
      }
    }
    return count > 1 ? own : 0;
  }

  /**
   * Where the piece ends with which a line begins, if a word is divided before it: that word stands
   * in the line where it begins. -1 if there is none.
   */
  private int piece(PageLines lines, int line) {
    boolean isPiece =
        line == 0
            ? endOfPage != null && endOfPage.isDivided()
            : lines.lines().get(line - 1).endsInDividedWord();
    String text = lines.lines().get(line).text();
    int blank = text.indexOf(' ');
    return isPiece ? (blank < 0 ? text.length() : blank) : -1;
  }

  /** Notes which entries stand at the foot, and whether the apparatus has room there. */
  private void foot(Area area, int page, BlockViewport room) {
    Object id = area.getTrait(Trait.PROD_ID);
    if (id != null && entries.contains(id.toString())) {
      found.foot(id.toString(), page);
    }
    int told = id == null ? -1 : Marks.pageOfWitnesses(id.toString());
    if (told >= 0) {
      found.witnessFoot(told, page);
    }
    if (room != null && Marks.foot(page).equals(id) && area instanceof Block all) {
      int missing = all.getAllocBPD() - room.getBPD();
      if (missing > 0) {
        found.lacks(page, missing);
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
