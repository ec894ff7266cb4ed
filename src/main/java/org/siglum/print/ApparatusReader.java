package org.siglum.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.xmlgraphics.util.UnitConv;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Reads {@code sg:apparatus} out of the FO: {@code sg:layer} with blocks, the last of which its
 * entries go into, and one with {@code sg:between} is set between layers only; {@code sg:same-line}
 * and {@code sg:next-line} with what parts entries; {@code sg:entry} with one; {@code sg:endnote},
 * which names one that stands elsewhere than at the foot; {@code sg:later} with what is to be set
 * at the end of the volume. {@code sg:present} holds the line that says which witnesses are there,
 * {@code sg:siglum} what one or a group is called, {@code sg:change} names a lemma at whose edge
 * some come or go.
 */
final class ApparatusReader {

  /** A number of the usual length. */
  private static final String NUMBER = "00";

  /** How wide a letter of a text is, as a part of the size of its type, with the blanks. */
  private static final double LETTER = 0.43;

  private final Coverage faces;
  private TypeStyle style = TypeStyle.INITIAL;
  private double size;
  private double measure;
  private double height;
  private double typeArea;
  private Apparatus apparatus = new Apparatus();
  private Recording same = new Recording();
  private Recording next = new Recording();
  private Recording content;
  private Attributes own = new AttributesImpl();
  private String id;
  private String layer;

  /** Of a layer that is being read: its last block, and what it takes above its entries. */
  private Layer open;

  private Recording rule;
  private Recording heading;
  private boolean isRule;
  private int columns;
  private final List<Recording> later = new ArrayList<>();
  private int depth;

  ApparatusReader(Coverage faces) {
    this.faces = faces;
  }

  /** The apparatus of the page sequence, as far as it was read. */
  Apparatus read() {
    return apparatus;
  }

  /** The first family that the FO asks for. */
  String family() {
    return style.families().get(0);
  }

  /** Takes the start of an element; says whether it belongs to an apparatus. */
  boolean start(String uri, String local, String name, Attributes atts) {
    if (depth == 0) {
      return outside(uri, local, atts);
    }
    depth++;
    if (depth > 2) {
      boolean isOfLayer = depth == 3 && layer != null && id == null;
      if (isOfLayer && open != null) {
        content.end(Vocabulary.FO, "block", open.block());
        if (isRule) {
          rule = content;
        } else {
          heading.then(content);
        }
        content = new Recording();
      }
      if (isOfLayer) {
        int between = atts.getIndex(Vocabulary.SG, "between");
        isRule = between >= 0;
        AttributesImpl rest = new AttributesImpl(atts);
        if (isRule) {
          rest.removeAttribute(between);
        }
        content.start(uri, local, name, rest);
        open = layer(name, atts, open == null ? 0 : open.above() + open.leading());
      } else if (!isMark(uri, local)) {
        content.start(uri, local, name, atts);
      }
    } else {
      content = new Recording();
      heading = new Recording();
      own = new AttributesImpl(atts);
      id = atts.getValue("ref");
      layer = atts.getValue(local.equals("layer") ? "name" : "layer");
      columns = Layer.columns(atts.getValue("as"));
      rule = new Recording();
    }
    return true;
  }

  /** An end of another entry, within the words of one that repeats them: the text has it. */
  private static boolean isMark(String uri, String local) {
    return uri.equals(Vocabulary.SG) && (local.equals("from") || local.equals("to"));
  }

  private boolean outside(String uri, String local, Attributes atts) {
    if (uri.equals(Vocabulary.SG) && local.equals("apparatus")) {
      depth = 1;
      apparatus.pageAbbreviation(atts.getValue("page"));
      apparatus.ranges(
          !"line".equals(atts.getValue("over-pages")),
          "range".equals(atts.getValue("divided-words")));
      return true;
    }
    if (uri.equals(Vocabulary.FO)) {
      switch (local) {
        case "root" -> {
          style = TypeStyle.INITIAL.within(atts);
          size = SetWidth.length(atts.getValue("font-size"), 12_000);
        }
        case "simple-page-master" -> {
          measure = measure(atts);
          height = UnitConv.convert(atts.getValue("page-height"));
        }
        case "region-body" ->
            typeArea =
                height
                    - SetWidth.length(atts.getValue("margin-top"), 0)
                    - SetWidth.length(atts.getValue("margin-bottom"), 0);
        case "page-sequence" -> {
          apparatus = new Apparatus();
          same = new Recording();
          next = new Recording();
        }
        default -> {}
      }
    }
    return false;
  }

  /** All masters of a volume are as wide. */
  private static double measure(Attributes master) {
    return UnitConv.convert(master.getValue("page-width"))
        - UnitConv.convert(master.getValue("margin-left"))
        - UnitConv.convert(master.getValue("margin-right"));
  }

  /** Takes the end of an element; says whether it belongs to an apparatus. */
  boolean end(String uri, String local, String name) throws SAXException {
    if (depth == 0) {
      return false;
    }
    depth--;
    // A layer's last block stays without its end, as its entries come before that.
    boolean isBlockOfLayer = depth == 2 && open != null;
    if (depth >= 2 && !isBlockOfLayer && !isMark(uri, local)) {
      content.end(uri, local, name);
    } else if (depth == 1) {
      finish(local);
    }
    return true;
  }

  private void finish(String part) throws SAXException {
    switch (part) {
      case "layer" -> {
        apparatus.add(open);
        open = null;
      }
      case "present" -> {
        content.end(Vocabulary.FO, "block", open.block());
        Recording zero = new Recording();
        zero.text("0");
        apparatus.add(
            new Presence(
                open,
                tokens("witnesses"),
                own.getValue("between"),
                content,
                width(content, open),
                width(zero, open)));
        open = null;
      }
      case "siglum" ->
          apparatus
              .presence()
              .siglum(tokens("of"), content, width(content, apparatus.presence().line()));
      case "change" -> apparatus.presence().change(edge(), tokens("begins"), tokens("ends"));
      case "endnote" -> apparatus.addEndnote(id);
      case "later" -> later.add(content);
      case "same-line" -> same = content;
      case "next-line" -> next = content;
      case "entry" -> {
        Layer its = apparatus.layers().get(layer);
        double bare = width(content, its, null);
        if (apparatus.entries().isEmpty()) {
          double number = width(content, its, NUMBER) - bare;
          apparatus.widths(width(same, its, null), width(next, its, null), number, measure);
        }
        apparatus.add(new Entry(id, its, content, bare));
      }
      default -> {}
    }
    apparatus.separators(same, next);
  }

  private Layer layer(String block, Attributes atts, int above) {
    double points = SetWidth.length(atts.getValue("font-size"), size);
    double before = SetWidth.length(atts.getValue("space-before"), 0);
    double leading = SetWidth.length(atts.getValue("line-height"), points);
    return new Layer(
        layer,
        columns,
        rule,
        heading,
        content,
        block,
        style.within(atts),
        (int) points,
        (int) leading,
        above + (int) before);
  }

  /** Where witnesses come or go: at the beginning or the end of a lemma. */
  private String edge() {
    return own.getValue("edge").equals("from") ? Marks.from(id) : Marks.to(id);
  }

  private Set<String> tokens(String attribute) {
    String value = own.getValue(attribute);
    return value.isBlank() ? Set.of() : Set.of(value.split(" "));
  }

  private double width(Recording piece, Layer its) throws SAXException {
    SetWidth width = new SetWidth(faces, its);
    piece.send(width);
    return width.width();
  }

  private double width(Recording piece, Layer its, String number) throws SAXException {
    SetWidth width = new SetWidth(faces, its);
    piece.send(new EntryFilling(number, null, width));
    return width.width();
  }

  /** What has come so far for the end of the volume. */
  List<Recording> later() {
    return later;
  }

  /** The height of the type area, in millipoints. */
  double typeArea() {
    return typeArea;
  }

  /** How many letters of the text a line holds. */
  double lettersPerLine() {
    return measure / (size * LETTER);
  }

  /** Whether an apparatus is open, so that text belongs to it. */
  boolean isReading() {
    return depth > 0;
  }

  /** Takes text of an apparatus. */
  void text(String text) {
    if (depth >= 2) {
      content.text(text);
    }
  }
}
