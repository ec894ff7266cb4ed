package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.siglum.compare.Change;
import org.siglum.compare.Piece;

/** Whatever a document is done to is found: exactly that, and the other way round. */
class EditsAreFoundTest {
  private final Path folder;

  EditsAreFoundTest() throws IOException {
    folder = Files.createDirectories(Path.of("target/edits"));
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void randomEditsAreFound(@ForAll long seed) throws Exception {
    EditedDocument document = new EditedDocument(seed);
    ComparedTexts texts = new ComparedTexts(folder);
    List<Change> changes = texts.compare(document.old(), document.fresh());
    assertEquals(document.expected(), changed(changes));
    List<Change> back = texts.compare(document.fresh(), document.old());
    assertEquals(changes.size(), back.size());
    assertEquals(marked(changes, Piece.State.DELETED), marked(back, Piece.State.INSERTED));
    assertEquals(marked(changes, Piece.State.INSERTED), marked(back, Piece.State.DELETED));
    assertEquals(List.of(), texts.compare(document.fresh(), document.laidOut()));
  }

  private static List<String> marked(List<Change> changes, Piece.State state) {
    return changes.stream()
        .flatMap(change -> change.pieces().stream())
        .filter(piece -> piece.state() == state)
        .map(Piece::text)
        .sorted()
        .toList();
  }

  private static List<String> changed(List<Change> changes) {
    return changes.stream().map(EditsAreFoundTest::changed).sorted().toList();
  }

  /** A change without the words around it. */
  private static String changed(Change change) {
    return change.pieces().stream()
        .filter(piece -> piece.state() != Piece.State.SAME)
        .map(
            piece ->
                piece.state() == Piece.State.DELETED
                    ? " [-" + piece.text() + "-]"
                    : " {+" + piece.text() + "+}")
        .collect(Collectors.joining("", change.subject().label(), ""));
  }
}
