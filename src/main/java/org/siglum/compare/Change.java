package org.siglum.compare;

import java.util.List;
import org.siglum.xml.Outline.Place;

/**
 * One change of a document.
 *
 * @param subject what it concerns
 * @param what says what happened; empty where the pieces say it
 * @param before where it stands in the old state; what is new, where it would
 * @param after where it stands in the new state; what is gone, where it would
 * @param pieces the words or values that changed, with some around them
 */
public record Change(Subject subject, String what, Place before, Place after, List<Piece> pieces) {}
