package org.siglum.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What two forms of a document say is compared as a reader would: words count, not their layout.
 */
class LossesTest {
  private static final Path CORPORA = Path.of("../shared/corpora");
  private static final Processor PROCESSOR = new Processor(false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>arma virumque cano</p> | <p>arma  virum&#xAD;que</p><p>cano</p> | ''
          <p>arma virumque cano</p> | <p>arma cano</p> | virumque
          <p>arma <hi>virumque</hi> cano</p> | <p>arma <hi/> cano</p> | virumque
          <p>one <note>a note</note> two</p> | <p>one two</p><p>a note</p> | ''
          <p>the cat and the dog</p> | <p>the cat and dog</p> | the
          <p>et cetera et</p> | <p>et et cetera</p> | ''
          <p>ten times ten</p> | <p>inserted words stand before ten times ten</p> | ''
          <p>a <app><lem>b</lem><rdg>c</rdg></app></p> | <p>a b</p><listApp><app><lem>b</lem><rdg>c</rdg></app></listApp> | ''
          <p>a <app><lem>b</lem><rdg>c</rdg></app></p> | <p>a b</p><listApp><app><lem>b</lem></app></listApp> | c
          <p>a <app><lem>b<note>n</note></lem><rdg>c</rdg></app></p> | <p>a b<note>n</note></p><listApp><app><lem>b</lem><rdg>c</rdg></app></listApp> | ''
          <p>a <app><lem>b <app><lem>c</lem><rdg>d</rdg></app></lem><rdg>e</rdg></app></p> | <p>a b c</p><listApp><app><lem>b c</lem><rdg>e</rdg></app><app><lem>c</lem><rdg>d</rdg></app></listApp> | ''
          <p>a <app>fors <rdg>for</rdg><rdg>sors</rdg></app></p> | <p>a for</p><listApp><app><lem>for</lem>fors <rdg>sors</rdg></app></listApp> | ''
          """)
  void whatIsMissingIsNamed(String source, String canonical, String lost) throws Exception {
    List<String> words =
        Losses.of(TreeReader.whole(tei(source)), TreeReader.whole(tei(canonical))).stream()
            .map(Passage::characters)
            .toList();
    assertEquals(lost, String.join(" ", words));
  }

  /**
   * In texts of real editions, each word of more than a few letters that is taken out is missed.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "schnitzler/letters/L00100.xml",
        "frus-history/articles/1925-order.xml",
        "yidracor/der_get.xml"
      })
  void aWordThatIsTakenFromATextIsMissed(String name) throws Exception {
    NodeInfo tei = document(CORPORA.resolve(name));
    Random random = new Random(20261126);
    for (int i = 0; i < 20; i++) {
      Wording whole = TreeReader.whole(tei);
      List<Passage> passages = new ArrayList<>(whole.runs(Kind.TEXT).get(0).passages());
      passages.removeIf(passage -> passage.characters().length() < 8);
      Passage taken = passages.get(random.nextInt(passages.size()));
      Wording without = new Wording();
      Run text = without.begin(Kind.TEXT);
      for (Passage passage : whole.runs(Kind.TEXT).get(0).passages()) {
        if (passage.node() != taken.node()) {
          text.add(passage.node());
        }
      }
      for (Run entry : whole.runs(Kind.APPARATUS)) {
        without.begin(Kind.APPARATUS).add(entry.characters());
      }
      List<Passage> lost = Losses.of(whole, without);
      // Which of two that are equal is missed does not matter.
      assertEquals(
          taken.characters(),
          lost.stream().map(Passage::characters).map(Run::visible).collect(Collectors.joining()));
    }
  }

  @Test
  void nothingIsMissedInATextThatIsThere() throws Exception {
    try (Stream<Path> letters = Files.list(CORPORA.resolve("schnitzler/letters"))) {
      for (Path letter : letters.sorted().limit(20).toList()) {
        NodeInfo tei = document(letter);
        assertEquals(List.of(), Losses.of(TreeReader.whole(tei), TreeReader.whole(tei)));
      }
    }
  }

  private static NodeInfo tei(String body) throws SaxonApiException {
    return root(
        PROCESSOR
            .newDocumentBuilder()
            .build(
                new StreamSource(
                    new StringReader(
                        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><body>"
                            + body.replaceFirst("<listApp>.*$", "")
                            + "</body></text><standOff>"
                            + body.replaceFirst("^.*?(<listApp>|$)", "$1")
                            + "</standOff></TEI>"))));
  }

  private static NodeInfo document(Path file) throws SaxonApiException {
    return root(PROCESSOR.newDocumentBuilder().build(file.toFile()));
  }

  private static NodeInfo root(XdmNode document) {
    return document.select(Steps.child("TEI")).asNode().getUnderlyingNode();
  }
}
