package org.siglum.xml;

import org.siglum.edition.Finding;

/** A source file that cannot be read as XML; {@link #finding()} says where and why. */
public final class SourceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  SourceException(Finding finding, Throwable cause) {
    super(finding.toString(), cause);
    this.finding = finding;
  }

  /** What the editor is told: an error with its place. */
  public Finding finding() {
    return finding;
  }
}
