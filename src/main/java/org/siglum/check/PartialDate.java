package org.siglum.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.om.NodeInfo;

/**
 * A date as exactly as it is given.
 *
 * @param parts the year, and perhaps the month and the day
 * @param value as written
 */
record PartialDate(List<Integer> parts, String value) {
  private static final Pattern FORM = Pattern.compile("(-?\\d{4,9})(?:-(\\d\\d)(?:-(\\d\\d))?)?.*");

  /** The first of these attributes that an element has, where it is a date with a year. */
  static Optional<PartialDate> of(NodeInfo element, String... attributes) {
    for (String attribute : attributes) {
      String value = Tree.attribute(element, attribute);
      if (value != null) {
        return of(value.strip());
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> of(String value) {
    Matcher form = FORM.matcher(value);
    if (!form.matches() || !Temporal.isW3c(value)) {
      return Optional.empty();
    }
    List<Integer> parts = new ArrayList<>();
    for (int i = 1; i <= form.groupCount() && form.group(i) != null; i++) {
      parts.add(Integer.valueOf(form.group(i)));
    }
    return Optional.of(new PartialDate(parts, value));
  }

  /** Whether it is later than another, as far as both say: May 1892 is not later than 1892. */
  boolean isAfter(PartialDate other) {
    for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
      int order = parts.get(i).compareTo(other.parts.get(i));
      if (order != 0) {
        return order > 0;
      }
    }
    return false;
  }
}
