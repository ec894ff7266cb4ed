package org.siglum.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;

/** Puts files beside the pages of the site: style sheets, scripts. */
final class SiteFiles {
  private final Edition edition;
  private final Path folder;
  private final Consumer<Finding> findings;

  /**
   * @param folder the site's
   * @param findings takes what is wrong with files that are copied
   */
  SiteFiles(Edition edition, Path folder, Consumer<Finding> findings) {
    this.edition = edition;
    this.folder = folder;
    this.findings = findings;
  }

  /**
   * Copies a file of the edition, which somebody may have removed since it was found.
   *
   * @return whether it is there
   */
  boolean copied(Path file, String address) throws IOException {
    Path target = folder.resolve(address);
    Files.createDirectories(target.getParent());
    try (InputStream in = Files.newInputStream(file)) {
      Files.copy(in, target);
      return true;
    } catch (NoSuchFileException | AccessDeniedException e) {
      findings.accept(
          new Finding(
              "SG-FILE",
              Severity.ERROR,
              edition.nameOf(file),
              1,
              1,
              "This file cannot be read any more, and is not in the site.",
              "Leave the edition as it is while it is built, and build again."));
      return false;
    }
  }

  /**
   * Writes the style sheets, the scripts and the editor's assets.
   *
   * @param map whether there is one
   * @return their addresses, by what they are for
   */
  Map<String, String> assets(boolean map) throws IOException {
    Map<String, String> addresses = new HashMap<>();
    copyOwnAssets();
    addresses.put("style", written("siglum.css", Interface.style()));
    addresses.put("looks", written("looks.js", Interface.asset("looks.js")));
    addresses.put("script", written("siglum.js", Interface.script()));
    addresses.put("pictures", written("pictures.css", Interface.asset("pictures.css")));
    if (map) {
      addresses.put("map-style", written("leaflet.css", Interface.leaflet("leaflet.css")));
      addresses.put("map-library", written("leaflet.js", Interface.leaflet("leaflet.js")));
      addresses.put("map-script", written("map.js", Interface.mapScript()));
    }
    if (Files.exists(folder.resolve("assets/style.css"))) {
      addresses.put("own", "assets/style.css");
    }
    return addresses;
  }

  private String written(String name, byte[] content) throws IOException {
    String address = "assets/" + Interface.hashedName(name, content);
    Path file = folder.resolve(address);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return address;
  }

  private void copyOwnAssets() throws IOException {
    Path own = edition.folder().resolve("assets");
    if (!Files.isDirectory(own)) {
      return;
    }
    try (Stream<Path> files = Files.walk(own)) {
      for (Path file : new TreeSet<>(files.filter(Files::isRegularFile).toList())) {
        copied(file, "assets/" + own.relativize(file).toString().replace('\\', '/'));
      }
    }
  }
}
