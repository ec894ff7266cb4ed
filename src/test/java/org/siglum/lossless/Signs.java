package org.siglum.lossless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How characters may be printed: small capitals as capitals, and stand-ins of the sign table. */
final class Signs {
  private static final Path TABLE = Path.of("src/main/resources/org/siglum/print/signs.tsv");
  private final Map<Integer, List<String>> table = new HashMap<>();

  /** The table of the volume's stand-ins. */
  Signs() throws IOException {
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> fields = List.of(line.split("\t"));
        table.put(Integer.parseInt(fields.get(0), 16), fields.subList(1, fields.size()));
      }
    }
  }

  /** What may be printed for a character, itself first; all in the form of {@link #plain}. */
  List<String> forms(int c) {
    String sign = Character.toString(c);
    List<String> forms = new ArrayList<>(List.of(sign));
    table.getOrDefault(c, List.of()).forEach(form -> forms.add(plain(form)));
    forms.add(plain(Normalizer.normalize(sign, Normalizer.Form.NFKD)));
    forms.add(String.format(Locale.ROOT, "[u+%04x]", c));
    return forms;
  }

  /**
   * Without case, composition, and signs that have no form; every space is U+0020 or a line feed.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT && !(c >= 0xFE00 && c <= 0xFE0F))
        .map(c -> Character.isSpaceChar(c) ? ' ' : c == 'ς' ? 'σ' : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** The characters alone, without blanks and without an order. */
  static String sorted(String text) {
    return plain(text)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .map(c -> "([{<«‹⟨".indexOf(c) < 0 ? c : ")]}>»›⟩".charAt("([{<«‹⟨".indexOf(c)))
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
