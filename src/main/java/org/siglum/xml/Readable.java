package org.siglum.xml;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** What can be read as XML. */
interface Readable {
  /** What findings call it. */
  String name();

  /** Where it comes from: what its references are relative to. */
  URI address();

  /** How many bytes it has. */
  long size() throws IOException;

  /** Starts to read it. */
  InputStream open() throws IOException;
}
