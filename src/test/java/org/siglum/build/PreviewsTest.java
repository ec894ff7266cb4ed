package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page says of those whom it names, in a line or two each. */
class PreviewsTest {
  private static final String NOTE =
      "Chairman of the Central People’s Government of the People’s Republic of China and of the"
          + " Central Committee of the Chinese Communist Party, to which this cable was";

  @TempDir private Path folder;

  @Test
  void sayWhenSomeoneLivedAndWhatItIs() throws Exception {
    TestEdition edition = new TestEdition(folder);
    edition.write(
        "tei/a.xml",
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0">
          <teiHeader><fileDesc><titleStmt><title>A title</title></titleStmt>
            <publicationStmt><p>Unpublished</p></publicationStmt><sourceDesc><p>Born digital</p></sourceDesc></fileDesc></teiHeader>
          <text><body><p><persName ref="#k">Kraus</persName> <persName ref="#m">Mao</persName>
            <persName ref="#o">Orosius</persName> <persName ref="#n">Nemo</persName>
            <placeName ref="#w">Wien</placeName> <title ref="#f">Die Fackel</title></p></body><back>
            <listPerson>
              <person xml:id="k"><persName>Kraus</persName><birth when="1874-04-28"/><death>12 June 1936, Vienna</death>
                <occupation>writer</occupation><occupation>editor</occupation><occupation>actor</occupation></person>
              <person xml:id="m"><persName>Mao</persName><birth><date notBefore="1893">about 1893</date></birth>
                <note>%s sent on.</note></person>
              <person xml:id="o"><persName>Orosius</persName><birth when="0385"/><death notAfter="0420"/></person>
              <person xml:id="n"><persName>Nemo</persName></person>
              <person xml:id="x"><persName>Not named</persName><birth when="1900"/></person>
            </listPerson>
            <listPlace><place xml:id="w"><placeName>Wien</placeName><desc>Capital of Austria</desc></place></listPlace>
            <listBibl><bibl xml:id="f"><title>Die Fackel</title>, <date>1899–1936</date></bibl></listBibl>
          </back></text></TEI>
        """
            .formatted(NOTE));
    edition.build();
    Element previews =
        Jsoup.parse(edition.site().resolve("a.html").toFile(), "UTF-8")
            .getElementById("siglum-previews");
    Map<String, String> said = new TreeMap<>();
    for (Element entry : previews.children()) {
      said.put(entry.attr("data-href"), entry.select("p:last-child").text());
    }
    assertEquals(
        Map.of(
            "persons/k.html", "1874–1936. writer, editor",
            "persons/m.html", "1893–. " + NOTE.substring(0, NOTE.lastIndexOf(" was")) + " …",
            "persons/o.html", "0385–0420",
            "places/w.html", "Capital of Austria",
            "works/f.html", "1899–1936"),
        said);
  }
}
