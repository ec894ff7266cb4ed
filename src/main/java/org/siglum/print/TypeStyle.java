package org.siglum.print;

import java.util.Arrays;
import java.util.List;
import org.xml.sax.Attributes;

/**
 * The faces that the FO asks for at one place: families in order of preference, style and weight.
 */
record TypeStyle(List<String> families, String style, int weight) {
  static final TypeStyle INITIAL = new TypeStyle(List.of("sans-serif"), "normal", 400);

  /** The style within an element with these attributes that stands in this style. */
  TypeStyle within(Attributes atts) {
    String family = atts.getValue("font-family");
    String slope = atts.getValue("font-style");
    String boldness = atts.getValue("font-weight");
    if (family == null && slope == null && boldness == null) {
      return this;
    }
    return new TypeStyle(
        family == null ? families : split(family),
        slope == null || slope.equals("inherit") ? style : slope,
        boldness == null ? weight : weight(boldness));
  }

  private List<String> split(String list) {
    return list.equals("inherit")
        ? families
        : Arrays.stream(list.split(",")).map(name -> name.strip().replaceAll("['\"]", "")).toList();
  }

  private int weight(String value) {
    return switch (value) {
      case "normal", "lighter" -> 400;
      case "bold", "bolder" -> 700;
      case "inherit" -> weight;
      default -> value.matches("[1-9]00") ? Integer.parseInt(value) : weight;
    };
  }
}
