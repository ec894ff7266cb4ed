package org.siglum.edition;

import java.nio.file.Path;

/**
 * A file among the sources of an edition.
 *
 * @param location where it lies on disk
 * @param name its path relative to the edition's folder, with {@code /}: what findings call it
 * @param address its path relative to the folder of the sources, with {@code /}
 */
public record SourceFile(Path location, String name, String address) {

  /** The address without {@code .xml}: what its document is known by. */
  public String path() {
    return address.substring(0, address.length() - ".xml".length());
  }
}
