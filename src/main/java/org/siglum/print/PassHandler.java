package org.siglum.print;

import java.io.OutputStream;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.IDTracker;

/** One pass of FOP's layout over the volume. */
abstract class PassHandler extends AreaTreeHandler {
  private final FolioTracker tracker;

  /**
   * @param agent FOP's settings for this pass alone
   * @param former what the former pass found
   */
  PassHandler(FOUserAgent agent, Folios former) throws FOPException {
    super(agent, MimeConstants.MIME_PDF, OutputStream.nullOutputStream());
    tracker = new FolioTracker(former, super.getIDTracker(), this::pages);
  }

  /** FOP calls this from its constructor, before ours has set anything: see the subclasses'. */
  @Override
  protected final void setupModel(FOUserAgent agent, String format, OutputStream out) {}

  @Override
  public final IDTracker getIDTracker() {
    return tracker;
  }

  /** Where the ids placed so far stand. */
  final Folios found() {
    return tracker.found();
  }

  /** How many pages are finished. */
  abstract int pages();
}
