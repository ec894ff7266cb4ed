package org.siglum.xml;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.siglum.edition.Finding;

/**
 * Finds schemas and their parts by their addresses: on the disk; what lies on the net by the
 * edition's catalog; and there itself only where the editor allows it. Each is read once.
 */
public final class SchemaFiles {
  private final Catalog catalog;
  private final Optional<Net> net;
  private final Map<URI, SchemaFile> found = new HashMap<>();
  private final Map<URI, IOException> failed = new HashMap<>();

  /**
   * @param folder the edition's
   * @param online whether schemas may be fetched
   * @param findings takes what is wrong with the catalog
   */
  public SchemaFiles(Path folder, SourceParser parser, boolean online, Consumer<Finding> findings) {
    catalog = new Catalog(folder, parser, findings);
    net = online ? Optional.of(new Net()) : Optional.empty();
  }

  /**
   * A schema, or a part of one.
   *
   * @throws NotFetchedException when it lies on the net, and nothing is fetched
   * @throws NoSuchFileException when there is no such file
   * @throws IOException when it cannot be read or fetched, with why in words for an editor
   */
  public SchemaFile get(URI address) throws IOException {
    if (failed.containsKey(address)) {
      throw failed.get(address);
    }
    SchemaFile known = found.get(address);
    if (known == null) {
      try {
        known = read(address);
      } catch (IOException e) {
        failed.put(address, e);
        throw e;
      }
      found.put(address, known);
    }
    return known;
  }

  private SchemaFile read(URI address) throws IOException {
    if (isOnDisk(address)) {
      return onDisk(address);
    }
    Optional<Path> copy = catalog.find(address);
    if (copy.isPresent()) {
      return onDisk(copy.get().toUri());
    }
    if (net.isEmpty()) {
      throw new NotFetchedException("“" + address + "” lies on the net and is not fetched");
    }
    return net.get().fetch(address);
  }

  private static SchemaFile onDisk(URI address) throws IOException {
    try {
      Path path = Path.of(address);
      if (!Files.isRegularFile(path)) {
        throw new NoSuchFileException("there is no file “" + path + "”");
      }
      return new SchemaFile(address, Files.readAllBytes(path));
    } catch (IllegalArgumentException e) {
      throw new IOException("“" + address + "” is no address of a file", e);
    }
  }

  private static boolean isOnDisk(URI address) {
    return "file".equals(address.getScheme()) && address.getAuthority() == null;
  }
}
