package org.siglum.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Sends the apparatus of pages on its way to their feet. As long as it is not known on which page
 * each lemma stands, every entry keeps its room by an empty footnote of its own: as much height as
 * it will take of its layer's paragraph, with a line for each layer's last one above them all. Once
 * it is known, the entries of a page are set in one footnote of the same height, a paragraph for
 * each layer; equal heights give equal pages.
 */
final class PageFeet {
  /** What a foot may take of its page; a larger one goes on at the foot of the next. */
  private static final double MOST_OF_PAGE = 0.75;

  /** In the place of the page of a foot that belongs to none. */
  private static final int NO_PAGE = -1;

  /** Keeps room in the first pass for the number of an endnote. */
  private static final String ENDNOTE_TO_COME = "00.00";

  private final FootPlan plan;
  private final boolean reserving;
  private final Map<Integer, List<Entry>> byPage = new TreeMap<>();
  private final Set<Integer> called = new HashSet<>();

  /** What a layer takes on its page besides its entries, by the first of them. */
  private final Map<Entry, Integer> besides = new HashMap<>();

  private final List<String> reserved = new ArrayList<>();
  private final Set<String> unplaced = new LinkedHashSet<>();
  private Apparatus apparatus = new Apparatus();
  private double most;
  private int notes;

  /**
   * @param plan what is to stand at each foot
   * @param reserving whether room is only kept; the plan is told how much each entry takes
   */
  PageFeet(FootPlan plan, boolean reserving) {
    this.plan = plan;
    this.reserving = reserving;
  }

  /**
   * A flow with this apparatus begins.
   *
   * @param typeArea the height of the pages' type area, in millipoints
   */
  void begin(Apparatus next, double typeArea) {
    apparatus = next;
    most = typeArea * MOST_OF_PAGE;
    unplaced.clear();
    unplaced.addAll(next.entries().keySet());
    byPage.clear();
    besides.clear();
    next.entries().values().forEach(this::assign);
    byPage.forEach(this::reckon);
    plan.hasLayers(next.layers().size());
  }

  private void assign(Entry entry) {
    EntryPlace place = plan.place(entry.id());
    if (place != null) {
      byPage.computeIfAbsent(place.page(), p -> new ArrayList<>()).add(entry);
    }
  }

  /** Reckons what the layers of a page take besides their entries. */
  private void reckon(int page, List<Entry> ofPage) {
    if (hasWitnessLine(page)) {
      besides.put(ofPage.get(0), apparatus.witnessLine(plan.attendance(page)));
    }
    for (Layer layer : apparatus.layers().values()) {
      List<Entry> own = ofPage.stream().filter(entry -> entry.layer() == layer).toList();
      if (!own.isEmpty()) {
        besides.merge(own.get(0), besides(layer, own), Integer::sum);
      }
    }
  }

  /** The rest of a paragraph's last line, or what columns differ by; and what stands above. */
  private int besides(Layer layer, List<Entry> entries) {
    if (layer.columns() < 2) {
      return layer.slack();
    }
    Columns columns = new Columns(layer, apparatus::lines);
    int sum = entries.stream().mapToInt(apparatus::room).sum();
    return layer.above() + columns.height(entries) * layer.leading() - sum;
  }

  /** Keeps the room for the last lines of the layers, as long as nobody knows where they begin. */
  void separator(Apparatus next, ContentHandler out) throws SAXException {
    if (plan.isEmpty() && !next.entries().isEmpty()) {
      int slack =
          next.layers().values().stream().mapToInt(Layer::slack).sum() + next.presence().slack();
      FootElements.emptyContainer(slack, out);
    }
  }

  private int room(Entry entry) {
    return plan.height(entry.id()) + besides.getOrDefault(entry, 0);
  }

  /**
   * The lemma of an entry begins.
   *
   * @param shared how likely it is that it stands in the line of the entry before, from 0 to 1
   */
  void anchor(String id, double shared, ContentHandler out) throws SAXException {
    Entry entry = apparatus.entries().get(id);
    if (entry == null || !unplaced.remove(id)) {
      return;
    }
    EntryPlace place = plan.place(id);
    if (reserving) {
      plan.reserve(id, apparatus.height(entry, shared));
      reserved.addAll(plan.ofLine(id));
    } else if (place == null) {
      unplaced.add(id);
    } else {
      call(place.page(), id, out);
    }
  }

  /**
   * A footnote is called for by its mark. The apparatus stands above the notes of its page: so it
   * is called for before the first of them.
   */
  void note(ContentHandler out) throws SAXException {
    String note = Marks.note(notes++);
    FootElements.place(note, out);
    Integer page = plan.page(note);
    if (!reserving && page != null && byPage.containsKey(page)) {
      call(page, note, out);
    }
  }

  private void call(int page, String caller, ContentHandler out) throws SAXException {
    if (called.add(page)) {
      FootElements.footnote(caller, out);
      foot(page, out);
      FootElements.endFootnote(out);
    }
  }

  /**
   * Keeps the room for the entries that were called for since the last time. Those of one footnote
   * come to stand together, and on the page of the line that calls for it.
   */
  void keepRoom(ContentHandler out) throws SAXException {
    if (!reserved.isEmpty()) {
      int room = reserved.stream().map(apparatus.entries()::get).mapToInt(this::room).sum();
      int piece = room > most ? apparatus.leading() : room;
      FootElements.footnote(reserved.get(0), out);
      FootElements.container(piece, out);
      FootElements.start("block", out, "line-height", "0pt");
      for (String id : reserved) {
        FootElements.place(id, out);
      }
      FootElements.end("block", out);
      FootElements.endContainer(out);
      for (int rest = room - piece; rest > 0; rest -= piece) {
        FootElements.emptyContainer(Math.min(rest, piece), out);
      }
      FootElements.endFootnote(out);
      reserved.clear();
    }
  }

  /** Sets what has found no place, where the flow ends. */
  void rest(ContentHandler out) throws SAXException {
    if (!unplaced.isEmpty()) {
      FootElements.start("block", out);
      layers(NO_PAGE, unplaced.stream().map(apparatus.entries()::get).toList(), out);
      FootElements.end("block", out);
    }
  }

  private void foot(int page, ContentHandler out) throws SAXException {
    List<Entry> entries = byPage.get(page);
    int room = entries.stream().mapToInt(this::room).sum();
    if (room > most) {
      layers(page, entries, out);
    } else {
      FootElements.container(room, out);
      FootElements.start("block", out, "id", Marks.foot(page));
      layers(page, entries, out);
      FootElements.end("block", out);
      FootElements.endContainer(out);
    }
  }

  private void layers(int page, List<Entry> entries, ContentHandler out) throws SAXException {
    boolean isFirst = true;
    for (Layer layer : apparatus.layers().values()) {
      List<Entry> own = entries.stream().filter(entry -> entry.layer() == layer).toList();
      boolean hasWitnessLine = hasWitnessLine(page) && apparatus.presence().isOf(layer);
      if (own.isEmpty() && !hasWitnessLine) {
        continue;
      }
      if (!isFirst) {
        layer.rule().send(out);
      }
      isFirst = false;
      layer.heading().send(out);
      if (hasWitnessLine) {
        witnessLine(page, out);
      }
      if (!own.isEmpty()) {
        entries(layer, own, out);
      }
    }
  }

  private void entries(Layer layer, List<Entry> own, ContentHandler out) throws SAXException {
    layer.start().send(out);
    if (layer.isRunOn()) {
      paragraph(own, out);
    } else if (layer.columns() == 1) {
      lines(own, out);
    } else {
      columns(layer, own, out);
    }
    out.endElement(Vocabulary.FO, "block", layer.block());
  }

  /** Whether it is known which witnesses are there on that page. */
  private boolean hasWitnessLine(int page) {
    return !apparatus.presence().isEmpty() && plan.attendance(page) != null;
  }

  private void witnessLine(int page, ContentHandler out) throws SAXException {
    Attendance attendance = plan.attendance(page);
    boolean isElsewhere = attendance.ofPage() && plan.footOf(page) != page;
    String before = isElsewhere ? apparatus.pageAbbreviation() + attendance.folio() + "." : "";
    apparatus
        .presence()
        .block()
        .send(
            new WitnessLine(Marks.witnesses(page), apparatus.presence(), attendance, before, out));
  }

  private void paragraph(List<Entry> entries, ContentHandler out) throws SAXException {
    String last = null;
    String lastSection = null;
    for (Entry entry : entries) {
      EntryPlace place = place(entry);
      String number = number(place);
      String section = place == null ? null : place.from().section();
      boolean isSame =
          number != null && number.equals(last) && Objects.equals(section, lastSection);
      if (entry != entries.get(0)) {
        apparatus.separator(isSame).send(out);
      }
      entry.content().send(new EntryFilling(isSame ? null : number, occurrence(place), out));
      last = number;
      lastSection = section;
    }
  }

  /** Entries that begin a line have each its number: the one before may stand in another column. */
  private void lines(List<Entry> entries, ContentHandler out) throws SAXException {
    for (Entry entry : entries) {
      EntryPlace place = place(entry);
      entry.content().send(new EntryFilling(number(place), occurrence(place), out));
    }
  }

  /**
   * Columns are cells of one row; what goes over to other pages has several, to be read in order.
   */
  private void columns(Layer layer, List<Entry> entries, ContentHandler out) throws SAXException {
    Columns columns = new Columns(layer, apparatus::lines);
    columns.start(out);
    for (List<List<Entry>> row : columns.rows(entries, (int) (most / layer.leading()))) {
      Columns.startRow(out);
      for (int i = 0; i < row.size(); i++) {
        columns.startCell(i, out);
        lines(row.get(i), out);
        Columns.endCell(out);
      }
      Columns.endRow(out);
    }
    Columns.end(out);
  }

  private EntryPlace place(Entry entry) {
    return reserving ? null : plan.place(entry.id());
  }

  private static String occurrence(EntryPlace place) {
    return place == null || place.occurrence() == 0 ? null : Integer.toString(place.occurrence());
  }

  /** Something is set at the end of the volume. */
  void later() {
    plan.setsLater();
  }

  /** Whether the pass before set something at the end of the volume. */
  boolean hasLater() {
    return plan.hasLater();
  }

  /** What a block has added to its side, so that it takes whole lines of the grid. */
  int padding(String block) {
    return plan.padding(block);
  }

  /** Whether a block is known to have several lines. */
  boolean turnsOver(String block) {
    return plan.turnsOver(block);
  }

  private String number(EntryPlace place) {
    return place == null
        ? null
        : place.number(apparatus.pageAbbreviation(), apparatus.namesNextPage());
  }

  /** What fills an entry that stands elsewhere than at the foot of a page. */
  ContentHandler endnote(String id, ContentHandler out) {
    EntryPlace place = plan.place(id);
    String toCome = plan.isEmpty() ? ENDNOTE_TO_COME : null;
    return new EntryFilling(place == null ? toCome : place.citation(), occurrence(place), out);
  }
}
