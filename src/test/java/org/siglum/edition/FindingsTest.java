package org.siglum.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor says of findings holds for all of them, whenever they were found. */
class FindingsTest {
  @TempDir private Path folder;
  private final Findings findings = new Findings();

  @BeforeEach
  void threeFindings() {
    findings.accept(finding("SG-LINK", Severity.WARNING, "a.xml", 3, "“#a” leads nowhere."));
    findings.accept(finding("SG-LINK", Severity.WARNING, "a.xml", 5, "“#b” leads nowhere."));
    findings.accept(finding("SG-URL", Severity.INFO, "", 0, "No address."));
  }

  private static Finding finding(String code, Severity severity, String file, int line, String t) {
    return new Finding(code, severity, file, line, 1, t, "Advice.");
  }

  private List<String> told(String settings) throws IOException {
    Files.writeString(folder.resolve("edition.yml"), settings);
    Edition.open(folder, findings);
    return findings.list().stream()
        .map(f -> f.severity() + " " + f.code() + " " + f.line())
        .toList();
  }

  @Test
  void withoutSettingsAllAreToldAsTheyAre() throws Exception {
    assertEquals(List.of("INFO SG-URL 0", "WARNING SG-LINK 3", "WARNING SG-LINK 5"), told(""));
  }

  @Test
  void aKindHasTheSeverityThatTheEditorGivesItOrIsNotTold() throws Exception {
    assertEquals(
        List.of("ERROR SG-LINK 3", "ERROR SG-LINK 5"),
        told("findings:\n  severities:\n    SG-LINK: error\n    SG-URL: off\n"));
    assertEquals(2, findings.count(Severity.ERROR));
    assertEquals(0, findings.count(Severity.INFO));
  }

  @Test
  void anAcceptedOneIsKnownWithItsReasonAndToldNoMore() throws Exception {
    assertEquals(
        List.of("INFO SG-URL 0", "WARNING SG-LINK 3"),
        told(
            "findings:\n  accepted:\n    - code: SG-LINK\n      file: a.xml\n"
                + "      text: '#b'\n      reason: Not known yet.\n"));
    assertEquals(List.of("Not known yet."), List.copyOf(findings.accepted().values()));
    assertEquals(5, findings.accepted().firstKey().line());
  }

  @Test
  void whatIsFoundInAnotherFileIsNotAccepted() throws Exception {
    assertEquals(
        3,
        told("findings:\n  accepted:\n    - code: SG-LINK\n      file: b.xml\n"
                + "      reason: Not known yet.\n")
            .size());
  }
}
