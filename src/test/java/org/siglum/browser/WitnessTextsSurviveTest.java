package org.siglum.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever the variants, and by whichever method they are encoded: what a reader sees of a witness
 * in Chromium is its text. A try is an edition of several documents, as opening a browser is dear.
 */
class WitnessTextsSurviveTest {
  private static final int DOCUMENTS = 9;

  private static int nested;
  private static Chromium chromium;

  @BeforeContainer
  static void open() {
    chromium = new Chromium("survive");
  }

  @AfterContainer
  static void close() {
    chromium.close();
    assertTrue(nested > 0, "some of the texts had variants within others");
  }

  @Property(tries = 6, seed = "4711", shrinking = ShrinkingMode.OFF)
  void aWitnessHasItsTextWhateverTheMethodOfEncoding(@ForAll long seed) throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target"), "varied");
    Map<String, VariedText> texts = new LinkedHashMap<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      VariedText.Method method = VariedText.Method.values()[i % 3];
      VariedText text = VariedText.of(seed + i, method);
      texts.put("d" + i, text);
      nested += method == VariedText.Method.PARALLEL_SEGMENTATION && text.isNested() ? 1 : 0;
      Files.writeString(folder.resolve("d" + i + ".xml"), text.encoded(method));
    }
    chromium.build(folder, "varied");
    for (Map.Entry<String, VariedText> text : texts.entrySet()) {
      if (text.getValue().variants().isEmpty()) {
        continue;
      }
      try (Page page = chromium.open("varied/site/" + text.getKey() + ".html", 1000)) {
        for (String witness : VariedText.WITNESSES) {
          Chromium.choose(page, witness);
          assertEquals(
              text.getValue().of(witness),
              Chromium.text(page),
              () -> witness + " of " + text.getValue() + " in " + folder + "/" + text.getKey());
        }
      }
    }
  }
}
