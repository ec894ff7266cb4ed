package org.siglum.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings as JSON: an array of objects with the components of {@link Finding}. */
public final class FindingsJson {
  private FindingsJson() {}

  /** Writes findings, and leaves {@code out} open. */
  public static void write(List<Finding> findings, Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      write(findings, json);
    }
    out.write(System.lineSeparator());
  }

  /** Writes findings as a value within other JSON. */
  public static void write(List<Finding> findings, JsonGenerator json) throws IOException {
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

  /** What writes JSON for people to read too, and leaves {@code out} open. */
  public static JsonGenerator generator(Writer out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.useDefaultPrettyPrinter();
    return json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /**
   * Reads what was written.
   *
   * @throws IOException when the file cannot be read, or holds something else
   */
  public static List<Finding> read(Path file) throws IOException {
    List<Finding> findings = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        findings.add(finding(json));
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(file + " does not hold findings: " + e.getMessage(), e);
    }
    return findings;
  }

  private static Finding finding(JsonParser json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      fields.put(name, json.getText());
    }
    return new Finding(
        fields.getOrDefault("code", ""),
        Severity.valueOf(fields.getOrDefault("severity", "").toUpperCase(Locale.ROOT)),
        fields.getOrDefault("file", ""),
        Integer.parseInt(fields.getOrDefault("line", "0")),
        Integer.parseInt(fields.getOrDefault("column", "0")),
        fields.getOrDefault("text", ""),
        fields.getOrDefault("advice", ""));
  }
}
