package org.siglum.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Brings a critical apparatus to the foot of its pages. The FO gives the entries of a page sequence
 * at its beginning ({@code sg:apparatus}) and marks in the text where each lemma begins and ends
 * ({@code sg:from}, {@code sg:to}); here the marks become places that can be found again on the
 * finished page, and the entries go where the pass wants them: see {@link PageFeet}. An entry that
 * the FO has elsewhere ({@code sg:endnote}) gets its number there; what is to stand at the end of
 * the volume comes with the document, and is kept for {@code sg:later}, which may stand in an
 * {@code sg:if-later} that is left out if nothing came; so may what leads there from the front.
 *
 * <p>A mark stands right before the first letter of the lemma and right behind its last one, in the
 * line that they stand in, even if the FO has it between blocks: what might end a block is held
 * back until it is known that no mark follows. The first words of a lemma become a link to its
 * entry.
 */
final class ApparatusFilter extends XMLFilterImpl {

  /** Where FOP takes no footnote, or sets its content more than once. */
  private static final Set<String> NO_FEET =
      Set.of("marker", "static-content", "footnote", "float", "table-header", "title");

  private final LineReader reader;
  private final PageFeet feet;
  private final ApparatusReader apparatus;
  private final LineStamps lines;

  /** Ends of elements, and blanks, that have not been sent on. */
  private final List<Held> held = new ArrayList<>();

  /** Marks that stand before the next letter. */
  private final List<Mark> waiting = new ArrayList<>();

  private boolean inFlow;

  /** Whether the flow has entries: else nothing need be held back. */
  private boolean hasEntries;

  private int noFeet;
  private int blocks;
  private double sinceEntry = Double.POSITIVE_INFINITY;
  private boolean afterText;
  private boolean inSeparator;

  /** How many elements are open of what is left out. */
  private int skipped;

  /** What comes after an endnote that is being sent. */
  private ContentHandler afterEndnote;

  /** The entry whose lemma has just begun: its first words are to lead to it. */
  private String linked;

  /** How many blocks are open with the verse in which the text stands; 0 outside of verse. */
  private int verse;

  private int links;

  /** An end of an entry's lemma. */
  private record Mark(boolean begins, String entry) {}

  /** Something held back, and whether a mark may stand before it. */
  private record Held(Recording event, boolean takesMarks) {}

  /**
   * @param reader is told of blocks and entries, to find them on the pages
   * @param feet sets the entries
   * @param faces measures them
   */
  ApparatusFilter(LineReader reader, PageFeet feet, Coverage faces, ContentHandler next) {
    this.reader = reader;
    this.feet = feet;
    this.apparatus = new ApparatusReader(faces);
    this.lines = new LineStamps(reader, feet);
    setContentHandler(next);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes atts)
      throws SAXException {
    if (skipped > 0) {
      skipped++;
      return;
    }
    if (apparatus.start(uri, local, name, atts)) {
      return;
    }
    if (uri.equals(Vocabulary.SG)) {
      start(local, atts);
      return;
    }
    release();
    boolean fo = uri.equals(Vocabulary.FO);
    if (fo && local.equals("page-sequence")) {
      lines.begin(atts, apparatus.family());
    } else if (fo && local.equals("flow")) {
      inFlow = true;
      reader.apparatus(apparatus.read());
      feet.begin(apparatus.read(), apparatus.typeArea());
      hasEntries = !apparatus.read().keys().isEmpty();
    }
    if (fo && local.equals("basic-link")) {
      links++;
    }
    if (fo && local.equals("footnote") && takesMarks()) {
      feet.note(getContentHandler());
    }
    if (noFeet > 0 || fo && NO_FEET.contains(local)) {
      noFeet++;
    }
    if ("xsl-footnote-separator".equals(atts.getValue("flow-name"))) {
      inSeparator = true;
    }
    if (fo && local.equals("block")) {
      blocks++;
      afterText = false;
      sinceEntry = Double.POSITIVE_INFINITY;
      if (noFeet == 0 && "verse".equals(atts.getValue(Vocabulary.SG, "lines"))) {
        verse = blocks;
      }
    }
    super.startElement(uri, local, name, lines.takenOff(atts, inFlow));
  }

  /** Takes the start of an element of our own. */
  private void start(String local, Attributes atts) throws SAXException {
    switch (local) {
      case "from", "to" -> mark(new Mark(local.equals("from"), atts.getValue("ref")));
      case "endnote" -> {
        release();
        afterEndnote = getContentHandler();
        setContentHandler(feet.endnote(atts.getValue("ref"), afterEndnote));
      }
      case "later" -> {
        feet.later();
        for (Recording notes : apparatus.later()) {
          notes.send(this);
        }
      }
      case "if-later" -> skipped = apparatus.later().isEmpty() && !feet.hasLater() ? 1 : 0;
      default -> throw new IllegalArgumentException("no element " + local);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    if (skipped > 0) {
      skipped--;
      return;
    }
    if (apparatus.end(uri, local, name)) {
      return;
    }
    if (uri.equals(Vocabulary.SG)) {
      if (local.equals("endnote")) {
        release();
        setContentHandler(afterEndnote);
      }
      return;
    }
    boolean fo = uri.equals(Vocabulary.FO);
    if (fo && local.equals("flow")) {
      release();
      feet.rest(getContentHandler());
      waiting.clear();
      inFlow = false;
      hasEntries = false;
    } else if (fo && local.equals("static-content") && inSeparator) {
      feet.separator(apparatus.read(), getContentHandler());
      inSeparator = false;
    }
    if (verse > 0 && verse == blocks && fo && local.equals("block")) {
      release();
      feet.keepRoom(getContentHandler());
      verse = 0;
    }
    if (hasEntries) {
      Recording event = new Recording();
      event.end(uri, local, name);
      held.add(new Held(event, takesMarks()));
    } else {
      super.endElement(uri, local, name);
    }
    if (fo && local.equals("basic-link")) {
      links--;
    }
    if (noFeet > 0) {
      noFeet--;
    }
    if (fo && local.equals("block")) {
      blocks--;
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    if (skipped > 0) {
      return;
    }
    if (apparatus.isReading()) {
      apparatus.text(new String(ch, start, length));
    } else if (hasEntries) {
      text(ch, start, length);
    } else {
      super.characters(ch, start, length);
    }
  }

  private void text(char[] ch, int start, int length) throws SAXException {
    String text = new String(ch, start, length);
    int first = 0;
    while (first < length && Character.isWhitespace(ch[start + first])) {
      first++;
    }
    if (first == length) {
      hold(text);
      return;
    }
    release();
    send(text.substring(0, first));
    if (takesMarks()) {
      for (Mark mark : waiting) {
        place(mark);
      }
      waiting.clear();
      afterText = true;
      sinceEntry += length - first;
    }
    int last = length;
    while (Character.isWhitespace(ch[start + last - 1])) {
      last--;
    }
    link(text.substring(first, last));
    if (last < length) {
      hold(text.substring(last));
    }
  }

  /** Sends the first words of a lemma as a link to its entry, and other text as it is. */
  private void link(String text) throws SAXException {
    if (linked == null || !takesMarks() || links > 0) {
      send(text);
      return;
    }
    AttributesImpl atts = new AttributesImpl();
    atts.addAttribute("", "internal-destination", "internal-destination", "CDATA", linked);
    atts.addAttribute(Vocabulary.FOX, "alt-text", "fox:alt-text", "CDATA", text);
    linked = null;
    super.startElement(Vocabulary.FO, "basic-link", "fo:basic-link", atts);
    send(text);
    super.endElement(Vocabulary.FO, "basic-link", "fo:basic-link");
  }

  private boolean takesMarks() {
    return hasEntries && noFeet == 0 && blocks > 0;
  }

  private void hold(String blank) {
    Recording event = new Recording();
    event.text(blank);
    held.add(new Held(event, takesMarks()));
  }

  private void release() throws SAXException {
    for (Held one : held) {
      one.event().send(getContentHandler());
    }
    held.clear();
  }

  private void send(String text) throws SAXException {
    if (!text.isEmpty()) {
      super.characters(text.toCharArray(), 0, text.length());
    }
  }

  private void mark(Mark mark) throws SAXException {
    if (!hasEntries) {
      return;
    }
    Mark begin = new Mark(true, mark.entry());
    boolean isEmpty = waiting.contains(begin);
    if (mark.begins() || isEmpty && !afterText || !canStandHere()) {
      waiting.add(mark);
    } else {
      while (!held.isEmpty() && !held.get(0).takesMarks()) {
        held.remove(0).event().send(getContentHandler());
      }
      if (waiting.remove(begin)) {
        place(begin);
      }
      place(mark);
    }
  }

  /** Whether a mark can stand behind what was set last, before all or some of what is held back. */
  private boolean canStandHere() {
    return takesMarks() || held.stream().anyMatch(Held::takesMarks);
  }

  private void place(Mark mark) throws SAXException {
    String id = mark.begins() ? Marks.from(mark.entry()) : Marks.to(mark.entry());
    FootElements.place(id, getContentHandler());
    linked = mark.begins() ? mark.entry() : null;
    if (mark.begins()) {
      feet.anchor(mark.entry(), shared(), getContentHandler());
      sinceEntry = 0;
      if (verse == 0) {
        feet.keepRoom(getContentHandler());
      }
    }
  }

  /** How likely it is that a lemma which begins here stands in the line of the one before it. */
  private double shared() {
    if (sinceEntry == Double.POSITIVE_INFINITY) {
      return 0;
    }
    return verse > 0 ? 1 : Math.max(0, 1 - sinceEntry / apparatus.lettersPerLine());
  }
}
