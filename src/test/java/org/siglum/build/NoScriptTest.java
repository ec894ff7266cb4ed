package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siglum.edition.SourceFile;
import org.siglum.xml.Drawing;
import org.siglum.xml.SourceParser;

/** Whatever an edition holds, its pages run no script but Siglum's own. */
class NoScriptTest {
  private static final List<String> SCRIPTS =
      List.of(
          "javascript:alert(1)",
          " JaVaScRiPt:alert(1)",
          "java&#9;script:alert(1)",
          "java&#10;script:alert(1)",
          "&#x85;javascript:alert(1)",
          "data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;",
          "vbscript:alert(1)",
          "x&quot; onload=&quot;alert(1)",
          "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
          "color: red; background: url(javascript:alert(1))",
          "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;");

  private static final Set<String> ADDRESSES =
      Set.of(
          "href", "src", "srcset", "action", "formaction", "data", "poster", "xlink:href", "cite");

  @TempDir private Path folder;
  private TestEdition edition;

  @BeforeEach
  void anEdition() {
    edition = new TestEdition(folder);
  }

  private static String tei(String title, String body) {
    return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>"
        + title
        + "</title><author ref=\"javascript:alert(1)\">"
        + title
        + "</author></titleStmt><publicationStmt><publisher>"
        + title
        + "</publisher><idno type=\"URL\">javascript:alert(1)</idno><availability>"
        + "<licence target=\"javascript:alert(1)\">x</licence></availability></publicationStmt>"
        + "<sourceDesc><p>Made up</p><listPerson><person xml:id=\"p\"><persName>"
        + title
        + "</persName><idno type=\"URI\">javascript:alert(1)</idno><ptr target=\"javascript:alert(1)\"/>"
        + "</person></listPerson></sourceDesc></fileDesc></teiHeader>\n<text><body>"
        + body
        + "</body></text></TEI>";
  }

  /** All pages are looked through; what was told must not be a fault of ours. */
  private void hasNoForeignScript() throws Exception {
    assertTrue(edition.build().published());
    List<String> bad = new ArrayList<>();
    try (Stream<Path> files = Files.walk(edition.output())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        for (Element element : Jsoup.parse(Files.readString(file)).getAllElements()) {
          if (runs(element)
              || element.attributes().asList().stream().anyMatch(NoScriptTest::runs)) {
            bad.add(file.getFileName() + ": " + element.clone().empty());
          }
        }
      }
    }
    assertEquals(List.of(), bad);
  }

  private static boolean runs(Element element) {
    return switch (element.normalName()) {
      case "script" ->
          element.attr("type").equals("application/ld+json")
              ? element.hasAttr("src")
              : !element.attr("src").matches("(\\.\\./)*assets/[a-z]+\\.[0-9a-f]+\\.js")
                  || !element.data().isBlank();
      case "iframe", "frame", "object", "embed", "applet", "base", "foreignobject" -> true;
      case "meta" -> element.attr("http-equiv").equalsIgnoreCase("refresh");
      default -> false;
    };
  }

  private static boolean runs(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    return name.startsWith("on")
        || name.equals("srcdoc")
        || (ADDRESSES.contains(name) && value.matches("(javascript|vbscript|data|file|blob):.*"))
        || (name.equals("style")
            && value.matches(".*(url\\(|expression\\(|@import|javascript:).*"));
  }

  @Test
  void inAttributes() throws Exception {
    StringBuilder body = new StringBuilder();
    for (String script : SCRIPTS) {
      for (String element :
          List.of(
              "<p xml:lang='X' rend='X' style='X' n='X' rendition='X' type='X'>p</p>",
              "<p><ref target='X'>r</ref><ptr target='X'/><persName ref='X' key='X'>n</persName></p>",
              "<figure><graphic url='X'/><head>X</head><figDesc>X</figDesc></figure>",
              "<p><note target='X' n='X' place='X'>n</note><date when='X'>d</date></p>",
              "<pb facs='X' n='X' ed='X'/><div source='X' corresp='X' n='X'><p>X</p></div>",
              "<p><media url='X' mimeType='X'/><formula notation='X'>X</formula></p>",
              "<p><hi rend='X'>X</hi><g ref='X'>g</g><quote source='X' cit='X'>X</quote></p>",
              "<table><row role='X'><cell rows='X' cols='X' role='X'>X</cell></row></table>",
              "<p><app><lem wit='X' resp='X'>X</lem><rdg wit='X' type='X'>X</rdg></app></p>",
              "<list type='X'><item n='X'>X</item></list><p onclick='X' srcdoc='X' href='X'>X</p>")) {
        body.append(element.replace('\'', '"').replace("X", script)).append('\n');
      }
    }
    edition.write("tei/a.xml", tei(SCRIPTS.get(8), body.toString()));
    edition.write("edition.yml", "title: '</title><script>alert(1)</script>'\n");
    hasNoForeignScript();
  }

  @Test
  void inMarkupOfOthers() throws Exception {
    edition.write(
        "tei/a.xml",
        tei(
            "A",
            """
            <figure><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script>
            <a href="javascript:alert(1)"><text>t</text></a><foreignObject><iframe
            xmlns="http://www.w3.org/1999/xhtml" src="javascript:alert(1)"/></foreignObject>
            <animate attributeName="href" values="javascript:alert(1)"/><use href="data:image/svg+xml,x"/></svg></figure>
            <p><formula><math xmlns="http://www.w3.org/1998/Math/MathML" href="javascript:alert(1)"
            onclick="alert(1)"><maction actiontype="statusline#http://x"><mi>x</mi></maction></math></formula></p>
            <ab><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>
            <img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="alert(1)"/>
            <object xmlns="http://www.w3.org/1999/xhtml" data="javascript:alert(1)"/>
            <form xmlns="http://www.w3.org/1999/xhtml" action="javascript:alert(1)"/></ab>
            <egXML xmlns="http://www.tei-c.org/ns/Examples"><script>alert(1)</script></egXML>
            """));
    hasNoForeignScript();
  }

  @Test
  void inSettings() throws Exception {
    edition.write("tei/a.xml", tei("A", "<p>x</p>"));
    edition.write(
        "edition.yml",
        """
        title: '"><script>alert(1)</script>'
        url: javascript:alert(1)
        versions:
          - date: 2020-01-01
            url: javascript:alert(1)
            note: '<img src=x onerror=alert(1)>'
        map:
          tiles: javascript:alert(1)
          attribution: '<script>alert(1)</script>'
        """);
    hasNoForeignScript();
    assertTrue(
        edition.errors().stream().anyMatch(f -> f.toString().startsWith("edition.yml:2:6")),
        edition.errors().toString());
  }

  @Test
  void inNamesOfFiles() throws Exception {
    for (String name :
        List.of(
            "javascript:alert(1)",
            "javascript:alert(1)//b",
            "data:text;html,x",
            "x\" onload=\"alert(1)",
            "<script>alert(1)<",
            "x' onerror='alert(1)")) {
      edition.write("tei/" + name + ".xml", tei("A", "<figure><graphic url=\"i.png\"/></figure>"));
    }
    edition.write("tei/i.png", "x");
    hasNoForeignScript();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT>alert(1)</SCRIPT>",
        "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
        "<rect onload='alert(1)'/>",
        "<rect ONLOAD='alert(1)'/>",
        "<a href='javascript:alert(1)'/>",
        "<a xmlns:l='http://www.w3.org/1999/xlink' l:href=' java&#10;script:alert(1)'/>",
        "<animate attributeName='href' values='#a;javascript:alert(1)'/>",
        "<use href='data:image/svg+xml,x'/>",
        "<image href='https://example.org/a.png'/>",
        "<image href='//example.org/a.png'/>",
        "<style>@import 'https://example.org/a.css';</style>",
        "<rect style='fill: url(https://example.org/a.svg#b)'/>",
        "<foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' src='a.html'/></foreignObject>",
        "<not well formed"
      })
  void aDrawingThatDoesMoreThanToShowItselfIsRefused(String content) throws Exception {
    assertTrue(fault(svg(content)).isPresent());
  }

  @Test
  void aStyleSheetOfADrawingIsRefused() throws Exception {
    assertTrue(fault("<?xml-stylesheet href='a.xsl' type='text/xsl'?>" + svg("")).isPresent());
  }

  private Optional<String> fault(String drawing) throws IOException {
    edition.write("d.svg", drawing);
    SourceFile file = new SourceFile(folder.resolve("d.svg"), "d.svg", "d.svg");
    return Drawing.fault(file, new SourceParser(new Processor(false), folder, told -> {}));
  }

  @Test
  void aDrawingAsProgramsSaveItIsShown() throws Exception {
    assertEquals(
        Optional.empty(),
        fault(
            "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
                + svg(
                    "<title>On the sea</title><defs><linearGradient id='g'/></defs><style>.a { fill:"
                        + " url(#g) }</style><rect class='a' style='fill: url(#g)'/><use href='#g'/>"
                        + "<image href='data:image/png;base64,AAAA'/><a"
                        + " href='https://example.org/'><text>x</text></a><switch><foreignObject>"
                        + "<div xmlns='http://www.w3.org/1999/xhtml'>words</div></foreignObject>"
                        + "<text>words</text></switch>")));
  }

  @Test
  void whatIsRefusedIsToldAndNotCopied() throws Exception {
    edition.write("tei/page.html", "<script>alert(1)</script>");
    edition.write("tei/d.svg", svg("<script/>"));
    edition.write(
        "tei/a.xml",
        tei(
            "A",
            "<figure><graphic url=\"page.html\"/></figure>"
                + "\n<figure><graphic url=\"d.svg\"/></figure>"));
    edition.build();
    assertEquals(
        List.of("SG-IMAGE-KIND tei/a.xml:2:21", "SG-IMAGE-KIND tei/a.xml:3:9"),
        edition.errors().stream()
            .filter(f -> f.code().startsWith("SG-IMAGE"))
            .map(f -> f.code() + " " + f.file() + ":" + f.line() + ":" + f.column())
            .toList());
    assertFalse(Files.exists(edition.site().resolve("images")));
  }

  private static String svg(String content) {
    return "<svg xmlns='http://www.w3.org/2000/svg'>" + content + "</svg>";
  }
}
