package org.siglum.print;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What may stand for a character that no face has: the table {@code signs.tsv}, then Unicode's own.
 */
final class SignTable {
  private final Map<Integer, List<String>> stands;

  private SignTable(Map<Integer, List<String>> stands) {
    this.stands = stands;
  }

  /** The table that comes with Siglum. */
  static SignTable read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                SignTable.class.getResourceAsStream("signs.tsv"), StandardCharsets.UTF_8))) {
      Map<Integer, List<String>> stands = new HashMap<>();
      for (String line; (line = lines.readLine()) != null; ) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> fields = List.of(line.split("\t"));
          stands.put(Integer.parseInt(fields.get(0), 16), fields.subList(1, fields.size()));
        }
      }
      return new SignTable(stands);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a part of our own jar
    }
  }

  /** What may stand for a character, the best first; {@link #named} is always good. */
  List<String> standIns(int codePoint) {
    List<String> all = new ArrayList<>(stands.getOrDefault(codePoint, List.of()));
    String sign = Character.toString(codePoint);
    Stream.of(Normalizer.Form.NFC, Normalizer.Form.NFD, Normalizer.Form.NFKC, Normalizer.Form.NFKD)
        .map(form -> Normalizer.normalize(sign, form))
        .filter(form -> !form.equals(sign))
        .forEach(all::add);
    return all;
  }

  /**
   * The character by its number, {@code [U+10330]}: nothing is lost, and ASCII is in every face.
   */
  static String named(int codePoint) {
    return String.format(Locale.ROOT, "[U+%04X]", codePoint);
  }
}
