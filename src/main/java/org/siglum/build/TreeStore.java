package org.siglum.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmNode;

/**
 * Keeps what the stages make of each document until it is wanted: in memory as far as a budget
 * goes, the rest on disk, so that the memory of a build does not grow with the edition.
 */
final class TreeStore implements AutoCloseable {
  /** A tree takes about eight times its source; a fifth of the heap may hold trees. */
  private static final long BUDGET = Runtime.getRuntime().maxMemory() / 40;

  private final Processor processor;
  private final Path folder;
  private final Map<Key, XdmNode> held = new ConcurrentHashMap<>();
  private final Map<Key, Path> spilled = new ConcurrentHashMap<>();
  private final Map<Key, XdmNode> readLast = Collections.synchronizedMap(new ReadLast());
  private final AtomicLong bytes = new AtomicLong();
  private Path own;

  /** What is kept: what a stage made of a document. */
  private record Key(Stage stage, String path) {}

  /** Some trees that were read from disk: the next task mostly wants the same document. */
  private static final class ReadLast extends LinkedHashMap<Key, XdmNode> {
    private static final int MOST = 2 * Runtime.getRuntime().availableProcessors();

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, XdmNode> eldest) {
      return size() > MOST;
    }
  }

  /**
   * @param folder takes what does not fit into memory; made when needed
   */
  TreeStore(Processor processor, Path folder) {
    this.processor = processor;
    this.folder = folder;
  }

  /**
   * Keeps a tree, in the place of a former one of the same stage and document.
   *
   * @param path the document's
   * @param sourceBytes size of its source, the measure of its weight
   */
  void put(Stage stage, String path, XdmNode tree, long sourceBytes) throws IOException {
    Key key = new Key(stage, path);
    if (held.containsKey(key) || bytes.addAndGet(sourceBytes) <= BUDGET) {
      held.put(key, tree);
      return;
    }
    Path file = Files.createTempFile(own(), "tree", ".xml");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Serializer serializer = processor.newSerializer(out);
      serializer.setOutputProperty(Serializer.Property.METHOD, "xml");
      serializer.serializeNode(tree);
    } catch (SaxonApiException e) {
      throw new IOException(e);
    }
    spilled.put(key, file);
    readLast.remove(key);
  }

  /** A folder of this build's own, since another one may be at work on the same edition. */
  private synchronized Path own() throws IOException {
    if (own == null) {
      try {
        Files.createDirectories(folder);
        own = Files.createTempDirectory(folder, "build");
      } catch (FileSystemException | ReadOnlyFileSystemException e) {
        own = Files.createTempDirectory("siglum"); // The edition may only be read.
      }
    }
    return own;
  }

  /** The tree that a stage made of a document, which was put here. */
  XdmNode get(Stage stage, String path) throws IOException {
    Key key = new Key(stage, path);
    XdmNode tree = held.getOrDefault(key, readLast.get(key));
    if (tree != null) {
      return tree;
    }
    try {
      StreamSource source = new StreamSource(spilled.get(key).toFile());
      XdmNode read = processor.newDocumentBuilder().build(source);
      readLast.put(key, read);
      return read;
    } catch (SaxonApiException e) {
      throw new IOException(e);
    }
  }

  /** Holds what a stage made in memory no longer, as nothing wants it any more. */
  void release(Stage stage) {
    held.keySet().removeIf(key -> key.stage() == stage);
  }

  @Override
  public void close() throws IOException {
    if (own != null) {
      try (Stream<Path> files = Files.walk(own)) {
        files.sorted(Comparator.reverseOrder()).forEach(TreeStore::delete);
      }
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
