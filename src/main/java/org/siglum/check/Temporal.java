package org.siglum.check;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;

/** Tells what TEI allows as a date or time (teidata.temporal.w3c and teidata.temporal.iso). */
final class Temporal {
  private static final String ZONE = "(?:Z|[+-]\\d\\d:\\d\\d)?";

  /** The types of XML Schema among which the form of a value decides. */
  private static final Map<Pattern, ItemType> TYPES = new LinkedHashMap<>();

  static {
    type("-?\\d{4,}-\\d\\d-\\d\\d", ItemType.DATE);
    type("-?\\d{4,}", ItemType.G_YEAR);
    type("-?\\d{4,}-\\d\\d", ItemType.G_YEAR_MONTH);
    type("--\\d\\d", ItemType.G_MONTH);
    type("--\\d\\d-\\d\\d", ItemType.G_MONTH_DAY);
    type("---\\d\\d", ItemType.G_DAY);
    type("\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?", ItemType.TIME);
    type("-?\\d{4,}-\\d\\d-\\d\\dT[0-9:.]+", ItemType.DATE_TIME);
  }

  /** What ISO 8601 and its extension for uncertain dates write with. */
  private static final Pattern ISO = Pattern.compile("[-+0-9A-Z:.,/~?%*_\\[\\]{}]*[0-9X][^ ]*");

  private static final Pattern ISO_BEGINS_WITH_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");
  private static final Pattern ISO_ORDINAL = Pattern.compile("\\d{4}-\\d{3}");
  private static final Pattern ISO_WEEK = Pattern.compile("\\d{4}-W\\d\\d-\\d");
  private static final Pattern ISO_BASIC = Pattern.compile("\\d{8}");

  private Temporal() {}

  private static void type(String form, ItemType type) {
    TYPES.put(Pattern.compile(form + ZONE), type);
  }

  /** Whether a value is a date or time of XML Schema 1.1, in which there is a year 0000. */
  static boolean isW3c(String value) {
    for (Map.Entry<Pattern, ItemType> type : TYPES.entrySet()) {
      if (type.getKey().matcher(value).matches()) {
        return exists(value, type.getValue());
      }
    }
    return false;
  }

  private static boolean exists(String value, ItemType type) {
    try {
      new XdmAtomicValue(value, type);
      return true;
    } catch (SaxonApiException e) {
      return false;
    }
  }

  /**
   * Whether a value may be a date of ISO 8601. The standard has very many forms: only the days of
   * the usual ones are looked up, and what is written with other characters is none.
   */
  static boolean mayBeIso(String value) {
    if (!ISO.matcher(value).matches()) {
      return false;
    }
    for (String end : value.split("/")) {
      if (!dayExists(end)) {
        return false;
      }
    }
    return true;
  }

  private static boolean dayExists(String value) {
    if (ISO_BEGINS_WITH_DAY.matcher(value).matches()) {
      return exists(value.substring(0, "yyyy-mm-dd".length()), ItemType.DATE);
    } else if (ISO_ORDINAL.matcher(value).matches()) {
      return parses(value, DateTimeFormatter.ISO_ORDINAL_DATE);
    } else if (ISO_WEEK.matcher(value).matches()) {
      return parses(value, DateTimeFormatter.ISO_WEEK_DATE);
    } else if (ISO_BASIC.matcher(value).matches()) {
      return parses(value, DateTimeFormatter.BASIC_ISO_DATE);
    }
    return true;
  }

  private static boolean parses(String value, DateTimeFormatter form) {
    try {
      form.parse(value);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
