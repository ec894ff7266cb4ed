package org.siglum.build;

import java.io.IOException;
import org.siglum.xml.StylesheetException;
import org.xml.sax.SAXException;

/** A build that cannot go on; nothing of the former one has been touched. */
public final class BuildException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what stopped it
   * @param cause the fault of ours that did; null when it is the editor who can help
   */
  public BuildException(String message, Throwable cause) {
    super(message, cause);
  }

  /** What it means for a build that something was thrown in the midst of it. */
  static BuildException of(Throwable problem) {
    if (problem instanceof BuildException known) {
      return known;
    }
    if (problem instanceof StylesheetException stylesheet && stylesheet.own()) {
      return new BuildException(problem.getMessage(), null);
    }
    if (problem instanceof IOException && problem.getCause() == null) {
      // A full disk or a folder that is not ours to write to.
      String reason = problem.getClass().getSimpleName() + ": " + problem.getMessage();
      return new BuildException("Reading or writing failed: " + reason, null);
    }
    if (problem instanceof SAXException wrapper && wrapper.getException() != null) {
      return of(wrapper.getException());
    }
    return new BuildException(String.valueOf(problem.getMessage()), problem);
  }
}
