package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.edition.Finding;

/** Schemas are fetched where the editor allows it, and nothing is where not. */
class OnlineSchemasTest {
  private static final String GRAMMAR = "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>";
  private static final byte[] MEGABYTE = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);

  @TempDir private Path folder;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Map<String, String> pages = new HashMap<>();
  private HttpServer server;
  private TestEdition edition;

  @BeforeEach
  void aServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    edition = new TestEdition(folder);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    requests.add(path);
    if (path.equals("/moved.rng")) {
      exchange.getResponseHeaders().add("Location", "/schemas/all.rng");
      exchange.sendResponseHeaders(302, -1);
    } else if (path.equals("/to-file.rng")) {
      exchange.getResponseHeaders().add("Location", "file:///etc/passwd");
      exchange.sendResponseHeaders(302, -1);
    } else if (path.equals("/endless.rng")) {
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        for (int i = 0; i < 100; i++) {
          out.write(MEGABYTE);
        }
      }
    } else if (pages.containsKey(path)) {
      byte[] page = pages.get(path).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page);
    } else {
      exchange.sendResponseHeaders(404, -1);
    }
    exchange.close();
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private List<Finding> check(boolean online) throws Exception {
    return edition.validate(online).stream().filter(f -> f.code().startsWith("SG-SCHEMA")).toList();
  }

  private static List<String> places(List<Finding> findings) {
    return findings.stream().map(f -> f.code() + " " + f.line() + ":" + f.column()).toList();
  }

  private void aSchemaOfTwoFiles() throws IOException {
    pages.put("/schemas/all.rng", GRAMMAR + "<include href='parts/any.rng'/></grammar>");
    pages.put("/schemas/parts/any.rng", SchemaCatalogTest.SCHEMA);
    edition.write("tei/a.xml", SchemaCatalogTest.document(url("/schemas/all.rng")));
    edition.write("tei/b.xml", SchemaCatalogTest.document(url("/schemas/all.rng")));
  }

  @Test
  void aSchemaAndWhatItIncludesAreFetchedOnce() throws Exception {
    aSchemaOfTwoFiles();
    assertEquals(List.of("SG-SCHEMA 5:18", "SG-SCHEMA 5:18"), places(check(true)));
    assertEquals(List.of("/schemas/all.rng", "/schemas/parts/any.rng"), requests);
  }

  @Test
  void withoutLeaveNothingIsFetched() throws Exception {
    aSchemaOfTwoFiles();
    edition.write(
        "tei/c.xml",
        "<!DOCTYPE TEI SYSTEM '"
            + url("/tei.dtd")
            + "'>\n"
            + SchemaCatalogTest.document("../own.rng"));
    edition.write(
        "own.rng", GRAMMAR + "<include href='" + url("/schemas/all.rng") + "'/></grammar>");
    edition.write(
        "tei/d.xml",
        SchemaCatalogTest.document("../own.rng")
            .replace(
                "<ab/>",
                "<ab><graphic url='"
                    + url("/a.png")
                    + "'/><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='"
                    + url("/a.xml")
                    + "'><xi:fallback/></xi:include></ab>"));
    List<Finding> found = check(false);
    assertEquals(List.of("SG-SCHEMA-REMOTE 1:1", "SG-SCHEMA 2:1"), places(found), found.toString());
    assertTrue(found.get(0).advice().contains("--online"), found.toString());
    edition.build();
    assertEquals(List.of(), requests);
  }

  @Test
  void aCopyThatTheCatalogNamesIsNotFetched() throws Exception {
    aSchemaOfTwoFiles();
    edition.write("own.rng", SchemaCatalogTest.SCHEMA);
    edition.write(
        "catalog.xml",
        "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'><uri name='"
            + url("/schemas/all.rng")
            + "' uri='own.rng'/></catalog>");
    assertEquals(List.of("SG-SCHEMA 5:18", "SG-SCHEMA 5:18"), places(check(true)));
    assertEquals(List.of(), requests);
  }

  @Test
  void aSchemaThatHasMovedIsFollowed() throws Exception {
    aSchemaOfTwoFiles();
    edition.write("tei/a.xml", SchemaCatalogTest.document(url("/moved.rng")));
    assertEquals(List.of("SG-SCHEMA 5:18", "SG-SCHEMA 5:18"), places(check(true)));
    assertTrue(requests.contains("/moved.rng"), requests.toString());
  }

  @Test
  void aCompactSchemaAndItsRulesAreFetched() throws Exception {
    pages.put("/a.rnc", "include \"b.rnc\"");
    pages.put(
        "/b.rnc",
        """
        namespace sch = "http://purl.oclc.org/dsdl/schematron"
        start = any
        [ sch:rule [ context = "*:p" sch:report [ test = "1" "A paragraph" ] ] ]
        any = element * { (attribute * { text } | text | any)* }
        """);
    edition.write("tei/a.xml", SchemaCatalogTest.document(url("/a.rnc")));
    assertEquals(List.of("SG-SCHEMATRON 5:18"), places(check(true)));
    assertEquals(List.of("/a.rnc", "/b.rnc"), requests);
  }

  @Test
  void aSchematronAndWhatItIncludesAreFetched() throws Exception {
    pages.put(
        "/rules.sch",
        "<schema xmlns='http://purl.oclc.org/dsdl/schematron'><include href='p.sch'/></schema>");
    pages.put(
        "/p.sch",
        "<pattern xmlns='http://purl.oclc.org/dsdl/schematron'><rule context='*:p'>"
            + "<report test='1'>A paragraph</report></rule></pattern>");
    edition.write(
        "tei/a.xml",
        SchemaCatalogTest.document(url("/rules.sch"))
            .replace("relaxng.org/ns/structure/1.0", "purl.oclc.org/dsdl/schematron"));
    assertEquals(List.of("SG-SCHEMATRON 5:18"), places(check(true)));
  }

  @Test
  void theRulesOfASchematronFetchNothing() throws Exception {
    edition.write(
        "rules.sch",
        "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt3'>"
            + "<let name='a' value=\"doc('"
            + url("/secret?from-a-variable")
            + "')\"/><pattern><rule context='*:p'><assert test=\"doc('"
            + url("/secret?from-a-rule")
            + "') = $a\">x</assert></rule></pattern></schema>");
    edition.write(
        "tei/a.xml",
        SchemaCatalogTest.document("../rules.sch")
            .replace("relaxng.org/ns/structure/1.0", "purl.oclc.org/dsdl/schematron"));
    assertEquals(List.of("SG-SCHEMATRON-RULE 5:18"), places(check(true)));
    assertEquals(List.of(), requests);
  }

  @Test
  void whatCannotBeFetchedIsToldWithTheReason() throws Exception {
    String closed = "http://127.0.0.1:1/a.rng";
    Map<String, String> reasons =
        Map.of(
            url("/nowhere.rng"),
            "the server answers 404",
            url("/to-file.rng"),
            "cannot be fetched: ",
            url("/endless.rng"),
            "it has more than 20000000 bytes",
            closed,
            "cannot be fetched: ",
            "ftp://127.0.0.1/a.rng",
            "is no address of the web",
            "urn:example:a",
            "is no address of the web");
    for (Map.Entry<String, String> one : reasons.entrySet()) {
      edition.write("tei/a.xml", SchemaCatalogTest.document(one.getKey()));
      List<Finding> found = check(true);
      assertEquals(List.of("SG-SCHEMA-REMOTE 1:1"), places(found), found.toString());
      assertTrue(found.get(0).text().contains("“" + one.getKey() + "”"), found.toString());
      assertTrue(found.get(0).text().contains(one.getValue()), found.toString());
    }
  }

  @Test
  void aPartThatCannotBeFetchedMakesTheSchemaUnusable() throws Exception {
    pages.put("/schemas/all.rng", GRAMMAR + "<include href='parts/any.rng'/></grammar>");
    edition.write("tei/a.xml", SchemaCatalogTest.document(url("/schemas/all.rng")));
    List<Finding> found = check(true);
    assertEquals(List.of("SG-SCHEMA 1:1"), places(found), found.toString());
    assertTrue(found.get(0).text().contains("the server answers 404"), found.toString());
  }
}
