package org.siglum.lossless;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The text of a volume, a section for each page sequence: the flow, and the notes at its feet. */
final class VolumeText implements TaggedText.Listener {
  /**
   * What one page sequence says: its text, its notes, its entries of the apparatus. A line feed is
   * a line's end, which may part words or not.
   */
  record Section(
      StringBuilder flow,
      List<StringBuilder> notes,
      List<StringBuilder> entries,
      StringBuilder headings) {}

  /** What holds the apparatus of a page: its entries, and their numbers, which are the volume's. */
  private static final String FOOT = "NonStruct";

  private static final Set<String> IN_LINE =
      Set.of("Span", "Link", "Reference", "Note", "Quote", "Code", FOOT);

  private final List<Section> sections = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<StringBuilder> sinks = new ArrayDeque<>();

  private VolumeText() {
    begin("Sect");
  }

  static List<Section> of(Path file) throws IOException {
    VolumeText reader = new VolumeText();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      TaggedText.read(pdf, reader);
    }
    return reader.sections.stream().filter(s -> !s.flow().isEmpty()).toList();
  }

  @Override
  public void begin(String type) {
    if (type.equals("Sect")) {
      sections.add(
          new Section(
              new StringBuilder(), new ArrayList<>(), new ArrayList<>(), new StringBuilder()));
      sinks.push(section().flow());
    } else if (type.equals("Note")) {
      StringBuilder note = new StringBuilder();
      (open.peek().equals("Reference") ? section().notes() : section().entries()).add(note);
      sinks.push(note);
    } else if (type.equals("Reference") || type.equals(FOOT)) {
      sinks.push(new StringBuilder()); // the mark, the number
    } else if (!IN_LINE.contains(type)) {
      sinks.peek().append(' ');
    }
    open.push(type);
  }

  @Override
  public void text(String text) {
    sinks.peek().append(text);
    if (open.peek().equals("H1")) {
      section().headings().append(text);
    }
  }

  @Override
  public void shift() {
    StringBuilder sink = sinks.peek();
    if (!sink.isEmpty() && sink.charAt(sink.length() - 1) == '\u00AD') {
      sink.setLength(sink.length() - 1);
    } else {
      sink.append('\n');
    }
  }

  @Override
  public void end(String type) {
    open.pop();
    if (Set.of("Sect", "Note", "Reference", FOOT).contains(type)) {
      sinks.pop();
    } else if (!IN_LINE.contains(type)) {
      sinks.peek().append(' ');
    }
  }

  private Section section() {
    return sections.get(sections.size() - 1);
  }
}
