package org.siglum.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.edition.Severity;

class TypesetterTest {
  @TempDir static Path folder;
  private static Proof folios;
  private static Proof troubles;

  @BeforeAll
  static void set() throws Exception {
    folios = Proof.of("folios.fo", folder);
    troubles = Proof.of("troubles.fo", folder);
  }

  @Test
  void pageNumbersStandWhereTheyAreCited() throws Exception {
    String text = folios.text();
    assertEquals(new Printed(true, 8, 2), folios.printed());
    assertTrue(text.contains("Preface, page i."), text);
    assertTrue(text.contains("Two is on page 2."), text);
    assertTrue(text.contains("the preface is on i"), text);
  }

  @Test
  void pageNumbersInAListAreMerged() throws Exception {
    String text = folios.text();
    assertTrue(text.contains("Persons: i, 1, 3–5."), text);
  }

  @Test
  void whatLeadsNowhereIsTextAndReported() throws Exception {
    assertTrue(folios.text().contains("A dead link stays as text. Nowhere is on page «»."));
    assertEquals(
        List.of(
            ":0:0 Nothing in the volume bears the id \"gone\" that is referred to here.",
            "a.xml:7:3 Nothing in the volume bears the id \"nowhere\" that is referred to here.",
            "a.xml:8:3 Nothing in the volume bears the id \"nowhere\" that is referred to here.",
            "a.xml:20:3 Nothing in the volume bears the id \"nowhere-else\""
                + " that is referred to here."),
        folios.found("SG-PRINT-REF"));
  }

  @Test
  void overflowIsReportedWithItsPlaceInTheSources() throws Exception {
    List<String> found = troubles.found("SG-PRINT-OVERFLOW");
    assertEquals(1, found.size());
    assertTrue(found.get(0).startsWith("a.xml:4:7 A line is larger"), found.get(0));
  }

  @Test
  void imagesThatCannotBeHadAreReportedWithTheReason() throws Exception {
    assertEquals(
        List.of(
            "a.xml:5:9 The image missing.png cannot be printed: there is no such file.",
            "a.xml:6:9 The image https://example.org/x.png cannot be printed: nothing is fetched"
                + " while an edition is built.",
            "a.xml:7:9 The image ../outside.png cannot be printed: it lies outside the edition"
                + " folder."),
        troubles.found("SG-PRINT-IMAGE"));
  }

  @Test
  void facesAndLanguagesThatAreNotThereAreReportedOnce() throws Exception {
    assertEquals(1, troubles.found("SG-PRINT-FACE").size());
    assertTrue(troubles.found("SG-PRINT-FACE").get(0).startsWith("a.xml:8:7 "));
    assertEquals(1, troubles.found("SG-PRINT-HYPHEN").size());
    assertTrue(troubles.found("SG-PRINT-HYPHEN").get(0).contains("\"tlh\""));
  }

  @Test
  void foThatIsNotQuiteValidIsPrintedAndReported() throws Exception {
    assertTrue(troubles.printed().complete());
    assertTrue(troubles.text().contains("Not quite valid"));
    assertEquals(1, troubles.found("SG-PRINT-FOP").size());
    assertTrue(troubles.found("SG-PRINT-FOP").get(0).startsWith("a.xml:9:7 Invalid property"));
  }

  @Test
  void foThatCannotBeSetIsAnErrorWithItsPlaceAndLeavesTheFormerFile(@TempDir Path folder)
      throws Exception {
    Path former = Files.writeString(folder.resolve("fatal.fo.pdf"), "former");
    Proof proof = Proof.of("fatal.fo", folder);
    assertFalse(proof.printed().complete());
    assertEquals("former", Files.readString(former));
    assertEquals(1, proof.findings().size());
    assertEquals(Severity.ERROR, proof.findings().get(0).severity());
    assertEquals("a.xml", proof.findings().get(0).file());
    assertEquals(4, proof.findings().get(0).line());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(former), files.toList());
    }
  }

  @Test
  void theSameFoGivesTheSameBytes() throws Exception {
    byte[] once = Proof.of("tagged.fo", folder).bytes();
    Thread.sleep(1001); // FOP's dates change with the second
    assertArrayEquals(once, Proof.of("tagged.fo", folder).bytes());
  }

  @Test
  void nothingIsSaidOfFoWithoutFault() throws Exception {
    assertEquals(List.of(), Proof.of("tagged.fo", folder).findings());
  }
}
