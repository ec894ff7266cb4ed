package org.siglum.build;

/** A build that cannot go on; nothing of the former one has been touched. */
public final class BuildException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what stopped it
   * @param cause the reason
   */
  public BuildException(String message, Throwable cause) {
    super(message, cause);
  }
}
