package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siglum.MarkedSlip;
import org.siglum.edition.Finding;

/**
 * A slip that only the edition around a letter, or its schema, makes one: in each of twenty letters
 * it is found at its place, and nothing else is.
 */
class SlipsInLettersTest {
  private static final Path CORPORA = Path.of("../shared/corpora");
  private static final int LETTERS = 20;

  /** The start tag of a paragraph that begins with words. */
  private static final String PARAGRAPH = "<p(?: [^<>]*[^</>])?>(?=[^<\\s])";

  private enum Slip {
    IMAGE("SG-IMAGE", PARAGRAPH, "$0<figure>‸<graphic url=\"nowhere.png\"/></figure>"),
    ZONE(
        "SG-ZONE",
        "<text(?: [^<>]*)?>",
        "<facsimile><surface>‸<zone ulx=\"180\" uly=\"20\" lrx=\"40\" lry=\"60\"/></surface>"
            + "</facsimile>$0"),
    NOTE("SG-NOTE", "<text(?: [^<>]*)?>", "<standOff>‸<note>a</note></standOff>$0"),
    ELEMENT("SG-SCHEMA", PARAGRAPH, "$0‸<nonsense/>"),
    ATTRIBUTE("SG-SCHEMA", "<date when=", "‸<date nonsense=\"a\" when="),
    VALUE("SG-SCHEMA", "<date when=\"(\\d{4})-", "‸<date when=\"$1/"),
    RULE("SG-SCHEMATRON", PARAGRAPH, "$0‸<ptr target=\"#a\" cRef=\"a\"/>");

    private final String code;
    private final Pattern place;
    private final String replacement;

    Slip(String code, String place, String replacement) {
      this.code = code;
      this.place = Pattern.compile(place);
      this.replacement = replacement;
    }
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Slip.class)
  void isFoundAtItsPlaceAndAlone(Slip slip) throws Exception {
    Random random = new Random(slip.ordinal());
    TestEdition edition = new TestEdition(folder.toRealPath());
    Files.copy(CORPORA.resolve("schema/tei_all.rng"), folder.resolve("tei_all.rng"));
    edition.write("edition.yml", "schema: tei_all.rng\n");
    List<String> letters = letters(slip, random);
    List<Finding> before = findings(edition, slip, letters);
    List<String> expected = new ArrayList<>();
    List<String> seeded = new ArrayList<>();
    for (String letter : letters) {
      List<MatchResult> places = slip.place.matcher(letter).results().toList();
      MatchResult at = places.get(random.nextInt(places.size()));
      MarkedSlip slipped = MarkedSlip.put(letter, slip.place, at, slip.replacement);
      expected.add("tei/%02d.xml %s %s".formatted(seeded.size(), slip.code, slipped.place()));
      seeded.add(slipped.seeded());
    }
    List<String> found =
        findings(edition, slip, seeded).stream()
            .filter(finding -> before.stream().noneMatch(old -> MarkedSlip.isSame(old, finding)))
            .map(f -> f.file() + " " + f.code() + " " + f.line() + ":" + f.column())
            .toList();
    assertEquals(LETTERS, expected.size(), "letters with a place for it");
    assertEquals(expected, found);
  }

  private static List<Finding> findings(TestEdition edition, Slip slip, List<String> letters)
      throws Exception {
    for (int i = 0; i < letters.size(); i++) {
      edition.write("tei/%02d.xml".formatted(i), letters.get(i));
    }
    return slip.code.startsWith("SG-SCHEMA") ? edition.validate(false) : edition.check();
  }

  private static List<String> letters(Slip slip, Random random) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(CORPORA.resolve("schnitzler/letters"))) {
      files = new ArrayList<>(all.sorted().toList());
    }
    Collections.shuffle(files, random);
    List<String> letters = new ArrayList<>();
    for (Path file : files) {
      String letter = Files.readString(file);
      if (letters.size() < LETTERS && slip.place.matcher(letter).find()) {
        letters.add(letter);
      }
    }
    return letters;
  }
}
