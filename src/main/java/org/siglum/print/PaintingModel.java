package org.siglum.print;

import java.io.OutputStream;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.PageSequence;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.RenderPagesModel;
import org.apache.fop.fonts.FontInfo;

/** Has the finished pages of the painting pass painted at once, counts them and lets them go. */
final class PaintingModel extends RenderPagesModel {
  private final LineReader reader;
  private final MarginNumbers margin;
  private PassingSequence current;
  private int pages;

  /**
   * @param reader reads the pages before they are painted
   * @param pdf takes them
   */
  PaintingModel(FOUserAgent agent, FontInfo fonts, LineReader reader, OutputStream pdf)
      throws FOPException {
    super(agent, MimeConstants.MIME_PDF, fonts, pdf);
    this.reader = reader;
    margin = new MarginNumbers(fonts);
  }

  int pages() {
    return pages;
  }

  @Override
  public void startPageSequence(PageSequence sequence) {
    PassingSequence next = new PassingSequence(sequence);
    super.startPageSequence(next);
    if (current != null) {
      current.forget();
    }
    current = next;
  }

  @Override
  public void addPage(PageViewport page) {
    reader.read(page, pages, margin);
    super.addPage(page);
    pages++;
  }
}
