package org.siglum.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date is written as its language has it, wherever it is written. */
class LocalDatesTest {
  private final LocalDates dates = new LocalDates();

  @ParameterizedTest
  @CsvSource({
    "en, 1892-05-06, 6 May 1892",
    "en, 1892-05, May 1892",
    "en-US, 1892-05-06, 'May 6, 1892'",
    "de, 1892-05-06, 6. Mai 1892",
    "de, 1892-03, März 1892",
    "de-AT, 1892-01-06, 6. Jänner 1892",
    "fr, 1892-05-06, 6 mai 1892",
    "fr, 1892-05-01, 1er mai 1892",
    "fr, 1892-05-11, 11 mai 1892",
    "fr, 1892-05, mai 1892",
    "it, 1892-05-06, 6 maggio 1892",
    "it, 1892-05-01, 1º maggio 1892",
    "es, 1892-05-06, 6 de mayo de 1892",
    "es, 1892-05, mayo de 1892",
    "ru, 1892-05-06, 6 мая 1892 г.",
    "ru, 1892-05, май 1892 г.",
    "fr, 1892, 1892",
    "ru, 1892, 1892"
  })
  void asTheLanguageHasIt(String language, String iso, String expected) {
    assertEquals(expected, plain(dates.written(iso, language)));
  }

  @Test
  void anEarlyYearIsNeitherFilledUpNorCountedByAnotherCalendar() {
    assertEquals("13 October 54", dates.written("0054-10-13", "en"));
    assertEquals("3. Februar 962", dates.written("0962-02-03", "de"));
    assertEquals("54", dates.written("0054", "de"));
    assertEquals("4 octobre 1582", dates.written("1582-10-04", "fr"));
  }

  @Test
  void theCalendarOfACountryIsNotAsked() {
    assertEquals("2024", dates.written("2024", "th"));
  }

  @Test
  void whatIsNoDayMonthOrYearIsAsItWasWritten() {
    for (String other :
        new String[] {
          "-0043-03-15",
          "-0043",
          "0000",
          "1892-02-30",
          "1892-13",
          "--05-06",
          "1892-05-06T10:00:00",
          ""
        }) {
      assertEquals(other, dates.written(other, "de"), other);
    }
  }

  @Test
  void neitherTheTimeZoneNorTheLanguageOfTheMachineMatters() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.JAPAN);
      for (String where : new String[] {"Pacific/Kiritimati", "Pacific/Niue"}) {
        TimeZone.setDefault(TimeZone.getTimeZone(where));
        assertEquals("6. Mai 1892", new LocalDates().written("1892-05-06", "de"), where);
        assertEquals("6 May 1892", new LocalDates().written("1892-05-06", "en"), where);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** With spaces that break: which of them do not is the locale data's affair. */
  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
