package org.siglum.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code geo} has to say for a place to be on the map: latitude and longitude in decimal
 * degrees, in the ways that people write them. The stylesheets read them by the same rules ({@code
 * sg:coordinates}), which a test holds.
 */
final class Coordinates {
  private static final Pattern BEFORE_POINT = Pattern.compile("(\\d)\\s+([NSEWO])");
  private static final Pattern APART = Pattern.compile("\\d[NS]?\\s*[\\s;/]\\s*[-+]?\\d|,\\s");
  private static final Pattern SEPARATOR = Pattern.compile(",\\s+|[\\s;/]+");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern NUMBER = Pattern.compile("([-+]?\\d{1,3}(?:[.,]\\d+)?)[NSEWO]?");

  private Coordinates() {}

  /** Whether a text, with single spaces, is a latitude and a longitude. */
  static boolean are(String text) {
    String signs =
        BEFORE_POINT
            .matcher(text.toUpperCase(Locale.ROOT).replace('−', '-').replace("°", ""))
            .replaceAll("$1$2");
    // A comma stands between two numbers, or in each of them.
    Pattern separator = APART.matcher(signs).find() ? SEPARATOR : COMMA;
    List<String> parts =
        Arrays.stream(separator.split(signs)).filter(part -> !part.isEmpty()).toList();
    return parts.size() == 2 && isWithin(parts.get(0), 90) && isWithin(parts.get(1), 180);
  }

  private static boolean isWithin(String part, int degrees) {
    Matcher number = NUMBER.matcher(part);
    return number.matches()
        && new BigDecimal(number.group(1).replace(',', '.'))
                .abs()
                .compareTo(BigDecimal.valueOf(degrees))
            <= 0;
  }
}
