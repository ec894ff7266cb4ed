package org.siglum.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What one build is asked to do.
 *
 * @param output folder that takes {@code site/} and {@code pdf/}
 * @param site whether to make the site
 * @param pdf whether to make the volume
 * @param press whether to make a copy of the volume for the printer too
 * @param threads how many documents are worked on at a time
 * @param keepStages folder that takes the result of each stage, for whoever wonders what happened
 * @param online whether schemas on the net are fetched
 */
public record Options(
    Path output,
    boolean site,
    boolean pdf,
    boolean press,
    int threads,
    Optional<Path> keepStages,
    boolean online) {

  /** Without a copy for the printer, and off line. */
  public Options(Path output, boolean site, boolean pdf, int threads, Optional<Path> keepStages) {
    this(output, site, pdf, false, threads, keepStages, false);
  }
}
