package org.siglum.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What one build is asked to do.
 *
 * @param output folder that takes {@code site/} and {@code pdf/}
 * @param site whether to make the site
 * @param pdf whether to make the volume
 * @param threads how many documents are worked on at a time
 * @param keepStages folder that takes the result of each stage, for whoever wonders what happened
 */
public record Options(
    Path output, boolean site, boolean pdf, int threads, Optional<Path> keepStages) {}
