package org.siglum.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this Siglum, from the jar's manifest. */
final class Version implements IVersionProvider {
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not packed)" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"siglum " + current()};
  }
}
