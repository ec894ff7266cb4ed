package org.siglum.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds what the command prints while a test runs. */
final class Terminal implements BeforeEachCallback, AfterEachCallback {
  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Override
  public void beforeEach(ExtensionContext context) {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    System.setOut(realOut);
    System.setErr(realErr);
  }

  /** Forgets what was printed so far. */
  void clear() {
    out.reset();
    err.reset();
  }

  /** What went to standard output. */
  String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What went to standard error. */
  String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
