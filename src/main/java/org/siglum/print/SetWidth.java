package org.siglum.print;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.xmlgraphics.util.UnitConv;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Measures a piece of FO as if it were set in one line, from the widths of its characters. */
final class SetWidth extends DefaultHandler {

  /** What a stretch of text is set in; the size in millipoints. */
  private record Type(TypeStyle style, double size) {}

  private final Coverage faces;
  private final Deque<Type> types = new ArrayDeque<>();
  private double width;

  /** Measures what is set within a layer. */
  SetWidth(Coverage faces, Layer layer) {
    this.faces = faces;
    types.push(new Type(layer.style(), layer.size()));
  }

  /** The width in millipoints of all that came. */
  double width() {
    return width;
  }

  /** A length in millipoints: absolute, or a part ({@code 68%}, {@code .9em}, a bare number). */
  static double length(String value, double whole) {
    if (value == null) {
      return whole;
    }
    String number = value.strip();
    if (number.endsWith("%")) {
      return whole * Double.parseDouble(number.substring(0, number.length() - 1)) / 100;
    }
    if (number.endsWith("em")) {
      return whole * Double.parseDouble(number.substring(0, number.length() - 2));
    }
    return Character.isLetter(number.charAt(number.length() - 1))
        ? UnitConv.convert(number)
        : whole * Double.parseDouble(number);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes atts) {
    Type around = types.peek();
    types.push(
        new Type(around.style().within(atts), length(atts.getValue("font-size"), around.size())));
  }

  @Override
  public void endElement(String uri, String local, String name) {
    types.pop();
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    Type type = types.peek();
    String text = new String(ch, start, length);
    width += text.codePoints().mapToDouble(c -> width(c, type)).sum();
  }

  /** What no face has is replaced by something of the width of a letter. */
  private double width(int codePoint, Type type) {
    return type.style().families().stream()
        .filter(family -> faces.has(family, type.style(), codePoint))
        .findFirst()
        .map(family -> faces.width(family, type.style(), codePoint) * type.size() / 1000)
        .orElse(type.size() / 2);
  }
}
