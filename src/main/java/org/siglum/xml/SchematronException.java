package org.siglum.xml;

/** A Schematron that cannot be used; the message is the reason, to be read in a sentence. */
public final class SchematronException extends Exception {
  private static final long serialVersionUID = 1L;

  SchematronException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
