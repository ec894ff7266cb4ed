package org.siglum.print;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The apparatus of one page sequence: its layers in their order, and its entries. */
final class Apparatus {

  /** What a paragraph loses where its lines are broken; measured on the corpora. */
  private static final double LOSS = 1.02;

  private final Map<String, Layer> layers = new LinkedHashMap<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> endnotes = new HashSet<>();
  private Presence presence = Presence.NONE;
  private Recording sameLine = new Recording();
  private Recording nextLine = new Recording();
  private double sameWidth;
  private double nextWidth;
  private double numberWidth;
  private double measure = 1;
  private String pageAbbreviation = "";
  private boolean namesNextPage = true;
  private boolean dividesRange;

  void add(Layer layer) {
    layers.put(layer.name(), layer);
  }

  void add(Entry entry) {
    entries.put(entry.id(), entry);
  }

  /** An entry stands elsewhere than at the foot. */
  void addEndnote(String entry) {
    endnotes.add(entry);
  }

  void add(Presence some) {
    presence = some;
  }

  Presence presence() {
    return presence;
  }

  /** What the line takes that says which witnesses are there on such a page, in millipoints. */
  int witnessLine(Attendance attendance) {
    return presence.height(attendance, measure / LOSS);
  }

  /** What parts two entries of one line, and two of different lines. */
  void separators(Recording same, Recording next) {
    sameLine = same;
    nextLine = next;
  }

  /**
   * How wide things are, in millipoints.
   *
   * @param same what stands before an entry of the same line as the one before it
   * @param next what stands before one of another line
   * @param number a number
   * @param line a whole line
   */
  void widths(double same, double next, double number, double line) {
    sameWidth = same;
    nextWidth = next + number;
    numberWidth = number;
    measure = line;
  }

  /**
   * What an entry takes of its layer, in millipoints: of a paragraph a part of a line, or several.
   *
   * @param shared how likely it is that it begins in the line of the one before it, from 0 to 1
   */
  int height(Entry entry, double shared) {
    Layer layer = entry.layer();
    if (!layer.isRunOn()) {
      return room(entry);
    }
    double width = entry.width() + shared * sameWidth + (1 - shared) * nextWidth;
    return (int) Math.ceil(width * LOSS / measure * layer.leading());
  }

  /** The distance of the lines of its first layer, in millipoints. */
  int leading() {
    return layers.values().iterator().next().leading();
  }

  /** What stands before the number of a page, where an entry goes over to it. */
  void pageAbbreviation(String text) {
    pageAbbreviation = text;
  }

  /** How ranges are written: whether over two pages they name the second, and of divided words. */
  void ranges(boolean nameNextPage, boolean ofDividedWords) {
    namesNextPage = nameNextPage;
    dividesRange = ofDividedWords;
  }

  boolean namesNextPage() {
    return namesNextPage;
  }

  /** Whether a word that is divided at a line's end has the numbers of both lines. */
  boolean dividesRange() {
    return dividesRange;
  }

  Map<String, Layer> layers() {
    return layers;
  }

  /** The part of its columns that an entry takes which begins a line, in millipoints. */
  int room(Entry entry) {
    Layer layer = entry.layer();
    return (lines(entry) * layer.leading() + layer.columns() - 1) / layer.columns();
  }

  /** How many lines an entry takes that begins one. */
  int lines(Entry entry) {
    return entry.layer().lines((entry.width() + numberWidth) * LOSS, measure);
  }

  /** The identifiers of all entries, at the foot or elsewhere. */
  Set<String> keys() {
    Set<String> keys = new HashSet<>(entries.keySet());
    keys.addAll(endnotes);
    return keys;
  }

  /** Those at the foot, by identifier, in the order of the text. */
  Map<String, Entry> entries() {
    return entries;
  }

  Recording separator(boolean isSameLine) {
    return isSameLine ? sameLine : nextLine;
  }

  String pageAbbreviation() {
    return pageAbbreviation;
  }
}
