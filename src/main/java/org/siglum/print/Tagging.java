package org.siglum.print;

import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.accessibility.fo.FO2StructureTreeConverter;
import org.apache.fop.fo.FOEventHandler;
import org.apache.fop.fo.pagination.PageSequence;

/**
 * FOP's maker of tags, cured of a defect: while pages are laid out, a running head's {@code
 * fo:retrieve-marker} puts it back into the state in which that was read, inside an artifact, and
 * there it stays: nothing of the volume that comes later is tagged.
 *
 * <p>FOP puts one of its own in front of this one. That one works for nobody, see {@link
 * TaggedPdf}.
 */
final class Tagging extends FO2StructureTreeConverter {
  private final FOEventHandler outsideArtifacts;

  Tagging(StructureTreeEventHandler tags, FOEventHandler pass) {
    super(tags, pass);
    outsideArtifacts = converter;
  }

  /** The pages that fill up the sequence before are laid out here. */
  @Override
  public void startPageSequence(PageSequence sequence) {
    super.startPageSequence(sequence);
    converter = outsideArtifacts;
  }

  /** The pages of the sequence are laid out here. */
  @Override
  public void endPageSequence(PageSequence sequence) {
    super.endPageSequence(sequence);
    converter = outsideArtifacts;
  }
}
