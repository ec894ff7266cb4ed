package org.siglum.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.siglum.xml.StylesheetException;
import org.xml.sax.SAXException;

/** A build that cannot go on; nothing of the former one has been touched. */
public final class BuildException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What file systems take. */
  private static final int LONGEST_NAME = 255;

  /**
   * @param message what stopped it
   * @param cause the fault of ours that did; null when it is the editor who can help
   */
  public BuildException(String message, Throwable cause) {
    super(message, cause);
  }

  /** What it means for a build that something was thrown in the midst of it. */
  public static BuildException of(Throwable problem) {
    if (problem instanceof BuildException known) {
      return known;
    }
    if (problem instanceof StylesheetException stylesheet && stylesheet.own()) {
      return new BuildException(problem.getMessage(), null);
    }
    if (problem instanceof OutOfMemoryError) {
      return new BuildException(
          "The memory that Java has, "
              + Runtime.getRuntime().maxMemory() / 1_000_000
              + " MB, is not enough for this edition. Give it more: SIGLUM_JAVA_OPTIONS=-Xmx4g.",
          null);
    }
    if (problem instanceof SAXException wrapper && wrapper.getException() != null) {
      return of(wrapper.getException());
    }
    if (root(problem) instanceof InvalidPathException root) {
      return new BuildException(
          "No file can be called “"
              + root.getInput()
              + "” where names have only the letters of "
              + System.getProperty("sun.jnu.encoding")
              + ". Set LC_ALL=C.UTF-8, as bin/siglum does.",
          null);
    }
    if (root(problem) instanceof FileSystemException root && isTooLong(root.getFile())) {
      return new BuildException(
          "A file would be called “"
              + Path.of(root.getFile()).getFileName()
              + "”, and names have at most "
              + LONGEST_NAME
              + " bytes. Shorten the xml:id that it is called after.",
          null);
    }
    if (root(problem) instanceof IOException root) {
      // A full disk or a folder that is not ours to write to.
      return new BuildException(
          "Reading or writing failed: "
              + root.getClass().getSimpleName()
              + ": "
              + root.getMessage()
              + ". See that the disk has room, and that the output folder may be written to.",
          null);
    }
    return new BuildException(String.valueOf(problem.getMessage()), problem);
  }

  private static boolean isTooLong(String file) {
    return file != null
        && Path.of(file).getFileName().toString().getBytes(StandardCharsets.UTF_8).length
            > LONGEST_NAME;
  }

  private static Throwable root(Throwable problem) {
    Throwable root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
