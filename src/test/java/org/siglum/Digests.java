package org.siglum;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a build wrote, in a form that two builds can be compared by. */
public final class Digests {
  private Digests() {}

  /**
   * The SHA-256 of every file under a folder, by its path in the folder.
   *
   * @throws IOException when one cannot be read
   */
  public static Map<String, String> of(Path folder) throws IOException, NoSuchAlgorithmException {
    Map<String, String> result = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        result.put(folder.relativize(file).toString(), HexFormat.of().formatHex(hash));
      }
    }
    return result;
  }
}
