package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siglum.edition.Configuration;
import org.siglum.edition.Findings;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Diff;

/** A text has one canonical form, whichever method its apparatus is attached by. */
class ThreeMethodsTest {
  private static final Path METHODS = Path.of("src/test/fixtures/methods");
  private static final Pattern ENTRY = Pattern.compile("<app [^>]*?sg:id=\"(app\\d+)\"");

  /** What a method needs in the text, or says of itself. */
  private static final List<String> OF_THE_METHOD =
      List.of(
          "<anchor xml:id=[^>]*/>", "</?seg[^>]*>", "<variantEncoding [^>]*/>", " loc=\"[^\"]*\"");

  @ParameterizedTest
  @ValueSource(strings = {"double-end-point", "location-referenced"})
  void everyMethodGivesTheCanonicalFormOfParallelSegmentation(String method) throws Exception {
    Diff difference =
        DiffBuilder.compare(canonical("parallel-segmentation")).withTest(canonical(method)).build();
    assertFalse(difference.hasDifferences(), difference.toString());
  }

  private static String canonical(String method) throws Exception {
    Findings findings = new Findings();
    try (StageRunner runner = new StageRunner(Configuration.DEFAULT, findings)) {
      String form =
          StageRunner.text(runner.run("normalise", METHODS.resolve(method)), runner.processor())
              .replace(">\n<", "><");
      assertEquals(List.of(), findings.list());
      for (String part : OF_THE_METHOD) {
        form = form.replaceAll(part, "");
      }
      return renamed(form);
    }
  }

  /** Entries are numbered as the file has them; here as the listApp does. */
  private static String renamed(String form) {
    Map<String, String> names = new TreeMap<>();
    ENTRY.matcher(form).results().forEach(m -> names.put(m.group(1), "entry" + names.size()));
    return Pattern.compile("\\bapp\\d+\\b")
        .matcher(form)
        .replaceAll(name -> names.get(name.group()));
  }
}
