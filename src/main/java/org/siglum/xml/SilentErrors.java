package org.siglum.xml;

import javax.xml.transform.ErrorListener;
import javax.xml.transform.TransformerException;

/** Keeps Saxon from printing: what goes wrong is thrown, and becomes a finding. */
enum SilentErrors implements ErrorListener {
  /** The only one. */
  INSTANCE;

  @Override
  public void warning(TransformerException exception) {}

  @Override
  public void error(TransformerException exception) {}

  @Override
  public void fatalError(TransformerException exception) {}
}
