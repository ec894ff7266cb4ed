package org.siglum.cli;

/** The command was called with something that it cannot work on; the message says what to do. */
final class WrongUseException extends Exception {
  private static final long serialVersionUID = 1L;

  WrongUseException(String message) {
    super(message);
  }
}
