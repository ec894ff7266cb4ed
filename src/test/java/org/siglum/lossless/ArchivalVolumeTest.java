package org.siglum.lossless;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Volumes are PDF/A-2a and PDF/UA-1 at once: veraPDF finds nothing in them. */
class ArchivalVolumeTest {
  private static final List<PDFAFlavour> FLAVOURS =
      List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

  @BeforeAll
  static void foundry() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample", "calpurnius", "schnitzler", "frus-history", "yidracor"})
  void veraPdfFindsNothing(String name) throws Exception {
    BuiltEdition edition = BuiltEdition.named(name);
    try (InputStream pdf = Files.newInputStream(edition.volume());
        PDFAParser parser = Foundries.defaultInstance().createParser(pdf);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(FLAVOURS, 20, false, false, false)) {
      List<ValidationResult> results = validator.validateAll(parser);
      assertEquals(
          FLAVOURS, results.stream().map(r -> r.getValidationProfile().getPDFAFlavour()).toList());
      for (ValidationResult result : results) {
        assertEquals(
            List.of(),
            result.getTestAssertions().stream()
                .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " " + a.getLocation())
                .toList());
        assertEquals(true, result.isCompliant());
      }
    }
  }
}
