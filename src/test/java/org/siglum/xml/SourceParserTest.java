package org.siglum.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.Severity;
import org.siglum.edition.SourceFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The loader gives the tree that the JDK's parser gives, and the place of each element. */
class SourceParserTest {
  private static final QName AT = new QName(Stamp.NAMESPACE, Stamp.AT);

  /** Text of a file with, for each element in its order, where its {@code <} stands. */
  private record Xml(String text, List<Integer> starts) {
    static Xml of(String text) {
      return new Xml(text, List.of());
    }

    Xml then(Xml next) {
      List<Integer> all = new ArrayList<>(starts);
      next.starts.forEach(start -> all.add(start + text.length()));
      return new Xml(text + next.text, all);
    }

    Xml asElement(String startTag, String endTag) {
      List<Integer> all = new ArrayList<>(List.of(0));
      starts.forEach(start -> all.add(start + startTag.length()));
      return new Xml(startTag + text + endTag, all);
    }
  }

  private static Arbitrary<Xml> leaf() {
    return Arbitraries.of(
            "a",
            " ",
            "\n",
            "\t b",
            "&amp;",
            "&#228;",
            "&#x1F600;",
            "\uD83D\uDE00",
            "\u05d0",
            "\u00e4",
            "&own;",
            "]",
            "&gt;",
            "\"",
            "<!-- <no> & -->",
            "<?pi <no> ?>",
            "<![CDATA[<no>&amp;]]>",
            "<![CDATA[]]>",
            "\r\n",
            "\n\n  ",
            "&lt;")
        .map(Xml::of);
  }

  private static Arbitrary<String> attributes() {
    return Arbitraries.of(
        "",
        " n='1'",
        " n=\"a\n b\"",
        " xml:id='i'",
        " t='&own;&#10;&lt;'",
        "\n  n='>'",
        " xmlns:q='urn:q' q:r='2'",
        " xmlns='urn:other'",
        " xml:lang='he'");
  }

  private static Arbitrary<Xml> element(int depth) {
    Arbitrary<Xml> child =
        depth == 0 ? leaf() : Arbitraries.oneOf(leaf(), leaf(), element(depth - 1));
    Arbitrary<Xml> content =
        child.list().ofMaxSize(6).map(all -> all.stream().reduce(Xml.of(""), Xml::then));
    return Combinators.combine(Arbitraries.of("p", "hi", "s.a-b"), attributes(), content)
        .as(
            (name, attributes, inner) ->
                inner.text().isEmpty()
                    ? Xml.of("").asElement("<" + name + attributes + "/>", "")
                    : inner.asElement("<" + name + attributes + ">", "</" + name + "\n>"));
  }

  @Provide
  Arbitrary<Xml> documents() {
    Arbitrary<String> prologs =
        Arbitraries.of("<?xml version='1.0'?>\n", "<!-- a\n -->", "<?xml version='1.0'?><?a b?>");
    String type = "<!DOCTYPE x [\n<!ENTITY own 'o w'> ]>\n ";
    return Combinators.combine(prologs, element(4))
        .as((prolog, root) -> Xml.of(prolog + type).then(root).then(Xml.of("\n<!-- end -->\n")));
  }

  @Property(tries = 400)
  void givesTheTreeOfTheJdkAndThePlaceOfEachElement(@ForAll("documents") Xml xml) throws Exception {
    Path file = Files.createTempFile("source", ".xml");
    try {
      Files.writeString(file, xml.text());
      XdmNode tree = parse(file);
      StringBuilder ours = new StringBuilder();
      write(tree, ours);
      StringBuilder theirs = new StringBuilder();
      write(dom(xml.text()), theirs);
      assertEquals(theirs.toString(), ours.toString());
      List<String> expected = xml.starts().stream().map(at -> place(xml.text(), at)).toList();
      assertEquals(expected, stamps(tree));
    } finally {
      Files.delete(file);
    }
  }

  private static XdmNode parse(Path file) throws SourceException {
    return parse(file, new Findings());
  }

  private static XdmNode parse(Path file, Findings findings) throws SourceException {
    SourceParser parser = new SourceParser(new Processor(false), file.getParent(), findings);
    String name = file.getFileName().toString();
    return parser.parse(new SourceFile(file, name, name)).tree();
  }

  private static List<String> stamps(XdmNode tree) {
    return tree.select(Steps.descendant(Predicates.isElement()))
        .map(element -> element.getAttributeValue(AT))
        .toList();
  }

  /** Line and column by the text alone; CR LF is one end of a line. */
  private static String place(String text, int offset) {
    String before = text.substring(0, offset);
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    return line + ":" + (offset - before.lastIndexOf('\n'));
  }

  private static Document dom(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setCoalescing(true);
    factory.setExpandEntityReferences(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  /** A tree in a form of its own: names with namespaces, attributes in order, text. */
  private static void write(XdmNode node, StringBuilder out) {
    for (XdmNode child : node.children()) {
      switch (child.getNodeKind()) {
        case ELEMENT -> {
          Map<String, String> attributes = new java.util.TreeMap<>();
          child
              .select(Steps.attribute())
              .filter(a -> !a.getNodeName().getNamespaceUri().toString().equals(Stamp.NAMESPACE))
              .forEach(a -> attributes.put(a.getNodeName().getClarkName(), a.getStringValue()));
          out.append("(").append(child.getNodeName().getClarkName()).append(attributes);
          write(child, out);
          out.append(")");
        }
        case TEXT -> out.append(child.getStringValue());
        default -> {
          // Comments and instructions are no part of the text.
        }
      }
    }
  }

  private static void write(Node node, StringBuilder out) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        Map<String, String> attributes = new java.util.TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
          Node attribute = element.getAttributes().item(i);
          if (!"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
            attributes.put(clark(attribute), attribute.getNodeValue());
          }
        }
        out.append("(").append(clark(element)).append(attributes);
        write(element, out);
        out.append(")");
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        out.append(child.getNodeValue());
      } else if (child.getNodeType() == Node.ENTITY_REFERENCE_NODE) {
        write(child, out);
      }
    }
  }

  private static String clark(Node node) {
    String namespace = node.getNamespaceURI();
    return namespace == null ? node.getLocalName() : "{" + namespace + "}" + node.getLocalName();
  }

  @TempDir private Path folder;

  private Path file(String name, String text, Charset charset) throws IOException {
    Path file = folder.toRealPath().resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(charset));
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text, StandardCharsets.UTF_8);
  }

  private Finding refused(Path file) {
    SourceException refused = assertThrows(SourceException.class, () -> parse(file));
    return refused.finding();
  }

  @Test
  void countsColumnsAfterAMarkOfByteOrderAndInUtf16() throws Exception {
    assertEquals(List.of("1:1", "2:2"), stamps(parse(file("b.xml", "\uFEFF<a>\n <b/></a>"))));
    assertEquals(
        List.of("1:40", "1:44"),
        stamps(
            parse(
                file(
                    "u.xml",
                    "<?xml version='1.0' encoding='UTF-16'?><a>\u00e4<b/></a>",
                    StandardCharsets.UTF_16))));
  }

  @Test
  void countsEachEndOfALineOnce() throws Exception {
    for (String end : List.of("\n", "\r\n", "\r")) {
      assertEquals(
          List.of("1:1", "3:2"), stamps(parse(file("l.xml", "<a>" + end + end + " <b/></a>"))));
    }
  }

  @Test
  void noEntityFromOutsideIsEverRead() throws Exception {
    file("secret.txt", "SECRET");
    for (String entity : List.of("secret.txt", "file:///etc/passwd", "http://127.0.0.1:1/x")) {
      Path file =
          file("e.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM '" + entity + "'>]>\n<a>\n &e;</a>");
      assertEquals("SG-XML-ENTITY", refused(file).code());
      assertEquals(3, refused(file).line());
      Path parameter =
          file("p.xml", "<!DOCTYPE a [<!ENTITY % p SYSTEM '" + entity + "'> %p;]><a/>");
      assertEquals("SG-XML-ENTITY", refused(parameter).code());
      Path attribute =
          file("a.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM '" + entity + "'>]>\n<a b='&e;'/>");
      assertEquals("SG-XML-ENTITY", refused(attribute).code());
    }
    assertEquals("(a{})", text(parse(file("d.xml", "<!DOCTYPE a SYSTEM 'secret.txt'><a/>"))));
  }

  private static String text(XdmNode tree) {
    StringBuilder out = new StringBuilder();
    write(tree, out);
    return out.toString();
  }

  @Test
  void quadraticExpansionIsBounded() throws Exception {
    String type = "<!DOCTYPE a [<!ENTITY e '" + "e".repeat(50_000) + "'>]>\n";
    assertEquals(
        "SG-XML-ENTITY",
        refused(file("t.xml", type + "<a>" + "&e;".repeat(9_000) + "</a>")).code());
    assertEquals(
        "SG-XML-ENTITY",
        refused(file("v.xml", type + "<a b='" + "&e;".repeat(9_000) + "'/>")).code());
    String elements = "<!DOCTYPE a [<!ENTITY e '" + "<b/>".repeat(20_000) + "'>]>\n";
    assertEquals(
        "SG-XML-ENTITY",
        refused(file("m.xml", elements + "<a>" + "&e;".repeat(9_000) + "</a>")).code());
  }

  @Test
  void manyShortEntitiesAreNoAttack() throws Exception {
    String type = "<!DOCTYPE a [<!ENTITY dash '\u2014'>]>\n";
    XdmNode tree = parse(file("d.xml", type + "<a>" + "&dash;".repeat(50_000) + "</a>"));
    assertEquals("\u2014".repeat(50_000), tree.getStringValue());
  }

  @Test
  void filesThatIncludeEachOtherAgainAndAgainAreBounded() throws Exception {
    for (int level = 0; level < 8; level++) {
      String more = include("bomb" + (level + 1) + ".xml").repeat(10);
      file("bomb" + level + ".xml", "<a>" + more + "</a>");
    }
    file("bomb8.xml", "<a>boom</a>");
    assertEquals("SG-XINCLUDE", refused(folder.toRealPath().resolve("bomb0.xml")).code());
  }

  private static String include(String href) {
    return "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + href + "'/>";
  }

  @Test
  void filesThatIncludeEachOtherInACircle() throws Exception {
    file("b.xml", "<b>" + include("a.xml") + "</b>");
    Finding found = refused(file("a.xml", "<a>\n" + include("b.xml") + "</a>"));
    assertEquals("SG-XINCLUDE a.xml 2:1", found.code() + " " + found.file() + " " + at(found));
    assertTrue(found.text().contains("circle"), found.text());
    Finding self = refused(file("s.xml", "<a>\n " + include("s.xml") + "</a>"));
    assertTrue(self.text().contains("circle"), self.text());
    assertEquals("2:2", at(self));
  }

  private static String at(Finding finding) {
    return finding.line() + ":" + finding.column();
  }

  @Test
  void anIncludedFileKeepsItsPlacesAndItsName() throws Exception {
    file("parts/part.xml", "<b>\n  <c/></b>");
    XdmNode tree = parse(file("w.xml", "<a>\n " + include("parts/part.xml") + "<d/></a>"));
    assertEquals("1:1", stamps(tree).get(0));
    assertEquals(List.of("1:1", "2:3"), stamps(tree).subList(1, 3));
    assertEquals(
        "parts/part.xml",
        tree.select(Steps.descendant("b"))
            .asNode()
            .getAttributeValue(new QName(Stamp.NAMESPACE, Stamp.FILE)));
  }

  @Test
  void inclusionChangesNothingWhereNothingIsIncluded() throws Exception {
    String text = "<a n='&#10;&lt;'>x&amp;\u00e4<b xmlns='urn:b'>\n<c/></b>y&#13; %s</a>";
    file("void.txt", "");
    XdmNode plain = parse(file("p.xml", text.formatted("")));
    String nothing = include("void.txt").replace(" href", " parse='text' href");
    XdmNode through = parse(file("t.xml", text.formatted(nothing)));
    assertEquals(text(plain), text(through));
    assertEquals(stamps(plain), stamps(through));
  }

  @Test
  void aFallbackStandsInAndIsTold() throws Exception {
    Findings findings = new Findings();
    String fallback = "<xi:fallback><f/></xi:fallback></xi:include>";
    Path file = file("f.xml", "<a>" + include("gone.xml").replace("/>", ">" + fallback) + "</a>");
    assertEquals("(a{}(f{}))", text(parse(file, findings)));
    assertEquals(1, findings.list().size());
    assertEquals("SG-XINCLUDE", findings.list().get(0).code());
    assertEquals(Severity.WARNING, findings.list().get(0).severity());
  }

  @Test
  void whatAPointerDoesNotFindIsTold() throws Exception {
    file("part.xml", "<b xml:id='one'/>");
    for (String more : List.of(" xpointer='two'", " xpointer='xpath(//b)'")) {
      Findings findings = new Findings();
      Path file = file("x.xml", "<a>" + include("part.xml").replace("/>", more + "/>") + "</a>");
      assertEquals("(a{})", text(parse(file, findings)), more);
      assertEquals("SG-XINCLUDE", findings.list().get(0).code(), more);
      assertEquals(Severity.ERROR, findings.list().get(0).severity(), more);
    }
  }

  @Test
  void aTextIsIncludedAsItStands() throws Exception {
    file("x.xml", "<b>&amp;</b>");
    String nothing = include("x.xml").replace(" href", " parse='text' href");
    assertEquals("<b>&amp;</b>", parse(file("t.xml", "<a>" + nothing + "</a>")).getStringValue());
  }

  @Test
  void aSymbolicLinkDoesNotLeadAnIncludeOut() throws Exception {
    Path inner = Files.createDirectory(folder.toRealPath().resolve("inner"));
    file("secret.xml", "<b>SECRET</b>");
    Files.createSymbolicLink(inner.resolve("l.xml"), folder.toRealPath().resolve("secret.xml"));
    for (String href :
        List.of("l.xml", "../secret.xml", "file:///etc/passwd", "//host/x", "a%zz", "l.xml#id")) {
      Findings findings = new Findings();
      Path file = file("inner/a.xml", "<a>\n" + include(href) + "</a>");
      assertEquals("(a{}\n)", text(parse(file, findings)), href);
      Finding found = findings.list().get(0);
      assertEquals(
          "SG-XINCLUDE 2:1 ERROR", found.code() + " " + at(found) + " " + found.severity());
      assertTrue(!found.text().contains(folder.toString()), "no machine path: " + found.text());
    }
  }

  @Test
  void aFileThatCannotBeRead() throws Exception {
    // A folder opens but does not read, for every user; a file may be gone since the scan.
    assertEquals("SG-FILE", refused(Files.createDirectory(folder.resolve("d.xml"))).code());
    assertEquals("SG-FILE", refused(folder.resolve("gone.xml")).code());
  }

  @Test
  void aHundredThousandLevelsAreTooDeep() throws Exception {
    Finding found = refused(file("d.xml", "<a>\n" + "<b>".repeat(100_000)));
    assertEquals("SG-XML 2", found.code() + " " + found.line());
    String deep = "<b>".repeat(490) + "x" + "</b>".repeat(490);
    assertEquals("x", parse(file("e.xml", deep)).getStringValue());
  }

  @Test
  void bytesOfAnotherEncodingAreFoundFarIntoAFile() throws Exception {
    String text = "<a>" + "b \n".repeat(20_000) + " Gr\u00fc\u00dfe</a>";
    Finding found = refused(file("l.xml", text, StandardCharsets.ISO_8859_1));
    assertEquals("SG-XML-ENCODING 20001:4", found.code() + " " + at(found));
    Finding unknown = refused(file("k.xml", "<?xml version='1.0' encoding='klingon'?><a/>"));
    assertEquals("SG-XML-ENCODING 1", unknown.code() + " " + unknown.line());
  }
}
