package org.siglum.check;

import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.sf.saxon.om.NodeInfo;
import org.siglum.edition.Severity;
import org.siglum.xml.Stamp;

/** {@code SG-LANG}: languages that are named by no tag of BCP 47. Each is told once a file. */
final class LanguageRule implements Rule {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** BCP 47 keeps longer names of languages for a future that has not come. */
  private static final Pattern LONG_NAME = Pattern.compile("[A-Za-z]{4,8}(-.*)?");

  private static final Set<String> REGISTERED_WHOLE = Set.of("i-default", "i-enochian", "i-mingo");

  private final Reporter reporter;
  private final Set<String> known = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  LanguageRule(Reporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void attribute(NodeInfo element, String name, String value) {
    switch (name) {
      case "xml:lang" -> tag(element, name, value);
      case "ident" -> {
        if (element.getLocalPart().equals("language")) {
          tag(element, name, value);
        }
      }
      case "mainLang", "otherLangs" -> {
        for (String one : SPACE.split(value.strip())) {
          tag(element, name, one);
        }
      }
      default -> {
        // No other attribute names a language.
      }
    }
  }

  private void tag(NodeInfo element, String name, String value) {
    // In XML an empty xml:lang takes back the language of what is around.
    if (value.isEmpty() || known.contains(value)) {
      return;
    }
    if (isTag(value)) {
      known.add(value);
    } else if (told.add(Stamp.file(element) + " " + value)) {
      reporter.report(
          "SG-LANG",
          Severity.WARNING,
          element,
          "@" + name + " is “" + value + "”, which is no language tag.",
          "Write a tag of BCP 47, as in de, de-AT, grc-Latn or x-something.");
    }
  }

  private static boolean isTag(String value) {
    if (REGISTERED_WHOLE.contains(value)) {
      return true;
    }
    try {
      new Locale.Builder().setLanguageTag(value);
      return !LONG_NAME.matcher(value).matches();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
