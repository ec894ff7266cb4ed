package org.siglum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siglum.compare.Change;
import org.siglum.compare.Subject;

/** What is said of two states of a document: known answers. */
class ComparedDocumentsTest {
  private static final Path METHODS = Path.of("src/test/fixtures/methods");

  @TempDir private Path folder;

  private void assertChanges(String old, String fresh, String... changes) throws Exception {
    assertEquals(List.of(changes), ComparedTexts.shown(ComparedTexts.bodies(folder, old, fresh)));
  }

  @Test
  void layoutIsNoChange() throws Exception {
    assertChanges(
        "<div type=\"a\" n=\"1\"><p>One <hi>two</hi> three.</p><p>Four</p></div>",
        "\n <div n='1'\n type='a'>\n\n<!-- here --><p>\n  One\n  <hi>two</hi>\n three.\n</p>\n"
            + " <p>Four</p>\n</div>\n");
  }

  @Test
  void aWordIsShownWithWordsAroundIt() throws Exception {
    String words = "a b c d e f g h i j k l m n";
    assertChanges(
        "<p>" + words + "</p>",
        "<p>" + words.replace("h", "H") + "</p>",
        "text: c d e f g [-h-] {+H+} i j k l m");
  }

  @Test
  void aChangeHasItsPlaceInBothStates() throws Exception {
    Change change =
        ComparedTexts.bodies(folder, "\n<p>a b</p>", "\n<p>new</p>\n  <p>a c</p>").stream()
            .filter(one -> ComparedTexts.shown(List.of(one)).get(0).contains("[-b-]"))
            .findFirst()
            .orElseThrow();
    assertEquals("a.xml:2", change.before().file() + ":" + change.before().line());
    assertEquals("a.xml:3", change.after().file() + ":" + change.after().line());
  }

  @Test
  void aParagraphPutBetweenOthersIsOneChange() throws Exception {
    assertChanges(
        "<p>The cat.</p><p n='2'>The dog.</p><p>The end.</p>",
        "<p>The cat.</p><p>The cow.</p><p n='2'>The dog.</p><p>The end.</p>",
        "text: {+The cow.+}");
  }

  @Test
  void aParagraphTakenOutIsOneChange() throws Exception {
    assertChanges(
        "<p>The cat.</p><p><hi>The</hi> cow.</p><p n='2'>The dog.</p>",
        "<p>The cat.</p><p n='2'>The dog.</p>",
        "text: [-The cow.-]");
  }

  @Test
  void aParagraphThatIsCutInTwoHasTheSameWords() throws Exception {
    assertChanges(
        "<p n='1'>One two. <hi>Three</hi> four.</p>",
        "<p n='1'>One two.</p><p>Three four.</p>".replace("Three", "<hi>Three</hi>"),
        "markup (begins or ends elsewhere): <p n=\"1\"> One two. [-Three four.-] </p>",
        "markup: {+<p>+} Three four. {+</p>+}");
  }

  @Test
  void aDivisionPutRoundParagraphsLeavesThemInPeace() throws Exception {
    assertChanges(
        "<p>One</p><p rend='a'>Two</p><p>Three</p>",
        "<div type='d'><p>One</p><p rend='b'>Two</p></div><p>Three</p>",
        "markup: {+<div type=\"d\">+} One Two {+</div>+}",
        "markup: [-rend=\"a\"-] {+rend=\"b\"+} on <p>Two</p>");
  }

  @Test
  void elementsAreAddedRemovedAndRenamed() throws Exception {
    assertChanges(
        "<p>One <hi>two</hi> three four <emph>five</emph> six</p>",
        "<p>One <emph>two</emph> three <name>four</name> five six</p>",
        "markup: [-<emph>-] five [-</emph>-]",
        "markup: [-<hi>-] {+<emph>+} two",
        "markup: {+<name>+} four {+</name>+}");
  }

  @Test
  void anElementMayHoldOtherWords() throws Exception {
    assertChanges(
        "<p>One <hi>two three</hi> four</p>",
        "<p>One <hi>two</hi> three four</p>",
        "markup (begins or ends elsewhere): <hi> two [-three-] </hi>");
  }

  @Test
  void aWordThatMovesOverAnEdgeMovesOne() throws Exception {
    assertChanges(
        "<div><p>One two</p></div><div><p>three four</p></div>",
        "<div><p>One</p></div><div><p>two three four</p></div>",
        "markup (begins or ends elsewhere): <p> {+two+} three four </p>");
  }

  @Test
  void lettersSuppliedWithinAWordCount() throws Exception {
    assertChanges(
        "<p>L<ex>orem</ex> ipsum</p>",
        "<p>Lo<ex>rem</ex> ipsum</p>",
        "markup (begins or ends elsewhere): <ex> [-orem-] {+rem+} </ex>");
  }

  @Test
  void aParagraphThatMovesIsToldByItsWords() throws Exception {
    assertChanges(
        "<p xml:id='a'>One <hi>two</hi> <pb/>three.</p><p xml:id='b'>Four five six seven.</p>",
        "<p xml:id='b'>Four five six seven.</p><p xml:id='a'>One <hi>two</hi> <pb/>three.</p>",
        "text: [-One two ¶ three.-]",
        "text: {+One two ¶ three.+}");
  }

  @Test
  void aBreakMovesAndAppears() throws Exception {
    assertChanges(
        "<p>a b <pb n='1'/>c d e f g h</p>",
        "<p>a b c d <pb n='1'/>e f <pb n='2'/>g h</p>",
        "markup (moved): <pb n=\"1\"/> [-before: c d e f-] {+before: e f g h+}",
        "markup: {+<pb n=\"2\"/>+} g h");
  }

  @Test
  void notesAreToldApartFromTheText() throws Exception {
    assertChanges(
        "<p>One<note>A note.</note> two.</p><p>Three.</p>",
        "<p>One<note>The note.</note> two.</p><p>Three.<note>More.</note></p>",
        "note: [-A-] {+The+} note.",
        "note: {+More.+}");
  }

  @Test
  void theHeaderCounts() throws Exception {
    String header = "<profileDesc><creation><date when='1901'>1901</date></creation></profileDesc>";
    ComparedTexts texts = new ComparedTexts(folder);
    assertEquals(
        List.of(
            "header: [-when=\"1901\"-] {+when=\"1902\"+} on <date>1902</date>",
            "header (date): [-1901-] {+1902+}"),
        ComparedTexts.shown(
            texts.compare(
                ComparedTexts.tei(header, "<p>x</p>"),
                ComparedTexts.tei(header.replace("1901", "1902"), "<p>x</p>"))));
  }

  private static String app(String lemma, String readings) {
    return "<app><lem wit='#A'>" + lemma + "</lem>" + readings + "</app>";
  }

  private static String rdg(String witnesses, String words) {
    return "<rdg wit='" + witnesses + "'>" + words + "</rdg>";
  }

  @Test
  void entriesAreAddedRemovedAndChanged() throws Exception {
    assertChanges(
        "<p>a " + app("b", rdg("#B #C", "x")) + " c d " + app("e", rdg("#B", "y")) + " f</p>",
        "<p>a " + app("b", rdg("#B", "x")) + " c " + app("d", rdg("#C", "z")) + " e f</p>",
        "apparatus (witnesses): b A ] x B [-C-] ;",
        "apparatus (entry removed): [-e A ] y B ;-]",
        "apparatus (entry added): {+d A ] z C ;+}");
  }

  @Test
  void aLemmaThatChangesWithTheTextIsOneChange() throws Exception {
    assertChanges(
        "<p>a " + app("b", rdg("#B", "x")) + " c</p>",
        "<p>a " + app("beta", rdg("#B", "x")) + " c</p>",
        "text: a [-b-] {+beta+} c");
  }

  @Test
  void readingsAndTheirAttributesCount() throws Exception {
    assertChanges(
        "<p>a " + app("b", rdg("#C  #B", "x")) + " c</p>",
        "<p>a " + app("b", rdg("#B #C", "x")) + " c</p>");
    assertChanges(
        "<p>a " + app("b", "<rdg wit='#B' type='o'>x</rdg>") + " c</p>",
        "<p>a " + app("b", "<rdg wit='#B' type='s'>x y</rdg>") + " c</p>",
        "apparatus (readings): b A ] x {+y+} B ;",
        "apparatus: [-type=\"o\"-] {+type=\"s\"+} on <rdg>x y</rdg>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"double-end-point", "location-referenced"})
  void theMethodOfAttachmentIsNoChangeOfTextOrApparatus(String method) throws Exception {
    List<Change> changes =
        new ComparedTexts(folder)
            .compare(
                METHODS.resolve("parallel-segmentation/in.xml").toAbsolutePath(),
                METHODS.resolve(method).resolve("in.xml").toAbsolutePath());
    assertEquals(
        List.of(), changes.stream().filter(change -> change.subject() != Subject.MARKUP).toList());
  }
}
