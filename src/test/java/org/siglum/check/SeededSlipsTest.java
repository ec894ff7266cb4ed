package org.siglum.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siglum.MarkedSlip;
import org.siglum.edition.Finding;

/** A slip that is put into a document of the corpora is found at its place, and nothing else is. */
class SeededSlipsTest {
  private static final Path CORPORA = Path.of("../shared/corpora");
  private static final int DOCUMENTS = 20;

  /** The start tag of a block in the text that begins with words. */
  private static final String BLOCK = "<(?:p|l|head|stage)(?: [^<>]*[^</>])?>(?=[^<\\s])";

  private static final String SENT = "\\s*<correspAction type=\"sent\">";

  /** What is put in, and what for. */
  private enum Slip {
    DATE("SG-DATE", BLOCK, "$0‸<date when=\"1892-02-30\"/>"),
    MONTH("SG-DATE", "<(\\w+(?: [^<>]*)?) when=\"(\\d{4})-\\d\\d", "‸<$1 when=\"$2-13"),
    RANGE("SG-DATE-ORDER", BLOCK, "$0‸<date from=\"1893\" to=\"1892-12-31\"/>"),
    RECEIVED_FIRST(
        "SG-DATE-ORDER",
        "(" + SENT + ".{0,300}?<date when=\")\\d{4}(.{0,500}?type=\"received\">.{0,200}?)<date ",
        "$11996$2‸<date "),
    LANGUAGE("SG-LANG", BLOCK, "$0‸<foreign xml:lang=\"de_AT\">a</foreign>"),
    SENDER(
        "SG-LETTER",
        "<correspDesc>(" + SENT + "\\s*)<persName[^>]*>[^<]*</persName>(?!\\s*<persName)",
        "‸<correspDesc>$1"),
    SENT_WHEN(
        "SG-LETTER",
        "<correspDesc>(" + SENT + ".{0,300}?)<date [^>]*>.{0,80}?</date>",
        "‸<correspDesc>$1"),
    LOST_CHARACTER("SG-CHARACTER", BLOCK, "‸$0\uFFFD"),
    PRIVATE_CHARACTER("SG-CHARACTER", BLOCK, "‸$0\uF1AC"),
    OVERRIDE("SG-CHARACTER", BLOCK, "‸$0\u202E"),
    NOT_COMPOSED("SG-NFC", BLOCK, "‸$0u\u0308"),
    SPACE("SG-SPACE", BLOCK, "$0<hi>a</hi> ‸<note>b</note>."),
    LICENCE(
        "SG-HEADER", "<teiHeader>(.{0,5000}?)<availability>.*?</availability>", "‸<teiHeader>$1"),
    NO_LICENCE(
        "SG-LICENCE",
        "<availability>.*?</availability>",
        "‸<availability status=\"unknown\"><p>Nothing is known.</p></availability>"),
    POINTER("SG-REF", BLOCK, "$0‸<seg corresp=\"#nowhere\"/>"),
    POINTER_TO_A_FILE("SG-REF", BLOCK, "$0‸<seg corresp=\"nowhere.xml#a\"/>"),
    HAND("SG-REF", BLOCK, "$0‸<add hand=\"#nobody\">a</add>"),
    SPEAKER("SG-REF", BLOCK, "$0‸<said who=\"#nobody\">a</said>"),
    RENDITION("SG-REF", BLOCK, "$0‸<hi rendition=\"#nothing\">a</hi>"),
    FACSIMILE("SG-REF", BLOCK, "$0‸<pb facs=\"#nothing\"/>"),
    PREFIX("SG-REF", BLOCK, "$0‸<seg ana=\"nobody:a\"/>"),
    LINK("SG-LINK", BLOCK, "$0‸<ref target=\"#nowhere\">a</ref>"),
    LINK_TO_A_FILE("SG-LINK", BLOCK, "$0‸<ptr target=\"nowhere.xml\"/>"),
    NAME("SG-LINK", BLOCK, "$0‸<persName ref=\"#nobody\">a</persName>"),
    SCRIPT("SG-LINK-SCHEME", BLOCK, "$0‸<ref target=\"javascript:alert(1)\">a</ref>"),
    ID_TWICE("SG-ID-TWICE", "xml:id=\"([^\"]+)\".{10,2000}?" + BLOCK, "$0‸<anchor xml:id=\"$1\"/>"),
    OUTSIDE("SG-OUTSIDE", "</teiHeader>", "$0‸<div><p>a</p></div>"),
    TITLE("SG-TITLE", "<titleStmt>(\\s*)(?:<title[^>]*>.*?</title>\\s*)+", "‸<titleStmt>$1"),
    COORDINATES(
        "SG-GEO", "(<location type=\"coords\">\\s*)<geo>[^<]*</geo>", "$1‸<geo>far away</geo>");

    private final String code;
    private final Pattern place;
    private final String replacement;

    Slip(String code, String place, String replacement) {
      this.code = code;
      this.place = Pattern.compile(place, Pattern.DOTALL);
      this.replacement = replacement;
    }

    List<MatchResult> places(String xml) {
      return place.matcher(xml).results().toList();
    }

    /** A document with the slip at one of its places. */
    MarkedSlip putInto(String xml, MatchResult at) {
      return MarkedSlip.put(xml, place, at, replacement);
    }
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Slip.class)
  void isFoundAtItsPlaceAndAlone(Slip slip) throws Exception {
    Random random = new Random(slip.ordinal());
    List<Path> files = files();
    Collections.shuffle(files, random);
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      String xml = Files.readString(file);
      List<MatchResult> places = slip.places(xml);
      if (places.isEmpty() || expected.size() == DOCUMENTS) {
        continue;
      }
      List<Finding> before = CheckedFile.of(folder, xml);
      if (isToldOnce(slip) && before.stream().anyMatch(f -> f.code().equals(slip.code))) {
        continue;
      }
      MarkedSlip slipped = slip.putInto(xml, places.get(random.nextInt(places.size())));
      expected.add(file.getFileName() + " " + slip.code + " " + slipped.place());
      CheckedFile.of(folder, slipped.seeded()).stream()
          .filter(finding -> before.stream().noneMatch(old -> MarkedSlip.isSame(old, finding)))
          .forEach(f -> found.add(file.getFileName() + " " + CheckedFile.codeAndPlace(f)));
    }
    assertEquals(DOCUMENTS, expected.size(), "documents with a place for it");
    assertEquals(expected, found);
  }

  /** The surname of somebody whom two files list is changed in the second. */
  @Test
  void aNameThatDiffersFromThatOfAnotherFileIsFoundAtItsPlaceAndAlone() throws Exception {
    Pattern named =
        Pattern.compile(
            "<person xml:id=\"[^\"]+\">\\s*<persName>\\s*<forename>[^<]+</forename>\\s*<surname>");
    Random random = new Random(0);
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      String xml = Files.readString(file);
      List<MatchResult> places = named.matcher(xml).results().toList();
      if (places.isEmpty() || expected.size() == DOCUMENTS) {
        continue;
      }
      List<Finding> before =
          CheckedFile.of(folder, new TreeMap<>(Map.of("a.xml", xml, "b.xml", xml)));
      MatchResult at = places.get(random.nextInt(places.size()));
      MarkedSlip slipped = MarkedSlip.put(xml, named, at, "‸$0Nemo-");
      expected.add(file.getFileName() + " b.xml SG-REG-DIFF " + slipped.place());
      CheckedFile.of(folder, new TreeMap<>(Map.of("a.xml", xml, "b.xml", slipped.seeded())))
          .stream()
          .filter(finding -> before.stream().noneMatch(old -> MarkedSlip.isSame(old, finding)))
          .forEach(
              f ->
                  found.add(
                      file.getFileName() + " " + f.file() + " " + CheckedFile.codeAndPlace(f)));
    }
    assertEquals(DOCUMENTS, expected.size(), "documents with a place for it");
    assertEquals(expected, found);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(CORPORA)) {
      return new ArrayList<>(
          files.filter(file -> file.toString().endsWith(".xml")).sorted().toList());
    }
  }

  private static boolean isToldOnce(Slip slip) {
    return List.of("SG-CHARACTER", "SG-NFC", "SG-HEADER").contains(slip.code);
  }
}
