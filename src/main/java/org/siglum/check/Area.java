package org.siglum.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.sf.saxon.om.NodeInfo;

/**
 * The box around an area of a surface. The stylesheets read areas by the same rules ({@code
 * sg:area}), which a test holds.
 */
record Area(BigDecimal left, BigDecimal top, BigDecimal right, BigDecimal bottom) {
  private static final List<String> EDGES = List.of("ulx", "uly", "lrx", "lry");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Pattern CORNER = Pattern.compile(NUMBER + "," + NUMBER);

  /** What an element's coordinates are no area for; empty where there are none, or they are one. */
  static Optional<String> fault(NodeInfo element) {
    String points = Tree.attribute(element, "points");
    if (points != null) {
      List<String> corners = List.of(points.strip().split("\\s+"));
      if (corners.size() < 3 || !corners.stream().allMatch(c -> CORNER.matcher(c).matches())) {
        return Optional.of("@points is “" + points + "”, not three or more corners “x,y”");
      }
    } else {
      List<String> given = EDGES.stream().filter(e -> edge(element, e) != null).toList();
      if (given.isEmpty()) {
        return Optional.empty();
      }
      for (String edge : EDGES) {
        String value = edge(element, edge);
        if (value == null) {
          return Optional.of("@" + edge + " is missing");
        }
        if (!NUMBER.matcher(value).matches()) {
          return Optional.of("@" + edge + " is “" + value + "”, which is no number");
        }
      }
    }
    return around(element).isExtended()
        ? Optional.empty()
        : Optional.of("it ends before it begins");
  }

  /** The area of an element that has one. */
  static Optional<Area> of(NodeInfo element) {
    boolean has = Tree.attribute(element, "points") != null || edge(element, "ulx") != null;
    return has && fault(element).isEmpty() ? Optional.of(around(element)) : Optional.empty();
  }

  private static Area around(NodeInfo element) {
    String points = Tree.attribute(element, "points");
    if (points == null) {
      List<BigDecimal> edges = EDGES.stream().map(e -> new BigDecimal(edge(element, e))).toList();
      return new Area(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
    }
    List<BigDecimal> x = new ArrayList<>();
    List<BigDecimal> y = new ArrayList<>();
    for (String corner : points.strip().split("\\s+")) {
      int comma = corner.indexOf(',');
      x.add(new BigDecimal(corner.substring(0, comma)));
      y.add(new BigDecimal(corner.substring(comma + 1)));
    }
    return new Area(Collections.min(x), Collections.min(y), Collections.max(x), Collections.max(y));
  }

  private static String edge(NodeInfo element, String name) {
    String value = Tree.attribute(element, name);
    return value == null ? null : value.strip();
  }

  private boolean isExtended() {
    return left.compareTo(right) < 0 && top.compareTo(bottom) < 0;
  }

  /** Whether no part of an area lies outside of this one. */
  boolean holds(Area other) {
    return left.compareTo(other.left) <= 0
        && top.compareTo(other.top) <= 0
        && right.compareTo(other.right) >= 0
        && bottom.compareTo(other.bottom) >= 0;
  }
}
