package org.siglum.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siglum.edition.Finding;

/**
 * A stylesheet of the edition's is foreign code: it says how things look, and does nothing else.
 */
class OwnStylesheetTest {
  @TempDir private Path temporary;
  private final AtomicInteger requests = new AtomicInteger();
  private final List<Finding> told = new ArrayList<>();
  private HttpServer server;
  private Path own;
  private Stylesheets stylesheets;

  @BeforeEach
  void aFolderOfStylesheetsBesideASecret() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    Path folder = Files.createDirectory(temporary.toRealPath().resolve("edition"));
    own = Files.createDirectory(folder.resolve("xslt"));
    Files.writeString(folder.resolve("persons.xml"), "<list>SECRET</list>");
    Files.writeString(own.resolve("words.xml"), "<words>own words</words>");
    Path outside = Files.writeString(temporary.resolve("outside.xml"), "<secret>SECRET</secret>");
    Files.createSymbolicLink(own.resolve("linked.xml"), outside);
    stylesheets = new Stylesheets(own, told::add);
  }

  @AfterEach
  void nothingWasFetched() {
    server.stop(0);
    assertEquals(0, requests.get());
  }

  /** The result of a stylesheet of these declarations, and of one for the outermost element. */
  private String result(String content, String declarations)
      throws IOException, StylesheetException, SaxonApiException {
    String text =
        "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
            + declarations
            + "<xsl:template match='*'>"
            + content
            + "</xsl:template></xsl:stylesheet>";
    Files.writeString(
        own.resolve("html.xsl"), text.replace("PORT", "" + server.getAddress().getPort()));
    XdmNode document =
        stylesheets
            .processor()
            .newDocumentBuilder()
            .build(new StreamSource(new StringReader("<TEI/>")));
    return stylesheets.tree("html", document, Map.of()).getStringValue();
  }

  private static String valueOf(String expression) {
    return "<p><xsl:value-of select=\"" + expression + "\"/></p>";
  }

  private void isRefused(String content, String declarations) {
    StylesheetException refused =
        assertThrows(StylesheetException.class, () -> result(content, declarations));
    assertTrue(refused.own(), "it is the editor's to put right");
    assertFalse(told.isEmpty());
    for (Finding finding : told) {
      assertEquals("SG-XSLT xslt/html.xsl", finding.code() + " " + finding.file());
      assertFalse(finding.text().contains("SECRET") || finding.text().contains("root:"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doc('file:///etc/passwd')",
        "document('../../outside.xml')",
        "doc('linked.xml')",
        "doc('../persons.xml')",
        "unparsed-text('file:///etc/passwd')",
        "unparsed-text('../persons.xml')",
        "unparsed-text-lines('linked.xml')",
        "json-doc('file:///etc/passwd')",
        "collection('file:///etc/')",
        "uri-collection('.')",
        "doc('http://127.0.0.1:PORT/a.xml')",
        "document('//127.0.0.1/a.xml')",
        "unparsed-text('http://127.0.0.1:PORT/a')",
        "doc('jar:file:///a.jar!/a.xml')",
        "transform(map{'stylesheet-location': 'file:///etc/passwd'})?output",
        "Q{java:java.lang.System}getProperty('user.home')",
        "Q{java:java.io.File}new('/etc')",
        "Q{http://saxon.sf.net/}evaluate('1')"
      })
  void readsNothingElseAndCallsNoJava(String expression) {
    isRefused(valueOf(expression), "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "environment-variable('PATH')",
        "string-join(available-environment-variables())",
        "system-property('user.home')",
        "'there'[doc-available('file:///etc/passwd')]",
        "'there'[unparsed-text-available('file:///etc/passwd')]",
        "'there'[function-available('Q{java:java.lang.System}exit')]"
      })
  void learnsNothingOfTheMachine(String expression) throws Exception {
    assertEquals("", result(valueOf(expression), ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<xsl:import href='file:///etc/passwd'/>",
        "<xsl:include href='../../outside.xml'/>",
        "<xsl:include href='linked.xml'/>",
        "<xsl:include href='http://127.0.0.1:PORT/a.xsl'/>",
        "<xsl:include xml:base='file:///etc/' href='passwd'/>",
        "<xsl:variable name='v' static='yes' select=\"string(doc('file:///etc/passwd'))\"/>"
      })
  void drawsInNothingElse(String declaration) {
    isRefused("<p/>", declaration);
  }

  @Test
  void writesNothingButItsResult() throws Exception {
    isRefused("<xsl:result-document href='../../written.xml'><a/></xsl:result-document>", "");
    try (Stream<Path> files = Files.walk(temporary)) {
      assertTrue(files.noneMatch(file -> file.toString().contains("written")));
    }
  }

  @Test
  void isNotUsedWhereItIsALinkThatLeadsOut() throws Exception {
    assertEquals("x", result("x", ""));
    Files.move(own.resolve("html.xsl"), temporary.resolve("html.xsl"));
    Files.createSymbolicLink(own.resolve("html.xsl"), temporary.resolve("html.xsl"));
    stylesheets = new Stylesheets(own, told::add);
    assertTrue(assertThrows(StylesheetException.class, () -> stylesheets.prepare("html")).own());
    assertEquals("SG-XSLT xslt/html.xsl", told.get(0).code() + " " + told.get(0).file());
  }

  @Test
  void mayHaveWordsOfItsOwnBesideIt() throws Exception {
    assertEquals("own words", result(valueOf("doc('words.xml')"), ""));
  }
}
