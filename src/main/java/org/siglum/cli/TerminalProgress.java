package org.siglum.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.siglum.build.Progress;

/** Shows a bar on a terminal, plain lines elsewhere, nothing when quiet. */
final class TerminalProgress implements Progress, AutoCloseable {
  private final boolean quiet;
  private final boolean terminal = System.console() != null;
  private final PrintWriter err;
  private ProgressBar bar;

  TerminalProgress(boolean quiet, PrintWriter err) {
    this.quiet = quiet;
    this.err = err;
  }

  @Override
  public synchronized void begin(String name, int total) {
    if (quiet) {
      return;
    }
    if (terminal) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(name)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .continuousUpdate()
              .setUpdateIntervalMillis(200)
              .build();
    } else {
      err.println(name + " (" + total + ")");
      err.flush();
    }
  }

  @Override
  public synchronized void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public synchronized void end() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  @Override
  public void close() {
    end();
  }
}
