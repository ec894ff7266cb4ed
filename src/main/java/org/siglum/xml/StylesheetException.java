package org.siglum.xml;

/** A stylesheet that does not compile, or that fails on a document. */
public final class StylesheetException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean own;

  StylesheetException(String stylesheet, boolean own, Throwable cause) {
    super("The stylesheet “" + stylesheet + "” failed: " + cause.getMessage(), cause);
    this.own = own;
  }

  /** Whether it is the edition's own, so that the editor can correct it. */
  public boolean own() {
    return own;
  }
}
