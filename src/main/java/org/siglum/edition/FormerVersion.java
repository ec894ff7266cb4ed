package org.siglum.edition;

import java.util.Optional;

/**
 * A former version of an edition that readers may still look up.
 *
 * @param version its number or name
 * @param date when it was published (ISO 8601: a year, a month or a day)
 * @param url where it stands
 */
public record FormerVersion(String version, Optional<String> date, String url) {}
