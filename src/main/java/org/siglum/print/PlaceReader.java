package org.siglum.print;

import java.util.List;
import java.util.Map;
import org.apache.fop.area.Area;
import org.apache.fop.area.BlockParent;
import org.apache.fop.area.BodyRegion;
import org.apache.fop.area.LineArea;
import org.apache.fop.area.Trait;
import org.apache.fop.area.inline.InlineParent;

/** Finds on finished pages in which lines that stands which may be cited. */
final class PlaceReader {
  private final Folios found;
  private final Numbering numbering;
  private final Map<String, String> sections;
  private boolean isDividedBefore;

  /**
   * Reads the pages of one sequence.
   *
   * @param found takes the places
   * @param sections what divisions are called, as far as they have come
   */
  PlaceReader(Folios found, Numbering numbering, Map<String, String> sections) {
    this.sections = sections;
    this.found = found;
    this.numbering = numbering;
  }

  /** Reads the next page. */
  void read(PageLines page, LineNumbers.Numbered numbered, BodyRegion body, String folio) {
    List<TextLine> lines = page.lines();
    for (Map.Entry<String, PageLines.Stretch> one : page.stretches().entrySet()) {
      PageLines.Stretch stretch = one.getValue();
      int last = stretch.last();
      if (stretch.endsInFirstWord() && isDivided(lines, last - 1)) {
        last--;
      }
      if (Marks.isMark(one.getKey()) || last < 0 && found.place(one.getKey()) != null) {
        continue;
      }
      LineLabel from = label(lines, numbered, stretch.first());
      LineLabel to = label(lines, numbered, Math.max(stretch.first(), last));
      found.note(
          one.getKey(),
          new CitedPlace(folio, from, folio, to, false, division(lines, stretch.first())));
    }
    if (body != null && body.getFootnote() != null) {
      foot(body.getFootnote(), new CitedPlace(folio, null, folio, null, true, null));
    }
    isDividedBefore = isDivided(lines, lines.size() - 1);
  }

  private boolean isDivided(List<TextLine> lines, int line) {
    return line < 0 ? isDividedBefore : line < lines.size() && lines.get(line).endsInDividedWord();
  }

  /** Only a number that stands for its line, and may stand beside it, is worth being cited. */
  private LineLabel label(List<TextLine> lines, LineNumbers.Numbered numbered, int line) {
    if (line >= lines.size() || numbered.printed().get(line) == null) {
      return null;
    }
    return lines.get(line).mark().isGiven() || numbering.prose()
        ? numbered.labels().get(line)
        : null;
  }

  /** A number that the text gives is known alone where its division has no name. */
  private String division(List<TextLine> lines, int line) {
    LineMark mark = line < lines.size() ? lines.get(line).mark() : LineMark.NONE;
    String name = mark.section() == null ? "" : sections.getOrDefault(mark.section(), "");
    boolean isGiven = mark.isGiven();
    return name.isEmpty() && isGiven || !isGiven && !numbering.restart().equals("division")
        ? null
        : name;
  }

  private void foot(Area area, CitedPlace place) {
    Object id = area.getTrait(Trait.PROD_ID);
    if (id != null && !id.toString().isEmpty()) {
      found.note(id.toString(), place);
    }
    if (area instanceof BlockParent parent && parent.getChildAreas() != null) {
      parent.getChildAreas().forEach(child -> foot((Area) child, place));
    } else if (area instanceof LineArea line) {
      line.getInlineAreas().forEach(child -> foot((Area) child, place));
    } else if (area instanceof InlineParent parent) {
      parent.getChildAreas().forEach(child -> foot((Area) child, place));
    }
  }
}
