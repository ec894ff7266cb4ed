package org.siglum.cli;

import picocli.CommandLine.Option;

/** The option of schemas that commands share. */
final class SchemaOptions {
  @Option(
      names = "--online",
      description = "Fetch schemas that files name on the net; without it, nothing is fetched.")
  private boolean online;

  boolean online() {
    return online;
  }
}
