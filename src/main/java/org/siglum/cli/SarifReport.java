package org.siglum.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.siglum.edition.Catalogue;
import org.siglum.edition.Finding;
import org.siglum.edition.FindingsJson;
import org.siglum.edition.Target;

/**
 * Writes findings in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS), which
 * code hosts show beside the lines that are meant. Files are named from the edition's folder.
 */
final class SarifReport {
  private SarifReport() {}

  static void write(List<Finding> findings, PrintWriter out) throws IOException {
    try (JsonGenerator json = FindingsJson.generator(out)) {
      json.writeStartObject();
      json.writeStringField(
          "$schema",
          "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(findings, json);
      // Columns are counted in UTF-16 units, as XML parsers do it in Java.
      json.writeStringField("columnKind", "utf16CodeUnits");
      json.writeArrayFieldStart("results");
      for (Finding finding : findings) {
        result(finding, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println();
  }

  /** The program, and what its catalogue says of the kinds of findings that there are. */
  private static void tool(List<Finding> findings, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Siglum");
    json.writeStringField("version", Version.current());
    json.writeArrayFieldStart("rules");
    for (String code : findings.stream().map(Finding::code).distinct().sorted().toList()) {
      Catalogue.Kind kind = Catalogue.of(code);
      json.writeStartObject();
      json.writeStringField("id", code);
      message("shortDescription", kind.why(), json);
      message("help", kind.advice(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void result(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.code());
    json.writeStringField("level", level(finding));
    message("message", finding.text() + " " + finding.advice(), json);
    json.writeArrayFieldStart("locations");
    if (!finding.file().isEmpty()) {
      location(finding, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String level(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static void location(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", Target.address(finding.file()));
    json.writeEndObject();
    if (finding.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", finding.line());
      json.writeNumberField("startColumn", Math.max(1, finding.column()));
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void message(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
