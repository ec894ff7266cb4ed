package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.edition.Finding;

/** Whatever a file is called, its page is there, and every link inside the site leads to a file. */
class NamesOfFilesTest {
  private static final List<String> NAMES =
      List.of(
          "with space",
          " at both ends ",
          "quo\"te",
          "apos'trophe",
          "per%20cent",
          "hash#mark",
          "question?mark",
          "colon:first",
          "semi;colon&amp=1",
          "a.",
          "a..b",
          "a...",
          "-dash",
          "~tilde",
          "plus+plus",
          "[brackets]{braces}",
          "pipe|caret^`",
          "\u05d0\u05d1\u200f",
          "\u202eright to left",
          "e\u0301 decomposed",
          "\u00e9 composed",
          "\ud83d\ude00",
          "x".repeat(196));

  @TempDir private Path folder;

  private static String tei(String body) {
    return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt>"
        + "<title>A title</title></titleStmt><publicationStmt><p/></publicationStmt>"
        + "<sourceDesc><p>Made up</p></sourceDesc></fileDesc></teiHeader>\n<text><body>"
        + body
        + "</body></text></TEI>";
  }

  @Test
  void pagesLinksAndDownloadsAreThere() throws Exception {
    TestEdition edition = new TestEdition(folder);
    for (String name : NAMES) {
      edition.write("tei/" + name + "/" + name + ".xml", tei("<p>Text.</p>"));
      edition.write(
          "tei/" + name + ".xml",
          tei(
              "<p>Text, with <app><lem>one</lem><rdg>two</rdg></app>.</p>"
                  + "<figure><graphic url=\"pictures/"
                  + escaped(name)
                  + ".png\"/></figure>"));
      edition.write("tei/pictures/" + name + ".png", "none");
    }
    edition.build();
    assertEquals(List.of(), edition.errors());
    for (String name : NAMES) {
      assertTrue(Files.exists(edition.site().resolve(name + ".html")), name);
      assertTrue(Files.exists(edition.site().resolve(name + "/" + name + ".html")), name);
      assertTrue(
          Files.exists(edition.site().resolve("images/tei/pictures/" + name + ".png")), name);
    }
    assertEquals(List.of(), broken(edition.site()));
  }

  private static String escaped(String name) {
    return java.net.URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Addresses in pages that do not lead to a file. */
  private static List<String> broken(Path site) throws IOException {
    List<String> broken = new ArrayList<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path page :
          files.filter(f -> f.toString().endsWith(".html") && Files.isRegularFile(f)).toList()) {
        for (Element element : Jsoup.parse(Files.readString(page)).select("[href], [src]")) {
          String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
          if (!address.startsWith("#") && !leadsTo(page, address)) {
            broken.add(page.getFileName() + " -> " + address);
          }
        }
      }
    }
    return broken;
  }

  private static boolean leadsTo(Path page, String address) {
    URI uri = page.toUri().resolve(URI.create(address));
    if (!"file".equals(uri.getScheme())) {
      return address.startsWith("https://");
    }
    String path = URLDecoder.decode(uri.getRawPath().replace("+", "%2B"), StandardCharsets.UTF_8);
    return Files.isRegularFile(Path.of(path));
  }

  @Test
  void aNameThatPagesCannotHaveIsToldAndTheOthersAreBuilt() throws Exception {
    TestEdition edition = new TestEdition(folder);
    edition.write("tei/good.xml", tei("<p>Good.</p>"));
    String long255 = "\u00e4".repeat(125) + "x";
    edition.write("tei/" + long255 + ".xml", tei("<p>Long.</p>"));
    edition.write("tei/back\\slash.xml", tei("<p>Backslash.</p>"));
    edition.build();
    assertEquals(
        List.of("SG-ADDRESS tei/back/slash.xml", "SG-ADDRESS tei/" + long255 + ".xml"),
        edition.errors().stream().map(NamesOfFilesTest::place).toList());
    assertTrue(Files.exists(edition.site().resolve("good.html")));
  }

  @Test
  void aFolderThatIsCalledAsAPageIsTold() throws Exception {
    TestEdition edition = new TestEdition(folder);
    edition.write("tei/good.xml", tei("<p>Good.</p>"));
    edition.write("tei/good.html/a.xml", tei("<p>In a folder.</p>"));
    edition.write("tei/index.html/a.xml", tei("<p>In a folder.</p>"));
    edition.build();
    List<String> told = edition.errors().stream().map(NamesOfFilesTest::place).toList();
    assertTrue(told.contains("SG-ADDRESS tei/index.html/a.xml"), told.toString());
    assertEquals(2, told.size(), told.toString());
    assertTrue(Files.isRegularFile(edition.site().resolve("index.html")));
  }

  private static String place(Finding finding) {
    return finding.code() + " " + finding.file();
  }
}
