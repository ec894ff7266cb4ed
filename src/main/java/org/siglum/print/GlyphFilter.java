package org.siglum.print;

import com.ibm.icu.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Puts every character into a face that has it. FOP chooses one face for a whole word and prints
 * {@code #} for what that face lacks; here the characters that the FO's first face lacks, and every
 * right-to-left stretch (see {@link PaintingHandler}), get an {@code fo:inline} of their own.
 */
final class GlyphFilter extends XMLFilterImpl {

  /** Their text is not set in type. */
  private static final Set<String> NOT_SET = Set.of("declarations", "bookmark-tree");

  private final Signs signs;
  private final Deque<TypeStyle> styles = new ArrayDeque<>();
  private final Deque<Boolean> rightToLeft = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int notSet;
  private int inMarker;
  private String prefix = "fo:";

  GlyphFilter(Signs signs, ContentHandler next) {
    this.signs = signs;
    setContentHandler(next);
    styles.push(TypeStyle.INITIAL);
    rightToLeft.push(false);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes atts)
      throws SAXException {
    flush();
    boolean fo = uri.equals(Vocabulary.FO);
    if (notSet > 0 || !fo || NOT_SET.contains(local)) {
      notSet++;
    }
    if (inMarker > 0 || fo && local.equals("marker")) {
      inMarker++;
    }
    if (fo) {
      prefix = name.substring(0, name.indexOf(':') + 1);
    }
    styles.push(styles.peek().within(atts));
    String mode = atts.getValue("writing-mode");
    rightToLeft.push(mode == null ? rightToLeft.peek() : mode.startsWith("rl"));
    super.startElement(uri, local, name, atts);
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    flush();
    if (notSet > 0) {
      notSet--;
    }
    if (inMarker > 0) {
      inMarker--;
    }
    styles.pop();
    rightToLeft.pop();
    super.endElement(uri, local, name);
  }

  /** Kept until the next tag, as a mark may come in another piece than its letter. */
  @Override
  public void characters(char[] ch, int start, int length) {
    text.append(ch, start, length);
  }

  private void flush() throws SAXException {
    if (text.isEmpty()) {
      return;
    }
    String all = inMarker > 0 ? inOrderOfTheEye(text.toString()) : text.toString();
    text.setLength(0);
    if (notSet > 0 || TextRuns.isPlain(all, signs, styles.peek(), rightToLeft.peek())) {
      send(all);
    } else {
      for (TextRuns.Run run : TextRuns.of(all, signs, styles.peek(), rightToLeft.peek())) {
        send(run);
      }
    }
  }

  /**
   * FOP finds the direction of text before it puts the markers' into the running heads, and sets
   * that as it stands: from left to right.
   */
  private static String inOrderOfTheEye(String logical) {
    return Bidi.requiresBidi(logical.toCharArray(), 0, logical.length())
        ? new Bidi(logical, Bidi.LEVEL_DEFAULT_LTR)
            .writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING)
        : logical;
  }

  private void send(TextRuns.Run run) throws SAXException {
    if (run.isPlain()) {
      send(run.text());
      return;
    }
    AttributesImpl atts = new AttributesImpl();
    if (run.family() != null) {
      atts.addAttribute("", "font-family", "font-family", "CDATA", run.family());
    }
    if (run.whole()) {
      String keep = "keep-together.within-line";
      atts.addAttribute("", keep, keep, "CDATA", "always");
    }
    super.startElement(Vocabulary.FO, "inline", prefix + "inline", atts);
    send(run.text());
    super.endElement(Vocabulary.FO, "inline", prefix + "inline");
  }

  private void send(String some) throws SAXException {
    super.characters(some.toCharArray(), 0, some.length());
  }
}
