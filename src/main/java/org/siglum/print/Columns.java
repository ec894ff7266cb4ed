package org.siglum.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * A layer in columns, as FOP cannot divide a footnote into some: a table whose row has a cell for
 * each, filled from the first to the last. It is a table for the eye alone.
 */
final class Columns {
  private final Layer layer;
  private final ToIntFunction<Entry> lines;

  /**
   * @param lines how many lines an entry takes
   */
  Columns(Layer layer, ToIntFunction<Entry> lines) {
    this.layer = layer;
    this.lines = lines;
  }

  /**
   * Rows of columns that hold the entries in their order.
   *
   * @param most how many lines a row may have
   */
  List<List<List<Entry>>> rows(List<Entry> entries, int most) {
    List<List<List<Entry>>> rows = new ArrayList<>();
    List<Entry> ofRow = new ArrayList<>();
    int sum = 0;
    for (Entry entry : entries) {
      int more = lines.applyAsInt(entry);
      if (sum + more > most * layer.columns() && !ofRow.isEmpty()) {
        rows.add(balanced(ofRow));
        ofRow = new ArrayList<>();
        sum = 0;
      }
      ofRow.add(entry);
      sum += more;
    }
    rows.add(balanced(ofRow));
    return rows;
  }

  /** The columns of a row, the longest as short as can be. */
  private List<List<Entry>> balanced(List<Entry> entries) {
    int sum = entries.stream().mapToInt(lines).sum();
    List<List<Entry>> columns = filled(entries, (sum + layer.columns() - 1) / layer.columns());
    for (int height = sum / layer.columns() + 1; columns.size() > layer.columns(); height++) {
      columns = filled(entries, height);
    }
    return columns;
  }

  /** How many lines the longest column has if one row holds all. */
  int height(List<Entry> entries) {
    return balanced(entries).stream()
        .mapToInt(column -> column.stream().mapToInt(lines).sum())
        .max()
        .orElse(0);
  }

  private List<List<Entry>> filled(List<Entry> entries, int height) {
    List<List<Entry>> columns = new ArrayList<>();
    int rest = 0;
    for (Entry entry : entries) {
      int more = lines.applyAsInt(entry);
      if (columns.isEmpty() || more > rest) {
        columns.add(new ArrayList<>());
        rest = height;
      }
      columns.get(columns.size() - 1).add(entry);
      rest -= more;
    }
    return columns;
  }

  void start(ContentHandler out) throws SAXException {
    start(out, "table", "table-layout", "fixed", "width", "100%", "role", "Div");
    for (int i = 0; i < layer.columns(); i++) {
      start(out, "table-column", "column-width", "proportional-column-width(1)");
      end(out, "table-column");
    }
    start(out, "table-body", "role", "NonStruct");
  }

  static void startRow(ContentHandler out) throws SAXException {
    start(out, "table-row", "role", "NonStruct");
  }

  /** All columns are as wide, the gaps between them too. */
  void startCell(int column, ContentHandler out) throws SAXException {
    double gap = Layer.GAP / 1000.0 / layer.columns();
    start(
        out,
        "table-cell",
        "role",
        "Div",
        "column-number",
        Integer.toString(column + 1),
        "display-align",
        "before",
        "padding-start",
        column * gap + "pt",
        "padding-end",
        (layer.columns() - 1 - column) * gap + "pt");
  }

  static void endCell(ContentHandler out) throws SAXException {
    end(out, "table-cell");
  }

  static void endRow(ContentHandler out) throws SAXException {
    end(out, "table-row");
  }

  static void end(ContentHandler out) throws SAXException {
    end(out, "table-body");
    end(out, "table");
  }

  private static void start(ContentHandler out, String local, String... namesAndValues)
      throws SAXException {
    AttributesImpl atts = new AttributesImpl();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      atts.addAttribute("", namesAndValues[i], namesAndValues[i], "CDATA", namesAndValues[i + 1]);
    }
    out.startElement(Vocabulary.FO, local, "fo:" + local, atts);
  }

  private static void end(ContentHandler out, String local) throws SAXException {
    out.endElement(Vocabulary.FO, local, "fo:" + local);
  }
}
