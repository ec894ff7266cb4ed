package org.siglum.print;

import org.xml.sax.Locator;

/** A place in the sources of the edition; {@link #NOWHERE} where it is not known. */
record TeiPlace(String file, int line, int column) {
  static final TeiPlace NOWHERE = new TeiPlace("", 0, 0);

  /** Reads a stamp, {@code file|line:column}; a stamp of another form is {@link #NOWHERE}. */
  static TeiPlace of(String stamp) {
    int bar = stamp.lastIndexOf('|');
    int colon = stamp.lastIndexOf(':');
    if (bar < 0 || colon < bar) {
      return NOWHERE;
    }
    try {
      int line = Integer.parseInt(stamp, bar + 1, colon, 10);
      int column = Integer.parseInt(stamp, colon + 1, stamp.length(), 10);
      return new TeiPlace(stamp.substring(0, bar), line, column);
    } catch (NumberFormatException e) {
      return NOWHERE;
    }
  }

  /** The place that FOP passes on with an event, which {@link PositionFilter} once gave it. */
  static TeiPlace of(Locator locator) {
    return locator == null || locator.getSystemId() == null
        ? NOWHERE
        : new TeiPlace(
            locator.getSystemId(),
            Math.max(0, locator.getLineNumber()),
            Math.max(0, locator.getColumnNumber()));
  }
}
