package org.siglum.print;

import java.util.LinkedHashMap;
import java.util.Map;

/** The apparatus of one page sequence: its layers in their order, and its entries. */
final class Apparatus {

  /** What a paragraph loses where its lines are broken; measured on the corpora. */
  private static final double LOSS = 1.02;

  private final Map<String, Layer> layers = new LinkedHashMap<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private Recording sameLine = new Recording();
  private Recording nextLine = new Recording();
  private double sameWidth;
  private double nextWidth;
  private double measure = 1;
  private String pageAbbreviation = "";

  void add(Layer layer) {
    layers.put(layer.name(), layer);
  }

  void add(Entry entry) {
    entries.put(entry.id(), entry);
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
   * @param next what stands before one of another line, with its number
   * @param line a whole line
   */
  void widths(double same, double next, double line) {
    sameWidth = same;
    nextWidth = next;
    measure = line;
  }

  /**
   * What an entry takes of its layer's paragraph, in millipoints: a part of a line, or several.
   *
   * @param shared how likely it is that it begins in the line of the one before it, from 0 to 1
   */
  int height(Entry entry, double shared) {
    double width = entry.width() + shared * sameWidth + (1 - shared) * nextWidth;
    return (int) Math.ceil(width * LOSS / measure * entry.layer().leading());
  }

  /** The distance of the lines of its first layer, in millipoints. */
  int leading() {
    return layers.values().iterator().next().leading();
  }

  /** What stands before the number of a page, where an entry goes over to it. */
  void pageAbbreviation(String text) {
    pageAbbreviation = text;
  }

  Map<String, Layer> layers() {
    return layers;
  }

  /** By identifier, in the order of the text. */
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
