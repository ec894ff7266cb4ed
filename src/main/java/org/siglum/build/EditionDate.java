package org.siglum.build;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/**
 * The date that a volume bears. It is never the clock's, so that equal input gives equal bytes: it
 * is {@code SOURCE_DATE_EPOCH} where that is set (reproducible-builds.org), else the date of
 * publication in the headers, else the first day of 2000.
 */
final class EditionDate {
  private static final Instant UNKNOWN = Instant.parse("2000-01-01T00:00:00Z");

  private EditionDate() {}

  static Instant of(Collection collection) {
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    if (epoch != null && epoch.matches("\\d{1,11}")) {
      return Instant.ofEpochSecond(Long.parseLong(epoch));
    }
    return collection.date().map(EditionDate::instant).orElse(UNKNOWN);
  }

  /** The start, in UTC, of a year, month or day in ISO 8601. */
  private static Instant instant(String date) {
    String day = date + "-01-01".substring(Math.min(6, Math.max(0, date.length() - 4)));
    try {
      return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      return UNKNOWN;
    }
  }
}
