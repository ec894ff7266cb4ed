package org.siglum.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The output of a build. It is written beside the former one and put in its place when it is whole;
 * a build that fails or is killed leaves the former one as it was. Files in the output folder that
 * Siglum did not write are kept: a manifest tells which ones it wrote.
 */
final class Publication implements AutoCloseable {
  private static final String MANIFEST = ".siglum-manifest";

  private final Path output;
  private final Path staging;
  private final Path former;
  private final FileChannel channel;

  /**
   * Takes the output folder for this build alone.
   *
   * @throws BuildException when another build is writing to it
   */
  Publication(Path output) throws IOException, BuildException {
    this.output = output;
    staging = output.resolve(".siglum-next");
    former = output.resolve(".siglum-former");
    if (!Files.isDirectory(output)) { // It may be a symbolic link to one.
      Files.createDirectories(output);
    }
    channel =
        FileChannel.open(
            output.resolve(".siglum-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!lock()) {
      channel.close();
      throw new BuildException(
          "Another build is writing to " + output + "; wait until it is done.", null);
    }
    recover();
    delete(staging);
    Files.createDirectories(staging);
  }

  private boolean lock() throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // Held by a build in this same process.
    }
  }

  /** Folder that takes a part of the output ({@code site}, {@code pdf}). */
  Path folder(String part) throws IOException {
    return Files.createDirectories(staging.resolve(part));
  }

  /**
   * Puts these parts in the place of the former ones, and removes what the former build wrote there
   * and this one did not.
   *
   * @return files that stand in the way: not written by Siglum, and kept
   */
  List<String> publish(Collection<String> parts) throws IOException {
    Set<String> before = manifest();
    Set<String> after = new TreeSet<>(before);
    after.removeIf(file -> parts.contains(file.split("/", 2)[0]));
    List<String> kept = new ArrayList<>();
    Set<String> written = new TreeSet<>();
    for (String part : parts) {
      written.addAll(files(staging, part));
      carryOver(part, before, written, kept);
    }
    after.addAll(written);
    // While the folders are changed for each other, both manifests hold.
    Set<String> both = new TreeSet<>(before);
    both.addAll(after);
    writeManifest(both);
    for (String part : parts) {
      swap(part);
    }
    writeManifest(after);
    return kept;
  }

  private void carryOver(String part, Set<String> ours, Set<String> written, List<String> kept)
      throws IOException {
    for (String file : files(output, part)) {
      if (ours.contains(file)) {
        continue;
      }
      if (clear(file, written)) {
        kept.add(file);
      }
      Path target = staging.resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(
          output.resolve(file),
          target,
          LinkOption.NOFOLLOW_LINKS,
          StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** Makes room for a file that stays; tells whether anything stood where it stands. */
  private boolean clear(String file, Set<String> written) throws IOException {
    List<String> inWay =
        written.stream()
            .filter(w -> w.equals(file) || w.startsWith(file + "/") || file.startsWith(w + "/"))
            .toList();
    for (String one : inWay) {
      Files.delete(staging.resolve(one));
      written.remove(one);
    }
    delete(staging.resolve(file)); // A folder that is empty now.
    return !inWay.isEmpty();
  }

  private void swap(String part) throws IOException {
    Path current = output.resolve(part);
    Path old = former.resolve(part);
    if (Files.exists(current, LinkOption.NOFOLLOW_LINKS)) {
      delete(old);
      Files.createDirectories(former);
      Files.move(current, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(staging.resolve(part), current, StandardCopyOption.ATOMIC_MOVE);
    delete(old);
  }

  /** A build that stopped between the two moves of {@link #swap} left the former part aside. */
  private void recover() throws IOException {
    if (!Files.exists(former)) {
      return;
    }
    try (Stream<Path> parts = Files.list(former)) {
      for (Path part : parts.toList()) {
        Path place = output.resolve(part.getFileName());
        if (!Files.exists(place)) {
          Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        }
      }
    }
    delete(former);
  }

  private Set<String> manifest() throws IOException {
    Path file = output.resolve(MANIFEST);
    return Files.exists(file)
        ? new HashSet<>(Files.readAllLines(file, StandardCharsets.UTF_8))
        : Set.of();
  }

  private void writeManifest(Set<String> files) throws IOException {
    Path next = output.resolve(MANIFEST + ".next");
    Files.write(next, new TreeSet<>(files), StandardCharsets.UTF_8);
    Files.move(next, output.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<String> files(Path root, String part) throws IOException {
    Path folder = root.resolve(part);
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() throws IOException {
    // The lock's file stays: who removes it lets a third build in beside the second.
    try (channel) {
      delete(staging);
      recover();
    }
  }
}
