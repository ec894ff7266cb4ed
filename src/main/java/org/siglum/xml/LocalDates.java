package org.siglum.xml;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.saxon.s9api.ExtensionFunction;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.OccurrenceIndicator;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SequenceType;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;

/**
 * {@code sg:local-date($iso as xs:string, $language as xs:string) as xs:string}: a day, a month or
 * a year as it is written in a language, which Saxon-HE knows for English only: {@code 1892-05-06}
 * is {@code 6. Mai 1892}. What is none of these, and what is before our era, whose years are
 * counted in two ways, comes back as it was written.
 */
final class LocalDates implements ExtensionFunction {
  private static final SequenceType STRING =
      SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ONE);

  @Override
  public QName getName() {
    return new QName(Stamp.NAMESPACE, "local-date");
  }

  @Override
  public SequenceType getResultType() {
    return STRING;
  }

  @Override
  public SequenceType[] getArgumentTypes() {
    return new SequenceType[] {STRING, STRING};
  }

  @Override
  public XdmValue call(XdmValue[] arguments) {
    String iso = arguments[0].itemAt(0).getStringValue();
    return new XdmAtomicValue(written(iso, arguments[1].itemAt(0).getStringValue()));
  }

  String written(String iso, String language) {
    if (iso.startsWith("0000")) {
      return iso;
    }
    try {
      if (iso.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return Format.written(LocalDate.parse(iso), "yMMMMd", language);
      }
      if (iso.matches("\\d{4}-\\d{2}")) {
        return Format.written(YearMonth.parse(iso).atDay(1), "yMMMM", language);
      }
      if (iso.matches("\\d{4}")) {
        return Format.written(Year.parse(iso).atDay(1), "y", language);
      }
    } catch (DateTimeException e) {
      return iso; // 30 February: a finding of the schema's, and the reader sees what was written.
    }
    return iso;
  }

  /** What needs ICU4J, which is not loaded before there is a date to write. */
  private static final class Format {
    /** The first day of a month is an ordinal there; the locale data say nothing of it. */
    private static final Map<String, String> FIRST_DAY = Map.of("fr", "1er", "it", "1º");

    private static final Map<String, String> PATTERNS = new ConcurrentHashMap<>();

    static String written(LocalDate date, String fields, String language) {
      ULocale locale = locale(language);
      String pattern =
          PATTERNS.computeIfAbsent(
              locale + " " + fields,
              key -> DateTimePatternGenerator.getInstance(locale).getBestPattern(fields));
      SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
      format.setCalendar(calendar(locale));
      String text = format.format(new Date(date.toEpochDay() * 86_400_000));
      String first = FIRST_DAY.get(locale.getLanguage());
      return first != null && fields.endsWith("d") ? text.replaceFirst("^1 ", first + " ") : text;
    }

    /**
     * English without a region has the day first, as the publishers of editions have it. TEI's
     * dates are Gregorian, whatever the calendar of a country.
     */
    private static ULocale locale(String language) {
      ULocale locale = ULocale.forLanguageTag("en".equals(language) ? "en-GB" : language);
      return locale.setKeywordValue("calendar", "gregorian");
    }

    /** Without the change to the Julian calendar before 1582, and in no time zone of a machine. */
    private static GregorianCalendar calendar(ULocale locale) {
      GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
      calendar.setGregorianChange(new Date(Long.MIN_VALUE));
      return calendar;
    }
  }
}
