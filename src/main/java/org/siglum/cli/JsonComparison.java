package org.siglum.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.siglum.build.Differences;
import org.siglum.compare.Change;
import org.siglum.compare.Piece;
import org.siglum.edition.FindingsJson;
import org.siglum.xml.Outline.Place;

/**
 * Writes what changed as JSON: an object with {@code documents}, {@code findings}, {@code pages}.
 */
final class JsonComparison {
  private final JsonGenerator json;

  private JsonComparison(JsonGenerator json) {
    this.json = json;
  }

  static void write(Differences differences, PrintWriter out) throws IOException {
    try (JsonGenerator json = FindingsJson.generator(out)) {
      new JsonComparison(json).write(differences);
    }
    out.println();
  }

  private void write(Differences differences) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("documents");
    strings("added", differences.added());
    strings("removed", differences.removed());
    strings("unread", differences.unread());
    json.writeNumberField("unchanged", differences.unchanged());
    json.writeArrayFieldStart("changed");
    for (Map.Entry<String, List<Change>> document : differences.changed().entrySet()) {
      json.writeStartObject();
      json.writeStringField("path", document.getKey());
      json.writeArrayFieldStart("changes");
      for (Change change : document.getValue()) {
        change(change);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    if (differences.findings().isPresent()) {
      json.writeObjectFieldStart("findings");
      json.writeFieldName("added");
      FindingsJson.write(differences.findings().get().added(), json);
      json.writeFieldName("removed");
      FindingsJson.write(differences.findings().get().gone(), json);
      json.writeEndObject();
    }
    if (differences.pages().isPresent()) {
      pages(differences.pages().get());
    }
    json.writeEndObject();
  }

  private void change(Change change) throws IOException {
    json.writeStartObject();
    json.writeStringField("subject", change.subject().label());
    json.writeStringField("what", change.what());
    place("old", change.before());
    place("new", change.after());
    pieces(change.pieces());
    json.writeEndObject();
  }

  private void place(String name, Place place) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("file", place.file());
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeEndObject();
  }

  private void pieces(List<Piece> pieces) throws IOException {
    json.writeArrayFieldStart("words");
    for (Piece piece : pieces) {
      json.writeStartObject();
      json.writeStringField(piece.state().name().toLowerCase(Locale.ROOT), piece.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void pages(Differences.OfPages pages) throws IOException {
    json.writeObjectFieldStart("pages");
    strings("added", pages.added());
    strings("removed", pages.removed());
    strings("changed", pages.changed());
    json.writeArrayFieldStart("changes");
    for (Differences.OfWords words : pages.words()) {
      json.writeStartObject();
      pieces(words.pieces());
      strings("pages", words.pages());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void strings(String name, Collection<String> strings) throws IOException {
    json.writeArrayFieldStart(name);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }
}
