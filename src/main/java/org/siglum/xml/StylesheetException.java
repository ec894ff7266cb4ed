package org.siglum.xml;

/** A stylesheet that does not compile, or that fails on a document. */
public final class StylesheetException extends Exception {
  private static final long serialVersionUID = 1L;

  StylesheetException(String stylesheet, Throwable cause) {
    super("The stylesheet “" + stylesheet + "” failed: " + cause.getMessage(), cause);
  }
}
