package org.siglum.check;

import java.util.function.Consumer;
import net.sf.saxon.om.NodeInfo;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.xml.Outline.Place;
import org.siglum.xml.Stamp;

/** Reports what is wrong with an element, at its place in the source. */
final class Reporter {
  private final Consumer<Finding> findings;

  Reporter(Consumer<Finding> findings) {
    this.findings = findings;
  }

  void report(String code, Severity severity, NodeInfo element, String text, String advice) {
    report(code, severity, Stamp.place(element), text, advice);
  }

  void report(String code, Severity severity, Place place, String text, String advice) {
    findings.accept(
        new Finding(code, severity, place.file(), place.line(), place.column(), text, advice));
  }
}
