package org.siglum.xml;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Marks what goes wrong in writing, which is no fault of the stylesheet that is at work. */
final class Writing extends FilterOutputStream {
  Writing(OutputStream out) {
    super(out);
  }

  /** Why writing failed, if a problem comes from that. */
  static Optional<IOException> failure(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof Failed failed) {
        return Optional.of((IOException) failed.getCause());
      }
    }
    return Optional.empty();
  }

  @Override
  public void write(int one) throws IOException {
    try {
      out.write(one);
    } catch (IOException e) {
      throw new Failed(e);
    }
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      throw new Failed(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw new Failed(e);
    }
  }

  private static final class Failed extends IOException {
    private static final long serialVersionUID = 1L;

    Failed(IOException cause) {
      super(cause);
    }
  }
}
