package org.siglum.print;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a PDF an identifier made from its content. FOP makes one from the time of day, and has no
 * way to tell it another; it stands in the trailer in hexadecimal, so that another of the same
 * length can be written over it without moving a byte or reading the file into memory.
 */
final class DocumentId {
  private static final Pattern ID =
      Pattern.compile("/ID\\s*\\[\\s*<(\\p{XDigit}{32})>\\s*<(\\p{XDigit}{32})>\\s*\\]");
  private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");
  private static final int BYTES = 16;

  private DocumentId() {}

  /** Writes the identifier into the finished file. */
  static void settle(Path pdf) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(pdf.toFile(), "rw")) {
      String end = read(file, Math.max(0, file.length() - 64));
      Matcher start = START.matcher(end);
      if (!start.find()) {
        throw new IOException("FOP wrote a PDF without startxref: " + pdf);
      }
      long trailer = Long.parseLong(start.group(1));
      Matcher id = ID.matcher(read(file, trailer));
      if (!id.find()) {
        throw new IOException("FOP wrote a PDF without ID: " + pdf);
      }
      overwrite(file, trailer + id.start(1), "0");
      overwrite(file, trailer + id.start(2), "0");
      String digest = digest(file).toUpperCase(Locale.ROOT);
      overwrite(file, trailer + id.start(1), digest);
      overwrite(file, trailer + id.start(2), digest);
    }
  }

  private static void overwrite(RandomAccessFile file, long at, String hex) throws IOException {
    String all = hex.length() == 1 ? hex.repeat(2 * BYTES) : hex;
    file.seek(at);
    file.write(all.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String read(RandomAccessFile file, long from) throws IOException {
    byte[] bytes = new byte[(int) Math.min(4096, file.length() - from)];
    file.seek(from);
    file.readFully(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String digest(RandomAccessFile file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      file.seek(0);
      for (int n; (n = file.read(buffer)) >= 0; ) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
