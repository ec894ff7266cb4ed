package org.siglum.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a layer of the apparatus is printed. What is empty is as the volume has it.
 *
 * @param as how its entries follow each other: {@code paragraph}, {@code lines}, {@code
 *     two-columns} or {@code three-columns}
 * @param place where it stands: at the {@code foot} of the page, or at the end of the {@code
 *     division} or the {@code volume}
 * @param size of its type, a length of XSL-FO
 * @param rule whether a rule stands above it: {@code shown} or {@code hidden}
 * @param heading whether its heading does: {@code shown} or {@code hidden}
 */
public record LayerPrint(
    Optional<String> as,
    Optional<String> place,
    Optional<String> size,
    Optional<String> rule,
    Optional<String> heading) {

  /** What holds where {@code edition.yml} says nothing of it. */
  public static final LayerPrint DEFAULT =
      new LayerPrint(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** What is said, by its keys. */
  public Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    as.ifPresent(value -> values.put("as", value));
    place.ifPresent(value -> values.put("place", value));
    size.ifPresent(value -> values.put("size", value));
    rule.ifPresent(value -> values.put("rule", value));
    heading.ifPresent(value -> values.put("heading", value));
    return values;
  }
}
