package org.siglum.xml;

import java.io.IOException;

/** What lies on the net is not fetched unless the editor allows it. */
public final class NotFetchedException extends IOException {
  private static final long serialVersionUID = 1L;

  NotFetchedException(String message) {
    super(message);
  }
}
