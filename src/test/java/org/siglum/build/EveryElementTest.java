package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;

/**
 * Every element that TEI has, with a word in it, in places where it may stand and in others:
 * neither a page nor the volume loses the word. The names are those of the schema of all of TEI.
 */
class EveryElementTest {
  private static final Path SCHEMA = Path.of("../shared/corpora/schema/tei_all.rng");
  private static final Pattern NAME = Pattern.compile("<element name=\"([A-Za-z0-9]+)\"");

  /** Documents in themselves. */
  private static final Set<String> WHOLE = Set.of("TEI", "teiCorpus");

  private static final List<String> PLACES =
      List.of(
          "<p>Before <N>word</N> after.</p>",
          "<div><p>Before.</p><N>word</N></div>",
          "<div><p>Before.</p><N><p>word</p></N></div>",
          "<p>A text<note><p><N>word</N> and more.</p></note>.</p>",
          "<p>An <app><lem>entry <N>word</N></lem><rdg>a <N>word</N></rdg></app>.</p>",
          "<table><row><cell>A <N>word</N></cell></row></table>",
          "<list><item>An <N>item</N></item><N>word</N></list>",
          "<lg><l>A <N>verse</N></l><N>word</N></lg>",
          "<sp><speaker>He</speaker><N>word</N><p>A <hi>high <N>word</N></hi></p></sp>",
          "<p>A <choice><orig>b <N>word</N></orig><reg>c</reg></choice></p>",
          // Words that have to be divided, beside an element without any.
          "<p>It stands in <hi><N/>administration responsibilities</hi>, internationally communicated"
              + " <N/>uncharacteristically, <hi>incomprehensibilities<N/></hi> transcendentally</p>",
          "<p>A <bibl>book <N>word</N></bibl> <choice><N>word</N><reg>other</reg></choice></p>");

  @TempDir private Path folder;

  @Test
  void noneLosesItsWord() throws Exception {
    Set<String> names = new TreeSet<>();
    NAME.matcher(Files.readString(SCHEMA)).results().forEach(name -> names.add(name.group(1)));
    names.removeAll(WHOLE);
    assertTrue(names.size() > 500, "the schema has not all of TEI");
    TestEdition edition = new TestEdition(folder.toRealPath());
    for (String place : PLACES) {
      edition.write("tei/p" + PLACES.indexOf(place) + ".xml", document(place, names));
    }
    Result built = edition.build(true, true, 2);
    assertEquals(List.of(), edition.found(Severity.ERROR).stream().map(Finding::toString).toList());
    assertTrue(built.printedPages() > 100, "the volume is not there");
  }

  /** A line for each element, whose word bears its name. */
  private static String document(String place, Set<String> names) {
    String body =
        names.stream()
            .map(
                name ->
                    place
                        .replace("word", "word" + name)
                        .replace("<N>", "<" + name + ">")
                        .replace("</N>", "</" + name + ">"))
            .collect(Collectors.joining("\n"));
    return """
    <TEI xmlns="http://www.tei-c.org/ns/1.0">
    <teiHeader><fileDesc><titleStmt><title>All of TEI</title></titleStmt>
    <publicationStmt><p>Unpublished</p></publicationStmt>
    <sourceDesc><p>Made up</p></sourceDesc></fileDesc></teiHeader>
    <text xml:lang="en"><body>
    """
        + body
        + "</body></text></TEI>\n";
  }
}
