package org.siglum.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmValue;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.edition.Target;

/** The images of the site, with their smaller copies: each is copied and scaled once. */
final class SiteImages {
  private final Edition edition;
  private final SiteFiles files;
  private final Scaling scaling;
  private final Consumer<Finding> findings;
  private final Map<Path, Copied> copied = new ConcurrentHashMap<>();

  /**
   * An image that is in the site.
   *
   * @param address of what readers see
   * @param scaled empty for what cannot be measured
   */
  private record Copied(String address, Optional<Scaled> scaled) {}

  /**
   * @param folder the site's
   * @param findings takes what is wrong with images
   */
  SiteImages(Edition edition, SiteFiles files, Path folder, Consumer<Finding> findings) {
    this.edition = edition;
    this.files = files;
    this.scaling = new Scaling(folder);
    this.findings = findings;
  }

  /** Puts images into the site, each as a task; to be done before pages name them. */
  List<Callable<Void>> tasks(Collection<Map<String, Path>> images) {
    TreeSet<Path> all = new TreeSet<>();
    images.forEach(some -> all.addAll(some.values()));
    List<Callable<Void>> tasks = new ArrayList<>();
    for (Path file : all) {
      tasks.add(
          () -> {
            copy(file).ifPresent(image -> copied.put(file, image));
            return null;
          });
    }
    return tasks;
  }

  private Optional<Copied> copy(Path file) throws IOException {
    String path = edition.folder().relativize(file).toString().replace('\\', '/');
    boolean isReplaced = Scaling.isNotForBrowsers(file);
    Optional<Scaled> replacing = isReplaced ? scaled(file, path) : Optional.empty();
    if (replacing.isPresent()) {
      SortedMap<Integer, String> copies = replacing.get().copies();
      return Optional.of(new Copied(copies.get(copies.lastKey()), replacing));
    }
    String address = "images/" + path;
    if (!files.copied(file, address)) {
      return Optional.empty();
    }
    Optional<Scaled> scaled = isReplaced ? Optional.empty() : scaled(file, path);
    return Optional.of(new Copied(Target.address(address), scaled));
  }

  private Optional<Scaled> scaled(Path file, String path) {
    try {
      return scaling.scaled(file, path);
    } catch (IOException e) {
      findings.accept(
          new Finding(
              "SG-IMAGE-SCALE",
              Severity.WARNING,
              edition.nameOf(file),
              1,
              1,
              "This image cannot be read, and has no smaller copies: " + e.getMessage() + ".",
              "Save it anew as JPEG or PNG in RGB; readers get it as it is."));
      return Optional.empty();
    }
  }

  /**
   * The addresses of a document's images in the site, by those in the TEI; and what was measured of
   * them.
   */
  Map<String, XdmValue> parameters(Map<String, Path> own) {
    Map<String, String> addresses = new HashMap<>();
    Map<String, XdmMap> measures = new HashMap<>();
    own.forEach(
        (url, file) -> {
          Copied image = copied.get(file);
          if (image != null) {
            addresses.put(url, image.address());
            image.scaled().ifPresent(scaled -> measures.put(image.address(), measures(scaled)));
          }
        });
    return Map.of("images", XdmMap.makeMap(addresses), "measures", XdmMap.makeMap(measures));
  }

  /** Whether an image is in the site, and its size is known. */
  boolean isMeasured(Path file) {
    return file != null && copied.containsKey(file) && copied.get(file).scaled().isPresent();
  }

  private static XdmMap measures(Scaled scaled) {
    return XdmMap.makeMap(
        Map.of("width", scaled.width(), "height", scaled.height(), "copies", scaled.copies()));
  }
}
