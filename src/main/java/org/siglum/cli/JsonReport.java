package org.siglum.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.siglum.edition.Finding;

/** Writes findings as JSON: an array of objects with the components of {@link Finding}. */
final class JsonReport {
  private JsonReport() {}

  static void write(List<Finding> findings, PrintWriter out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartArray();
      for (Finding finding : findings) {
        json.writeStartObject();
        json.writeStringField("code", finding.code());
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("file", finding.file());
        json.writeNumberField("line", finding.line());
        json.writeNumberField("column", finding.column());
        json.writeStringField("text", finding.text());
        json.writeStringField("advice", finding.advice());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.println();
  }

  /** What writes JSON for people to read too, and leaves {@code out} open. */
  static JsonGenerator generator(PrintWriter out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.useDefaultPrettyPrinter();
    return json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }
}
