package org.siglum.lossless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/**
 * The words of every text stand in its page and in the volume, as often and in the order of the
 * text.
 */
class NothingLostTest {
  @ParameterizedTest
  @ValueSource(strings = {"sample", "calpurnius", "schnitzler", "frus-history", "yidracor"})
  void pagesHaveEveryWord(String name) throws Exception {
    BuiltEdition edition = BuiltEdition.named(name);
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, Element> source : edition.sources().entrySet()) {
      Element text = Dom.children(source.getValue(), "text").findFirst().orElse(null);
      Words expected = text == null ? new Words() : SourceText.of(text);
      Path page = edition.page(source.getKey());
      if (Files.exists(page)) {
        faults.addAll(faults(source.getKey(), expected, PageText.of(page)));
      } else if (!expected.of(Words.Stream.TEXT).isEmpty()) {
        faults.add(source.getKey() + " has no page");
      }
    }
    assertNone(faults);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample", "calpurnius", "schnitzler", "frus-history", "yidracor"})
  void plainTextsHaveEveryWordOfTheText(String name) throws Exception {
    BuiltEdition edition = BuiltEdition.named(name);
    List<String> faults = new ArrayList<>();
    for (String document : edition.documents()) {
      Element text =
          Dom.children(edition.sources().get(document), "text").findFirst().orElseThrow();
      String plain = Files.readString(edition.page(document.replaceFirst("html$", "txt")));
      // Without the title, the notes at the end, their calls, and signs of the editor.
      String found =
          plain
              .substring(plain.indexOf('\n'))
              .replaceFirst("(?s)\n\n\\[(\\d+|\\*)\\] .*$", "")
              .replaceAll("\\[(\\d+|\\*|…|\\.[^\\]]*|[–\\u00A0 ]+)\\]|[⟦⟧]", "");
      Difference.first(SourceText.of(text).of(Words.Stream.TEXT), Run.words(found))
          .ifPresent(fault -> faults.add(document + ": " + fault));
    }
    assertNone(faults);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample", "calpurnius", "schnitzler", "frus-history", "yidracor"})
  void volumeHasEveryWord(String name) throws Exception {
    BuiltEdition edition = BuiltEdition.named(name);
    Signs signs = new Signs();
    List<String> faults = new ArrayList<>();
    for (String document : edition.documents()) {
      Element text =
          Dom.children(edition.sources().get(document), "text").findFirst().orElseThrow();
      VolumeReader.missing(text, edition.section(document), signs)
          .ifPresent(fault -> faults.add(document + ": " + fault));
    }
    assertNone(faults);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample", "calpurnius", "schnitzler", "frus-history", "yidracor"})
  void registersHaveEveryWordOfTheirEntries(String name) throws Exception {
    BuiltEdition edition = BuiltEdition.named(name);
    Set<String> printed = Entries.printed(edition.registers());
    List<String> faults = new ArrayList<>();
    for (Element document : edition.sources().values()) {
      for (Element entry : Entries.of(document)) {
        String id = entry.getAttribute("xml:id");
        Path page = Entries.page(edition, entry);
        List<String> found = Files.exists(page) ? Entries.words(page) : List.of();
        Entries.words(entry, false).stream()
            .filter(word -> !found.contains(word))
            .forEach(word -> faults.add(id + ": its page lacks " + word));
        Entries.cores(String.join(" ", Entries.words(entry, true))).stream()
            .filter(word -> !printed.contains(word))
            .forEach(word -> faults.add(id + ": the volume lacks " + word));
      }
    }
    assertNone(faults);
  }

  @Test
  void aWordThatIsTakenFromAPageIsMissed(@TempDir Path folder) throws Exception {
    BuiltEdition edition = BuiltEdition.named("sample");
    Element text =
        Dom.children(edition.sources().get("gettysburg.html"), "text").findFirst().orElseThrow();
    String page = Files.readString(edition.page("gettysburg.html"));
    Path copy = folder.resolve("gettysburg.html");
    Files.writeString(copy, page.replaceFirst("score ", ""));
    assertFalse(faults("", SourceText.of(text), PageText.of(copy)).isEmpty());
    Files.writeString(copy, page.replaceFirst("<span class=\"rdg[^>]*>[^<]+</span>", ""));
    List<String> faults = faults("", SourceText.of(text), PageText.of(copy));
    assertEquals(1, faults.size());
    assertTrue(faults.get(0).contains("APPARATUS"));
  }

  @Test
  void aWordThatIsTakenFromTheVolumeIsMissed() throws Exception {
    BuiltEdition edition = BuiltEdition.named("sample");
    Element text =
        Dom.children(edition.sources().get("gettysburg.html"), "text").findFirst().orElseThrow();
    VolumeText.Section section = edition.section("gettysburg.html");
    String flow = section.flow().toString();
    section.flow().replace(0, flow.length(), flow.replaceFirst("score ", ""));
    assertTrue(VolumeReader.missing(text, section, new Signs()).isPresent());
    section.flow().replace(0, section.flow().length(), flow.replaceFirst("score and", "scoreand"));
    assertTrue(VolumeReader.missing(text, section, new Signs()).isPresent());
    section.flow().replace(0, section.flow().length(), flow);
    assertTrue(VolumeReader.missing(text, section, new Signs()).isEmpty());
  }

  private static List<String> faults(String page, Words expected, Words found) {
    return Stream.of(Words.Stream.values())
        .flatMap(
            stream ->
                Difference.first(expected.of(stream), found.of(stream))
                    .map(fault -> page + ", " + stream + ", " + fault)
                    .stream())
        .toList();
  }

  private static void assertNone(List<String> faults) {
    assertTrue(faults.isEmpty(), () -> faults.size() + " faults\n" + String.join("\n", faults));
  }
}
