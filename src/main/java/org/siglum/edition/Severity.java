package org.siglum.edition;

/** How much a finding matters. The order is from the worst down. */
public enum Severity {
  /** Something of the edition could not be built, or was lost. */
  ERROR,
  /** Built, but probably not as the editor means it. */
  WARNING,
  /** Worth knowing; nothing to do. */
  INFO
}
