package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A play whose scenes stand in files of their own, each under the title of the whole. */
class NamesakesTest {
  private static final String SCENE =
      "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='fr'><teiHeader><fileDesc><titleStmt>"
          + "<title>Phèdre</title></titleStmt><publicationStmt><p>Inédit</p></publicationStmt>"
          + "<sourceDesc><p>Connu</p></sourceDesc></fileDesc></teiHeader><text><body>"
          + "<div type='act'>%s<div type='scene'>%s<p>Le dessein en est pris.</p></div></div>"
          + "</body></text></TEI>";

  @TempDir private Path folder;
  private TestEdition edition;

  @BeforeEach
  void inFilesOfTheirOwn() throws Exception {
    edition = new TestEdition(folder.toRealPath());
    write("1", "<head>ACTE I.</head>", "<head>SCÈNE I.</head>");
    write("2", "<head>ACTE I.</head>", "<head>SCÈNE II.</head>");
    write("3", "<head>ACTE II.</head>", "");
    write("4", "", "");
    edition.build(true, false, 2);
    assertEquals(List.of(), edition.errors());
  }

  private void write(String name, String act, String scene) throws Exception {
    edition.write("tei/" + name + ".xml", SCENE.formatted(act, scene));
  }

  private Document page(String page) throws Exception {
    return Jsoup.parse(Files.readString(edition.site().resolve(page)));
  }

  @Test
  void areToldApartByTheirHeadingsElseByTheirFiles() throws Exception {
    assertEquals(
        List.of("ACTE I, SCÈNE I", "ACTE I, SCÈNE II", "ACTE II", "Phèdre: 4"),
        page("index.html").select("ol li > a").eachText());
    assertEquals("Suivant ACTE I, SCÈNE II", page("1.html").select("[rel=next]").text());
  }

  @Test
  void areCalledAlikeWhereTheirDatesTellThemApart() throws Exception {
    for (String day : List.of("05-06", "05-07")) {
      edition.write(
          "tei/" + day + ".xml",
          SCENE
              .formatted("<head>" + day + "</head>", "")
              .replace("Phèdre", "Lettre")
              .replace(
                  "</fileDesc>",
                  "</fileDesc><profileDesc><creation><date when='1892-"
                      + day
                      + "'/></creation></profileDesc>"));
    }
    edition.build(true, false, 2);
    List<String> titles = page("index.html").select("li > a").eachText();
    assertEquals(2, titles.stream().filter("Lettre"::equals).count(), titles.toString());
    assertTrue(titles.contains("Phèdre: ACTE II"), titles.toString());
  }

  @Test
  void haveTheirTitleAloneOnTheirPagesAndTheEditionHasIt() throws Exception {
    assertEquals("Phèdre", page("1.html").select("h1").text());
    assertEquals("ACTE I, SCÈNE I – Phèdre", page("1.html").title());
    assertEquals("Phèdre", page("index.html").title());
  }
}
