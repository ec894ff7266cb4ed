package org.siglum.print;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.siglum.edition.Severity;

/** Finds for each character a face that has it, or else what stands for it. */
final class Signs {
  private static final String HANDLED = "\t\n\r \u00AD\u200B\u2028\u2029\u2060\uFEFF";

  /** Lets a line end between such numbers, as a text in a script without a face is full of them. */
  private static final String BREAK = "\u200B";

  private final Coverage coverage;
  private final List<String> fallbacks;
  private final PrintFindings findings;
  private final SignTable table = SignTable.read();
  private final Set<Integer> reported = new HashSet<>();
  private final Map<UnicodeScript, Boolean> scripts = new EnumMap<>(UnicodeScript.class);

  /**
   * @param fallbacks families to be tried after those that the FO asks for
   * @param findings is told of characters that no face has
   */
  Signs(Coverage coverage, List<String> fallbacks, PrintFindings findings) {
    this.coverage = coverage;
    this.fallbacks = fallbacks;
    this.findings = findings;
  }

  /**
   * Whether the first family that the FO asks for has the character, or FOP sets it without one.
   */
  boolean isPlain(int codePoint, TypeStyle style) {
    return HANDLED.indexOf(codePoint) >= 0
        || coverage.has(style.families().get(0), style, codePoint);
  }

  /**
   * Sets a character with its combining marks.
   *
   * @return one setting if one face has all, as it is or composed otherwise; else one for each
   */
  List<Setting> set(String cluster, TypeStyle style) {
    for (String family : families(style)) {
      for (String form : forms(cluster)) {
        if (coverage.hasAll(family, style, form)) {
          return List.of(setting(form, family, style));
        }
      }
    }
    List<Setting> each = new ArrayList<>();
    cluster
        .codePoints()
        .mapToObj(c -> setOne(c, style))
        .filter(Objects::nonNull)
        .forEach(each::add);
    return each;
  }

  /**
   * Null for what has no form of its own, as a variation selector: only a face that has it needs
   * it.
   */
  private Setting setOne(int codePoint, TypeStyle style) {
    String sign = Character.toString(codePoint);
    if (isPlain(codePoint, style)) {
      return new Setting(sign, null, false);
    }
    String own = familyOf(sign, style);
    if (own != null) {
      return setting(sign, own, style);
    }
    if (isInvisible(codePoint)) {
      return null;
    }
    for (String standIn : table.standIns(codePoint)) {
      String family = familyOf(standIn, style);
      if (family != null) {
        // What it looks like is in print: that may be as it should be.
        report(codePoint, standIn, Severity.INFO);
        return setting(standIn, family, style);
      }
    }
    reportMissing(codePoint, style);
    return new Setting(SignTable.named(codePoint) + BREAK, null, true);
  }

  private String familyOf(String text, TypeStyle style) {
    return families(style).stream()
        .filter(family -> coverage.hasAll(family, style, text))
        .findFirst()
        .orElse(null);
  }

  private Set<String> families(TypeStyle style) {
    Set<String> all = new LinkedHashSet<>(style.families());
    all.addAll(fallbacks);
    return all;
  }

  private static Setting setting(String text, String family, TypeStyle style) {
    return new Setting(text, family.equals(style.families().get(0)) ? null : family, false);
  }

  /** Canonically the same text: nothing is replaced. */
  private static Set<String> forms(String cluster) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(cluster);
    forms.add(Normalizer.normalize(cluster, Normalizer.Form.NFC));
    forms.add(Normalizer.normalize(cluster, Normalizer.Form.NFD));
    return forms;
  }

  private static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || codePoint == 0x034F
        || codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  /** A script of which no face has a single character is told once, not once a character. */
  private void reportMissing(int codePoint, TypeStyle style) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    Boolean known = scripts.get(script);
    if (known == null) {
      known = hasAnyOf(script, style);
      scripts.put(script, known);
      if (!known) {
        findings.add(
            "SG-PRINT-GLYPH",
            Severity.WARNING,
            findings.here(),
            String.format(
                Locale.ROOT,
                "No face has the script %s, first met here with the character %s; numbers as"
                    + " \"%s\" are printed for its characters.",
                name(script),
                named(codePoint),
                SignTable.named(codePoint)),
            "Put a TrueType face that has this script into the edition's folder of faces.");
      }
    }
    if (known) {
      report(codePoint, SignTable.named(codePoint), Severity.WARNING);
    }
  }

  private boolean hasAnyOf(UnicodeScript script, TypeStyle style) {
    return IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
        .filter(c -> UnicodeScript.of(c) == script)
        .anyMatch(c -> familyOf(Character.toString(c), style) != null);
  }

  private static String name(UnicodeScript script) {
    return Arrays.stream(script.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static String named(int codePoint) {
    return String.format(
        Locale.ROOT,
        "\"%s\" (%s, U+%04X)",
        Character.toString(codePoint),
        Objects.requireNonNullElse(Character.getName(codePoint), "unassigned"),
        codePoint);
  }

  private void report(int codePoint, String printed, Severity severity) {
    if (reported.add(codePoint)) {
      findings.add(
          "SG-PRINT-GLYPH",
          severity,
          findings.here(),
          "No face has the character "
              + named(codePoint)
              + ", first met here; \""
              + printed
              + "\" is printed for it.",
          "Put a TrueType face that has it into the edition's folder of faces.");
    }
  }
}
