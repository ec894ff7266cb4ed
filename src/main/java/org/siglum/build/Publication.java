package org.siglum.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    Files.createDirectories(output);
    channel =
        FileChannel.open(
            output.resolve(".siglum-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new BuildException(
          "Another build is writing to " + output + "; wait until it is done.", null);
    }
    recover();
    delete(staging);
    Files.createDirectories(staging);
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
    written.removeAll(kept);
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
      if (written.contains(file)) {
        kept.add(file);
      }
      Path target = staging.resolve(file);
      Files.createDirectories(target.getParent());
      Files.copy(
          output.resolve(file),
          target,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private void swap(String part) throws IOException {
    Path current = output.resolve(part);
    Path old = former.resolve(part);
    if (Files.exists(current)) {
      delete(old);
      Files.createDirectories(former);
      Files.move(current, old, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(staging.resolve(part), current, StandardCopyOption.ATOMIC_MOVE);
    delete(old);
  }

  /** A build that was killed between the two moves of {@link #swap} left the former part aside. */
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
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file))
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
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
    delete(staging);
    delete(former);
    channel.close();
    Files.deleteIfExists(output.resolve(".siglum-lock"));
  }
}
