package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.siglum.edition.Finding;

/** Rules of Schematron are told in their own words, at the element that they are about. */
class SchematronTest {
  private static final String MODEL =
      "<?xml-model href=\"../%s\" schematypens=\"http://purl.oclc.org/dsdl/schematron\"?>\n";

  /** Its outermost element starts in line 2, its first paragraph is at 7:5, its second at 7:33. */
  private static final String TEI =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0">
      <teiHeader><fileDesc><titleStmt><title>A title</title></titleStmt>
      <publicationStmt><publisher>Nobody</publisher><availability><licence target="https://example.org"/></availability></publicationStmt>
      <sourceDesc><p>Made up.</p></sourceDesc></fileDesc></teiHeader>
      <text><body>
          <p n="1" rend="bold">One</p><p xml:id="two" n="2">Two</p>
      </body></text>
      </TEI>
      """;

  @TempDir private Path temporary;
  private Path folder;
  private TestEdition edition;

  @BeforeEach
  void aDocument() throws IOException {
    folder = Files.createDirectory(temporary.toRealPath().resolve("edition"));
    edition = new TestEdition(folder);
    edition.write("tei/a.xml", MODEL.formatted("rules.sch") + TEI);
  }

  private List<String> check() throws Exception {
    return edition.check().stream()
        .filter(finding -> finding.code().startsWith("SG-SCHEMA"))
        .map(SchematronTest::shown)
        .toList();
  }

  private static String shown(Finding f) {
    return String.format(
        "%s %s %s:%d:%d %s", f.code(), f.severity(), f.file(), f.line(), f.column(), f.text());
  }

  private void rules(String attributes, String content) throws IOException {
    edition.write("rules.sch", schema(attributes, content));
  }

  private static String schema(String attributes, String content) {
    return "<sch:schema xmlns:sch='http://purl.oclc.org/dsdl/schematron' "
        + attributes
        + "><sch:ns prefix='tei' uri='http://www.tei-c.org/ns/1.0'/>\n"
        + content
        + "</sch:schema>";
  }

  private static String rule(String context, String content) {
    return "<sch:pattern><sch:rule context='"
        + context
        + "'>"
        + content
        + "</sch:rule></sch:pattern>";
  }

  private static String one(String test) {
    return rule("tei:p[@n]", "<sch:assert test=\"" + test + "\">It does not hold</sch:assert>");
  }

  @Test
  void anAssertionThatFailsAndAReportThatHoldsAreFindings() throws Exception {
    rules(
        "queryBinding='xslt2'",
        rule(
            "tei:p[@n]",
            "<sch:let name='number' value='number(@n)'/>"
                + "<sch:assert test='$number = 2'>The <sch:name/>\n  has @n <sch:value-of"
                + " select='@n'/>,   not 2</sch:assert>"
                + "<sch:report test='$number = 2'>There is a second!</sch:report>"));
    assertEquals(
        List.of(
            "SG-SCHEMATRON ERROR tei/a.xml:7:5 The p has @n 1, not 2.",
            "SG-SCHEMATRON ERROR tei/a.xml:7:33 There is a second!"),
        check());
  }

  @ParameterizedTest
  @CsvSource({
    "error, ERROR",
    "fatal, ERROR",
    "whatever, ERROR",
    "Warning, WARNING",
    "warn, WARNING",
    "nonfatal, WARNING",
    "info, INFO",
    "information, INFO"
  })
  void theRoleIsTheSeverity(String role, String severity) throws Exception {
    rules("", rule("tei:body", "<sch:report test='1' role='" + role + "'>x</sch:report>"));
    assertEquals(List.of("SG-SCHEMATRON " + severity + " tei/a.xml:6:7 x."), check());
  }

  @Test
  void anAssertionInheritsTheRoleOfItsRuleAndMayHaveItsOwn() throws Exception {
    rules(
        "",
        "<sch:pattern><sch:rule context='tei:body' role='warning'>"
            + "<sch:assert test='tei:div'>No division</sch:assert>"
            + "<sch:assert test='tei:div' role='info'>None at all</sch:assert>"
            + "</sch:rule></sch:pattern>");
    assertEquals(
        List.of(
            "SG-SCHEMATRON WARNING tei/a.xml:6:7 No division.",
            "SG-SCHEMATRON INFO tei/a.xml:6:7 None at all."),
        check());
  }

  @Test
  void whatIsSaidOfAnAttributeOrATextIsSaidAtItsElement() throws Exception {
    rules(
        "",
        rule("@rend", "<sch:report test='1'>Looks</sch:report>")
            + rule("text()[. = \"Two\"]", "<sch:report test='1'>Words</sch:report>"));
    assertEquals(
        List.of(
            "SG-SCHEMATRON ERROR tei/a.xml:7:5 Looks.",
            "SG-SCHEMATRON ERROR tei/a.xml:7:33 Words."),
        check());
  }

  @Test
  void theRulesSeeTheFileAsItWasWritten() throws Exception {
    rules(
        "queryBinding='xslt3'",
        one("count(@*) = 2 and empty(//@*[namespace-uri() = 'https://siglum.org/ns'])")
            + one("not(in-scope-prefixes(.) = 'sg')")
            + one("id('two')/@n = '2'")
            + one("ends-with(base-uri(), '/tei/a.xml')"));
    assertEquals(List.of(), check());
  }

  @Test
  void diagnosticsAndTheSchemaAreTheAdvice() throws Exception {
    rules(
        "",
        rule("tei:body", "<sch:assert test='tei:div' diagnostics='d'>No division</sch:assert>")
            + "<sch:diagnostics><sch:diagnostic id='d'>Put <sch:value-of select='count(*)'/>"
            + " paragraphs in one</sch:diagnostic></sch:diagnostics>");
    Finding found =
        edition.check().stream().filter(f -> f.code().equals("SG-SCHEMATRON")).findFirst().get();
    assertEquals("Put 2 paragraphs in one. It is a rule of rules.sch.", found.advice());
  }

  @Test
  void thePatternsOfTheDefaultPhaseAlone() throws Exception {
    String pattern = rule("tei:body", "<sch:report test='1'>%1$s</sch:report>");
    pattern = pattern.replace("<sch:pattern", "<sch:pattern id='%1$s'");
    rules(
        "defaultPhase='early'",
        "<sch:phase id='early'><sch:active pattern='first'/></sch:phase>"
            + pattern.formatted("first")
            + pattern.formatted("second"));
    assertEquals(List.of("SG-SCHEMATRON ERROR tei/a.xml:6:7 first."), check());
  }

  @Test
  void thePhaseThatTheInstructionNames() throws Exception {
    edition.write("tei/a.xml", MODEL.formatted("rules.sch").replace("?>", " phase='late'?>") + TEI);
    edition.write("tei/b.xml", MODEL.formatted("rules.sch") + TEI);
    edition.write("tei/c.xml", MODEL.formatted("rules.sch").replace("?>", " phase='#ALL'?>") + TEI);
    edition.write(
        "tei/d.xml", MODEL.formatted("rules.sch").replace("?>", " phase='never'?>") + TEI);
    String pattern = rule("tei:body", "<sch:report test='1'>%1$s</sch:report>");
    pattern = pattern.replace("<sch:pattern", "<sch:pattern id='%1$s'");
    rules(
        "defaultPhase='early'",
        "<sch:phase id='early'><sch:active pattern='first'/></sch:phase>"
            + "<sch:phase id='late'><sch:active pattern='second'/></sch:phase>"
            + pattern.formatted("first")
            + pattern.formatted("second"));
    assertEquals(
        List.of(
            "SG-SCHEMATRON ERROR tei/a.xml:6:7 second.",
            "SG-SCHEMATRON ERROR tei/b.xml:6:7 first.",
            "SG-SCHEMATRON ERROR tei/c.xml:6:7 first.",
            "SG-SCHEMATRON ERROR tei/c.xml:6:7 second.",
            "SG-SCHEMA ERROR tei/d.xml:1:1 The schema rules.sch cannot be used: it has no phase"
                + " “never”."),
        check());
  }

  @Test
  void whatIsSaidOfACommentOrAnInstructionIsSaidAtItsPlace() throws Exception {
    edition.write(
        "tei/a.xml",
        MODEL.formatted("rules.sch")
            + "<!-- first -->"
            + TEI.replace("Two</p>", "Two<!--\n second --> <?page 3?></p>")
            + "<!-- third -->");
    rules(
        "",
        rule("comment()", "<sch:report test='1'>“<sch:value-of select='.'/>”</sch:report>")
            + rule(
                "processing-instruction()",
                "<sch:report test='1'><sch:value-of select='name(), .'/></sch:report>"));
    assertEquals(
        List.of(
            "SG-SCHEMATRON ERROR tei/a.xml:1:1 xml-model href=\"../rules.sch\""
                + " schematypens=\"http://purl.oclc.org/dsdl/schematron\".",
            "SG-SCHEMATRON ERROR tei/a.xml:2:1 “ first ”.",
            "SG-SCHEMATRON ERROR tei/a.xml:7:58 “ second ”.",
            "SG-SCHEMATRON ERROR tei/a.xml:8:13 page 3.",
            "SG-SCHEMATRON ERROR tei/a.xml:11:1 “ third ”."),
        check());
  }

  @Test
  void theVariablesOfAPatternAreItsOwn() throws Exception {
    String pattern = rule("tei:body", "<sch:assert test='$n+0 = $n-d'>%d: {$n}</sch:assert>");
    pattern =
        pattern
            .replace("{$n}", "<sch:value-of select='$n'/>")
            .replace(
                "<sch:rule",
                "<sch:let name='n' value='%d'/><sch:let name='n-d' value='9'/><sch:rule");
    rules(
        "queryBinding='xslt2'",
        "<sch:let name='n-d' value='1'/>"
            + pattern.formatted(1, 10)
            + pattern.formatted(2, 20)
            + pattern.formatted(9, 30));
    assertEquals(
        List.of(
            "SG-SCHEMATRON ERROR tei/a.xml:6:7 10: 1.", "SG-SCHEMATRON ERROR tei/a.xml:6:7 20: 2."),
        check());
  }

  @Test
  void abstractPatternsAndPartsInOtherFiles() throws Exception {
    rules(
        "",
        "<sch:include href='parts/pattern.sch'/>"
            + "<sch:pattern is-a='lacks'><sch:param name='what' value='tei:div'/></sch:pattern>");
    edition.write(
        "parts/pattern.sch",
        "<sch:pattern xmlns:sch='http://purl.oclc.org/dsdl/schematron' abstract='true' id='lacks'>"
            + "<sch:rule context='tei:body'><sch:assert test='$what'>It has no"
            + " <sch:value-of select='\"$what\"'/></sch:assert></sch:rule></sch:pattern>");
    assertEquals(List.of("SG-SCHEMATRON ERROR tei/a.xml:6:7 It has no tei:div."), check());
  }

  @Test
  void aRuleMayCompareWithAnotherFileOfTheEdition() throws Exception {
    edition.write("indices/persons.xml", "<list>\n <person n='1'/></list>");
    rules(
        "queryBinding='xslt2'",
        one("@n = doc('indices/persons.xml')//person/@n and unparsed-text('rules.sch') != ''"));
    assertEquals(List.of("SG-SCHEMATRON ERROR tei/a.xml:7:33 It does not hold."), check());
  }

  @Test
  void aPatternMayBeOfOtherDocuments() throws Exception {
    edition.write("indices/persons.xml", "<list>\n <person n='1'/></list>");
    rules(
        "queryBinding='xslt2'",
        rule("person", "<sch:assert test='@role'>No role</sch:assert>")
            .replace(
                "<sch:pattern",
                "<sch:pattern documents=\"resolve-uri('../indices/persons.xml', base-uri(.))\""));
    assertEquals(List.of("SG-SCHEMATRON ERROR indices/persons.xml:2:2 No role."), check());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "string(doc('file:///etc/passwd'))",
        "string(doc('../outside.xml'))",
        "string(doc('linked.xml'))",
        "unparsed-text('file:///etc/passwd')",
        "unparsed-text('../outside.xml')",
        "exists(unparsed-text-lines('file:///etc/passwd'))",
        "string(json-doc('file:///etc/passwd'))",
        "exists(collection('file:///etc/'))",
        "exists(uri-collection('.'))",
        "string(doc('http://127.0.0.1:1/a.xml'))",
        "string(document('//127.0.0.1/a.xml'))",
        "string(transform(map{'stylesheet-location': 'file:///etc/passwd'})?output)"
      })
  void nothingOutsideOfTheEditionIsRead(String test) throws Exception {
    Files.writeString(temporary.resolve("outside.xml"), "<secret>SECRET</secret>");
    Files.createSymbolicLink(folder.resolve("linked.xml"), temporary.resolve("outside.xml"));
    rules("queryBinding='xslt3'", one(test));
    List<String> found = check();
    assertEquals(1, found.size(), found.toString());
    String expected =
        "SG-SCHEMATRON-RULE ERROR tei/a.xml:7:5 A rule of rules.sch fails to run here";
    assertTrue(found.get(0).startsWith(expected), found.toString());
    assertTrue(found.get(0).contains(" not read"), found.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "string(environment-variable('PATH')) = ''",
        "empty(available-environment-variables())",
        "string(system-property('user.home')) = ''",
        "not(doc-available('file:///etc/passwd'))",
        "not(unparsed-text-available('file:///etc/passwd'))",
        "not(function-available('Q{java:java.lang.System}exit'))"
      })
  void nothingIsToldOfTheMachine(String test) throws Exception {
    rules("queryBinding='xslt3'", one(test));
    assertEquals(List.of(), check());
  }

  @Test
  void nothingIsWritten() throws Exception {
    rules(
        "queryBinding='xslt3'",
        "<xsl:include xmlns:xsl='http://www.w3.org/1999/XSL/Transform' href='write.xsl'/>"
            + one("true()"));
    edition.write(
        "write.xsl",
        "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
            + "<xsl:template match='/' priority='9'><xsl:result-document href='written.xml'><a/>"
            + "</xsl:result-document></xsl:template></xsl:stylesheet>");
    assertEquals(
        List.of(
            "SG-SCHEMA ERROR tei/a.xml:1:1 The schema rules.sch cannot be used: xsl:result-document"
                + " is disabled when extension functions are disabled."),
        check());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<sch:pattern><sch:rule context='*'><sch:assert test='@a ='>x</sch:assert></sch:rule>"
            + "</sch:pattern>",
        "<sch:pattern><sch:rule context='undeclared:p'><sch:assert test='@a'>x</sch:assert>"
            + "</sch:rule></sch:pattern>",
        "<sch:pattern is-a='nowhere'/>",
        "<sch:include href='file:///etc/passwd'/>",
        "<sch:include href='../../outside.sch'/>",
        "<sch:include href='http://127.0.0.1:1/a.sch'/>",
        "<xsl:import xmlns:xsl='http://www.w3.org/1999/XSL/Transform' href='file:///etc/a.xsl'/>",
        "<sch:pattern>"
      })
  void aSchemaThatCannotBeUsedIsOneFinding(String content) throws Exception {
    edition.write("tei/b.xml", MODEL.formatted("rules.sch") + TEI);
    rules("queryBinding='xslt2'", content);
    List<String> found = check();
    assertEquals(1, found.size(), found.toString());
    String expected = "SG-SCHEMA ERROR tei/a.xml:1:1 The schema rules.sch cannot be used: ";
    assertTrue(found.get(0).startsWith(expected), found.toString());
  }

  @Test
  void aSchemaOfAnotherKindIsToldSo() throws Exception {
    edition.write("rules.sch", "<schema xmlns='http://www.ascc.net/xml/schematron'/>");
    assertEquals(
        List.of(
            "SG-SCHEMA ERROR tei/a.xml:1:1 The schema rules.sch cannot be used: it is no ISO"
                + " Schematron."),
        check());
  }

  @ParameterizedTest
  @ValueSource(strings = {"stx", "xquery"})
  void aLanguageOfQueriesThatIsNotRunIsToldSo(String binding) throws Exception {
    rules("queryBinding='" + binding + "'", one("true()"));
    assertEquals(
        List.of(
            "SG-SCHEMA ERROR tei/a.xml:1:1 The schema rules.sch cannot be used: its queryBinding “"
                + binding
                + "” is none that Siglum runs."),
        check());
  }

  @ParameterizedTest
  @ValueSource(strings = {"xslt", "XSLT2", "xslt3", "xpath2", "xpath31"})
  void theseLanguagesOfQueriesAreRun(String binding) throws Exception {
    rules("queryBinding='" + binding + "'", one("@n = 1"));
    assertEquals(List.of("SG-SCHEMATRON ERROR tei/a.xml:7:33 It does not hold."), check());
  }

  @Test
  void aRuleThatFailsIsToldOnceAndTheOthersHaveTheirSay() throws Exception {
    edition.write("tei/b.xml", MODEL.formatted("rules.sch") + TEI);
    rules(
        "queryBinding='xslt2'",
        rule(
                "tei:p[@n]",
                "<sch:let name='words' value='if (@n = 2) then error() else @rend + 1'/>"
                    + "<sch:assert test='$words'>x</sch:assert>")
            + rule(
                "tei:body",
                "<sch:assert test='1 div count(tei:div)'>x</sch:assert>"
                    + "<sch:assert test='tei:div'>No division</sch:assert>")
            + one("@n = 1"));
    assertEquals(
        List.of(
            "SG-SCHEMATRON ERROR tei/a.xml:6:7 No division.",
            "SG-SCHEMATRON-RULE ERROR tei/a.xml:6:7 A rule of rules.sch fails to run here:"
                + " Integer division by zero.",
            "SG-SCHEMATRON-RULE ERROR tei/a.xml:7:5 A rule of rules.sch fails to run here:"
                + " Cannot convert string \"bold\" to double.",
            "SG-SCHEMATRON ERROR tei/a.xml:7:33 It does not hold.",
            "SG-SCHEMATRON ERROR tei/b.xml:6:7 No division.",
            "SG-SCHEMATRON ERROR tei/b.xml:7:33 It does not hold."),
        check());
  }

  private static final String GRAMMAR =
      "<grammar xmlns='http://relaxng.org/ns/structure/1.0'"
          + " xmlns:sch='http://purl.oclc.org/dsdl/schematron'>";

  /** Any TEI. */
  private static final String ANYTHING =
      "<start><ref name='any'/></start><define name='any'><element><anyName/>%s<zeroOrMore><choice>"
          + "<attribute><anyName/></attribute><text/><ref name='any'/></choice></zeroOrMore>"
          + "</element></define></grammar>";

  @Test
  void rulesInARelaxNgCountBesideIt() throws Exception {
    edition.write("edition.yml", "schema: a.rng");
    edition.write(
        "a.rng",
        GRAMMAR
            + "<sch:ns prefix='tei' uri='http://www.tei-c.org/ns/1.0'/>"
            + "<sch:ns prefix='tei' uri='http://www.tei-c.org/ns/1.0'/>"
            + rule("tei:body", "<sch:assert test='tei:div'>No division</sch:assert>")
            + ANYTHING.formatted(
                "<sch:rule context='tei:p'><sch:report test='@rend'>Looks</sch:report></sch:rule>"));
    assertEquals(
        List.of(
            "SG-SCHEMATRON ERROR tei/a.xml:6:7 No division.",
            "SG-SCHEMATRON ERROR tei/a.xml:7:5 Looks."),
        check());
  }

  @Test
  void rulesInWhatARelaxNgIncludesCountToo() throws Exception {
    edition.write("edition.yml", "schema: a.rng");
    edition.write("a.rng", GRAMMAR + "<include href='parts/b.rng'/></grammar>");
    edition.write(
        "parts/b.rng",
        GRAMMAR
            + rule("*:body", "<sch:report test='1'>A body</sch:report>")
            + ANYTHING.formatted(""));
    assertEquals(List.of("SG-SCHEMATRON ERROR tei/a.xml:6:7 A body."), check());
  }

  @Test
  void rulesInACompactSyntaxAndInWhatItIncludesCountToo() throws Exception {
    edition.write("edition.yml", "schema: a.rnc");
    edition.write(
        "a.rnc",
        """
        namespace sch = "http://purl.oclc.org/dsdl/schematron"
        sch:ns [ prefix = "tei" uri = "http://www.tei-c.org/ns/1.0" ]
        sch:pattern [ sch:rule [ context = "tei:body"
          sch:assert [ test = "tei:div" "No division" ] ] ]
        include "parts/b.rnc"
        """);
    edition.write(
        "parts/b.rnc",
        """
        namespace sch = "http://purl.oclc.org/dsdl/schematron"
        start = any
        [ sch:rule [ context = "*:p" sch:report [ test = "@rend" "Looks" ] ] ]
        any = element * { (attribute * { text } | text | any)* }
        """);
    assertEquals(
        List.of(
            "SG-SCHEMATRON ERROR tei/a.xml:6:7 No division.",
            "SG-SCHEMATRON ERROR tei/a.xml:7:5 Looks."),
        check());
  }

  @Test
  void aCompactSyntaxThatNamesSchematronNeedNotHaveRules() throws Exception {
    edition.write("edition.yml", "schema: a.rnc");
    edition.write(
        "a.rnc",
        "namespace sch = \"http://purl.oclc.org/dsdl/schematron\"\n"
            + "start = any\nany = element * { (attribute * { text } | text | any)* }");
    assertEquals(List.of(), check());
  }

  @Test
  void aSchematronForAllFiles() throws Exception {
    edition.write("tei/a.xml", "\n" + TEI);
    edition.write("edition.yml", "schema: all.sch");
    edition.write("all.sch", schema("", one("@n = 1")));
    assertEquals(List.of("SG-SCHEMATRON ERROR tei/a.xml:7:33 It does not hold."), check());
  }

  @Test
  void aSchematronThatIsNotThereOrOnTheNet() throws Exception {
    edition.write("tei/b.xml", MODEL.replace("../%s", "http://127.0.0.1:1/a.sch") + TEI);
    assertEquals(
        List.of(
            "SG-SCHEMA-MISSING WARNING tei/a.xml:1:1 There is no schema “../rules.sch”.",
            "SG-SCHEMA-REMOTE INFO tei/b.xml:1:1 The schema “http://127.0.0.1:1/a.sch” lies on the"
                + " net and is not fetched."),
        check());
  }

  @Test
  void theDeepestText() throws Exception {
    String deep = "<quote>".repeat(480) + "<p>x</p>" + "</quote>".repeat(480);
    edition.write(
        "tei/a.xml", MODEL.formatted("rules.sch") + TEI.replace("</body>", deep + "</body>"));
    rules(
        "", rule("*", "<sch:report test='count(ancestor::*) = 483'>Deep</sch:report>").repeat(40));
    assertEquals(List.of("SG-SCHEMATRON ERROR tei/a.xml:8:3361 Deep."), check());
  }

  @Test
  void aFunctionWithoutAnEndEnds() throws Exception {
    rules(
        "queryBinding='xslt3'",
        "<sch:ns prefix='f' uri='f'/><xsl:function name='f:f'"
            + " xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:param name='n'/>"
            + "<xsl:sequence select='1 + f:f($n + 1)'/></xsl:function>"
            + one("f:f(1)"));
    List<String> found = check();
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).contains("infinite recursion"), "" + found);
  }
}
