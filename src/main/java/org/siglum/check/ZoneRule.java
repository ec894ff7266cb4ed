package org.siglum.check;

import java.util.Optional;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.tree.iter.AxisIterator;
import org.siglum.edition.Severity;

/** {@code SG-ZONE}: coordinates that mark no place on the image of a page. */
final class ZoneRule implements Rule {
  private final Reporter reporter;

  ZoneRule(Reporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void element(NodeInfo element, String name) {
    if (name.equals("zone") || name.equals("line") || name.equals("surface")) {
      Optional<String> fault = Area.fault(element);
      if (fault.isPresent()) {
        report(
            element,
            "This “" + name + "” marks no place: " + fault.get() + ".",
            "Give @ulx, @uly, @lrx and @lry, or @points, in the coordinates of the surface.");
      } else if (!name.equals("surface")) {
        surface(element).ifPresent(surface -> within(surface, element, name));
      }
    }
  }

  private void within(NodeInfo surface, NodeInfo element, String name) {
    Optional<Area> area = Area.of(element);
    if (area.isPresent() && !Area.of(surface).map(a -> a.holds(area.get())).orElse(true)) {
      report(
          element,
          "This “" + name + "” lies, at least in part, outside of its surface.",
          "Correct its coordinates, or those of the surface.");
    }
  }

  private static Optional<NodeInfo> surface(NodeInfo element) {
    AxisIterator ancestors = element.iterateAxis(AxisInfo.ANCESTOR);
    for (NodeInfo node = ancestors.next(); node != null; node = ancestors.next()) {
      if (Tree.is(node, "surface")) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }

  private void report(NodeInfo element, String text, String advice) {
    reporter.report("SG-ZONE", Severity.WARNING, element, text, advice);
  }
}
