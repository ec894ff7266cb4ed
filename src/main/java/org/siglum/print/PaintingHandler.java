package org.siglum.print;

import java.io.OutputStream;
import java.text.Bidi;
import java.util.Locale;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.fo.FONode;
import org.apache.fop.fo.FOText;
import org.apache.fop.fo.flow.InlineLevel;
import org.apache.fop.pdf.PDFStructElem;
import org.apache.fop.traits.WritingMode;
import org.apache.fop.traits.WritingModeTraitsGetter;

/** The second pass: each page is painted when it is full. */
final class PaintingHandler extends PassHandler {
  private final PaintingModel painting;

  /**
   * @param agent FOP's settings, with {@link TaggedPdf} installed
   * @param former where the ids stand, of the pass before
   * @param pdf takes the file
   */
  PaintingHandler(FOUserAgent agent, Folios former, OutputStream pdf) throws FOPException {
    super(agent, former);
    painting = new PaintingModel(agent, fontInfo, reader(), pdf);
    model = painting;
  }

  @Override
  int pages() {
    return painting.pages();
  }

  @Override
  public void characters(FOText text) {
    super.characters(text);
    if (text.getParent() instanceof InlineLevel
        && text.getStructureTreeElement() instanceof PDFStructElem content) {
      complete(content.getParentStructElem(), text);
    }
  }

  /**
   * What FOP leaves out of an inline's structure element: its language (FOP keeps it for blocks
   * only; set always, so that what lies in another language inside it is right again), and the
   * logical order of right-to-left text, which stands in the page in the order of the eye.
   */
  private static void complete(PDFStructElem inline, FOText text) {
    Locale language = text.getCommonHyphenation().getLocale();
    if (language != null) {
      inline.setLanguage(language);
    }
    String string = text.getCharSequence().toString();
    if (isReversed(string, text)) {
      inline.put("ActualText", string);
    }
  }

  /** Whether the glyphs come in another order than the characters: {@link TextRuns} cut it so. */
  private static boolean isReversed(String string, FONode text) {
    return Bidi.requiresBidi(string.toCharArray(), 0, string.length())
        || string.length() > 1
            && string.codePoints().noneMatch(TextRuns::isLeftToRight)
            && isInRightToLeft(text);
  }

  private static boolean isInRightToLeft(FONode node) {
    return node instanceof WritingModeTraitsGetter traits
        ? traits.getWritingMode() == WritingMode.RL_TB
        : node.getParent() != null && isInRightToLeft(node.getParent());
  }
}
