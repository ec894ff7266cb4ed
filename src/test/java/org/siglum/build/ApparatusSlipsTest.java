package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.siglum.MarkedSlip;
import org.siglum.edition.Finding;

/**
 * A slip that is put into the apparatus of each of twenty documents, which are stretches of a
 * critical edition with its witnesses: it is found at its place, and nothing else is.
 */
class ApparatusSlipsTest {
  private static final Path EDITION = Path.of("../shared/corpora/calpurnius/editio.xml");
  private static final int DOCUMENTS = 20;
  private static final int VERSES = 10;

  private static final String APP = "<app(?: [^<>]*)?>";

  /** What says nothing of the hand of a witness. */
  private static final String ASIDE = "(?:\\s+(?:xml:id|ana)=\"[^\"]*\"\\s*)*";

  private static final String LEMMA = "<lem((?: wit=\"[^\"]*\")?)>([^<>]+)</lem>";
  private static final String READING = "<rdg wit=\"(#\\w+)\"((?: [^<>]*)?)>([^<>]+)</rdg>";

  /** The start of a verse, and all from there to the end of the stanza. */
  private static final String VERSE = "<l n=\"\\d+\"((?: [^<>]*)?>)(?=[^<\\s])(.*(?=</lg>))";

  /** A verse of a number that no other has, with something before its words. */
  private static String verse(String more) {
    return "<l n=\"1000\"$1" + more + "$2";
  }

  /** An entry that stands apart, by the number of its verse. */
  private static String located(String verse, String lemma) {
    return "‸<app loc=\"%s\"><lem>%s</lem><rdg wit=\"#N\">another</rdg></app>"
        .formatted(verse, lemma);
  }

  private enum Slip {
    WITNESS("SG-WIT", "<rdg wit=\"", "‸$0#Nemo "),
    NO_LEMMA("SG-APP-NOLEM", "(" + APP + "\\s*)" + LEMMA, "‸$1<rdg$2>$3</rdg>"),
    SAME(
        "SG-APP-SAME",
        "(" + APP + "\\s*)" + LEMMA + "(\\s*)" + READING + "(\\s*</app>)",
        "‸$1<lem$2>$3</lem>$4<rdg wit=\"$5\"$6>$3</rdg>$8"),
    TWICE(
        "SG-APP-TWICE",
        "(<rdg wit=\"(#\\w+)[^\"]*\""
            + ASIDE
            + ">[^<>]+</rdg>\\s*)<rdg wit=\"(?=[^\"]*\""
            + ASIDE
            + ">[^<>]+</rdg>\\s*</app>)",
        "$1‸<rdg wit=\"$2 "),
    LACUNA(
        "SG-LACUNA",
        "<l [^<>]*>(?=[^<\\s])",
        "$0<app><lem/><rdg wit=\"#N\">‸<lacunaStart/></rdg></app>"),
    EDITION("SG-WIT-KIND", "<rdg wit=\"", "‸$0#Edition "),
    NO_SUCH_WORD("SG-APP-LEMMA", VERSE, verse("") + located("1000", "nusquam")),
    NO_SUCH_VERSE("SG-APP-PLACE", VERSE, verse("") + located("9999", "nusquam")),
    TWO_SUCH_WORDS(
        "SG-APP-TWICE-FOUND", VERSE, verse("iterum iterum ") + located("1000", "iterum")),
    END_BEFORE_START(
        "SG-APP-ORDER",
        VERSE,
        verse("<anchor xml:id=\"end1\"/>one <anchor xml:id=\"end2\"/>")
            + "‸<app from=\"#end2\" to=\"#end1\"><lem>one</lem><rdg wit=\"#N\">another</rdg></app>"),
    NO_ANCHOR_THERE("SG-APP-NEAR", VERSE, verse("<idno>MS. 5</idno> ") + located("1000", "5")),
    NOTHING_OUTSIDE(
        "SG-APP-EXTERNAL",
        "</fileDesc>",
        "$0<encodingDesc>‸<variantEncoding method=\"double-end-point\" location=\"external\"/>"
            + "</encodingDesc>"),
    OF_SEVERAL_FILES("SG-WIT-SEVERAL", "<rdg wit=\"", "‸$0#Shared ");

    private final String code;
    private final Pattern place;
    private final String replacement;

    Slip(String code, String place, String replacement) {
      this.code = code;
      this.place = Pattern.compile(place, Pattern.DOTALL);
      this.replacement = replacement;
    }

    /** A document with the slip at one of its places. */
    MarkedSlip putInto(String xml, Random random) {
      List<MatchResult> places = place.matcher(xml).results().toList();
      MatchResult at = places.get(random.nextInt(places.size()));
      return MarkedSlip.put(xml, place, at, replacement);
    }
  }

  @TempDir private Path folder;
  private TestEdition edition;

  @BeforeEach
  void inAnEditionOfItsOwn() throws IOException {
    edition = new TestEdition(folder.toRealPath());
    for (String file : List.of("one", "other")) {
      edition.write("tei/" + file + ".xml", document("<witness xml:id='Shared'/>", "<p>Word</p>"));
    }
  }

  @ParameterizedTest
  @EnumSource(Slip.class)
  void isFoundAtItsPlaceAndAlone(Slip slip) throws Exception {
    Random random = new Random(slip.ordinal());
    List<String> documents = documents(slip);
    List<Finding> before = new ArrayList<>(findings(documents));
    List<String> expected = new ArrayList<>();
    List<String> seeded = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      MarkedSlip slipped = slip.putInto(documents.get(i), random);
      expected.add("tei/d%02d.xml %s %s".formatted(i, slip.code, slipped.place()));
      seeded.add(slipped.seeded());
    }
    List<String> found =
        findings(seeded).stream()
            .filter(finding -> expected.contains(told(finding)) || !wasThere(finding, before))
            .map(ApparatusSlipsTest::told)
            .toList();
    assertEquals(DOCUMENTS, expected.size(), "documents with a place for it");
    assertEquals(expected, found);
  }

  /** Stretches of verses that have a place for a slip. */
  private static List<String> documents(Slip slip) throws IOException {
    String xml = Files.readString(EDITION);
    String witnesses =
        Pattern.compile("<witness xml:id=\"[^\"]+\"")
            .matcher(xml)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining("/>\n", "", "/>"));
    List<String> verses =
        Pattern.compile("<l n=.*?</l>", Pattern.DOTALL)
            .matcher(xml)
            .results()
            .map(MatchResult::group)
            .toList();
    List<String> documents = new ArrayList<>();
    for (int i = 0; i + VERSES <= verses.size() && documents.size() < DOCUMENTS; i += VERSES) {
      String stanza = "<lg>\n" + String.join("\n", verses.subList(i, i + VERSES)) + "</lg>";
      String document = document(witnesses, stanza);
      if (slip.place.matcher(document).find()) {
        documents.add(document);
      }
    }
    return documents;
  }

  private static String document(String witnesses, String body) {
    return "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title>"
        + "</titleStmt><publicationStmt><p>Unpublished</p></publicationStmt><sourceDesc><listWit>\n"
        + witnesses
        + "</listWit><bibl xml:id='Edition'>An edition</bibl></sourceDesc></fileDesc></teiHeader>"
        + "<text><body>"
        + body
        + "</body></text></TEI>";
  }

  private List<Finding> findings(List<String> documents) throws Exception {
    for (int i = 0; i < documents.size(); i++) {
      edition.write("tei/d%02d.xml".formatted(i), documents.get(i));
    }
    return edition.check();
  }

  private static String told(Finding finding) {
    return finding.file() + " " + finding.code() + " " + finding.line() + ":" + finding.column();
  }

  /** Takes one that was there before away; it may now stand some columns from where it was. */
  private static boolean wasThere(Finding finding, List<Finding> before) {
    return before.stream()
        .filter(old -> MarkedSlip.isSame(old, finding))
        .findFirst()
        .map(before::remove)
        .orElse(false);
  }
}
