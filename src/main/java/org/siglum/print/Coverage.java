package org.siglum.print;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;

/** Which characters the faces have. FOP itself is asked, so that its answer is the same later. */
final class Coverage {

  /** One face, and what is known of it. */
  private static final class Face {
    final Font font;
    final BitSet asked = new BitSet();
    final BitSet had = new BitSet();

    Face(Font font) {
      this.font = font;
    }

    boolean has(int codePoint) {
      if (!asked.get(codePoint)) {
        asked.set(codePoint);
        had.set(codePoint, font.hasCodePoint(codePoint));
      }
      return had.get(codePoint);
    }
  }

  private record Key(String family, String style, int weight) {}

  private final FontInfo fonts;
  private final Map<Key, Face> faces = new HashMap<>();

  Coverage(FontInfo fonts) {
    this.fonts = fonts;
  }

  /** Whether the face of this family that FOP would take for the style has the character. */
  boolean has(String family, TypeStyle style, int codePoint) {
    return faces
        .computeIfAbsent(new Key(family, style.style(), style.weight()), this::face)
        .has(codePoint);
  }

  /** Whether it has all characters of the text. */
  boolean hasAll(String family, TypeStyle style, String text) {
    return text.codePoints().allMatch(c -> has(family, style, c));
  }

  /** The width of the character in that face, in thousandths of the size of the type. */
  int width(String family, TypeStyle style, int codePoint) {
    return faces
        .computeIfAbsent(new Key(family, style.style(), style.weight()), this::face)
        .font
        .getCharWidth(codePoint);
  }

  /** Made here, since one that FOP makes counts as used and would be embedded. */
  private Face face(Key key) {
    FontTriplet triplet = fonts.fontLookup(key.family(), key.style(), key.weight());
    String name = fonts.getInternalFontKey(triplet);
    return new Face(new Font(name, triplet, fonts.getFonts().get(name), 1000));
  }
}
