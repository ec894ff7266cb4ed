package org.siglum.print;

import java.io.OutputStream;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.IDTracker;
import org.apache.fop.layoutmgr.LayoutManagerMaker;

/** One pass of FOP's layout over the volume. */
abstract class PassHandler extends AreaTreeHandler {
  private final FolioTracker tracker;
  private final LayoutManagerMaker layouts;
  private final LineReader reader;

  /**
   * @param agent FOP's settings for this pass alone
   * @param former what the former pass found
   */
  PassHandler(FOUserAgent agent, Folios former) throws FOPException {
    super(agent, MimeConstants.MIME_PDF, OutputStream.nullOutputStream());
    layouts = new PlaceLayouts(agent);
    tracker = new FolioTracker(former, super.getIDTracker(), this::pages);
    reader = new LineReader(tracker.found());
  }

  /** FOP calls this from its constructor, before ours has set anything: see the subclasses'. */
  @Override
  protected final void setupModel(FOUserAgent agent, String format, OutputStream out) {}

  @Override
  public final IDTracker getIDTracker() {
    return tracker;
  }

  @Override
  public final LayoutManagerMaker getLayoutManagerMaker() {
    return layouts;
  }

  /** Where the ids placed so far stand. */
  final Folios found() {
    return tracker.found();
  }

  /** What reads the lines of finished pages. */
  final LineReader reader() {
    return reader;
  }

  /** How many pages are finished. */
  abstract int pages();
}
