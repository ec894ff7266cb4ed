package org.siglum.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.XdmNode;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.siglum.xml.Outline.Place;
import org.siglum.xml.Stamp;
import org.xml.sax.ContentHandler;

/**
 * The account of a document: what its text, its notes and its apparatus say, against what is made
 * of them. It reads both sides by itself and asks no stylesheet.
 */
public final class Account {
  private static final int EXCERPT = 12; // words

  /**
   * Elements of a document that are told one by one: a page of another make would lack them all.
   */
  private static final int TOLD = 20;

  static final String ADVICE =
      "Let a template of yours, if one is the cause, show it; else please report this, with the"
          + " file.";

  private final Medium medium;
  private final NodeInfo tei;
  private final TreeReader document;
  private final Wording found = new Wording();

  /** Opens the account of a canonical document, which what is made of it is to balance. */
  public Account(XdmNode tei, Medium medium) {
    this.medium = medium;
    this.tei = tei.getUnderlyingNode();
    document = TreeReader.of(this.tei, medium);
  }

  /**
   * What reads a piece of what is made of the document, while it is written: one of its pages, the
   * main one first, then its parts; or its part of the volume, as XSL-FO.
   */
  public ContentHandler reader() {
    return switch (medium) {
      case PAGES -> new PageReader(found);
      case VOLUME -> new FoReader(found);
    };
  }

  /** Closes the account of the document at a path, when all is written. */
  public Balance close(String path) {
    Wording said = document.wording();
    List<Finding> losses = findings(lost(said), medium.text());
    if (medium == Medium.PAGES) {
      losses.addAll(WitnessTexts.lost(tei, said.variants(), found.variants()));
    }
    return new Balance(
        path,
        medium,
        said.size(Kind.TEXT),
        said.size(Kind.NOTES),
        said.size(Kind.APPARATUS),
        said.size(Kind.ALTERNATIVES),
        document.inRegisters(),
        document.leftOut(),
        medium == Medium.PAGES ? WitnessTexts.attestations(tei, said.variants()) : List.of(),
        losses);
  }

  private List<Passage> lost(Wording said) {
    return switch (medium) {
      case PAGES -> Losses.of(said, found);
      case VOLUME -> Losses.amongOthers(said, found);
    };
  }

  /** What the canonical form of a document has lost. */
  public static List<Finding> losses(XdmNode source, XdmNode canonical) {
    Wording written = TreeReader.whole(source.getUnderlyingNode());
    Wording normalised = TreeReader.whole(canonical.getUnderlyingNode());
    List<Finding> losses = findings(Losses.of(written, normalised), "its canonical form");
    losses.addAll(
        WitnessTexts.lost(
            source.getUnderlyingNode(),
            written.variants(),
            canonical.getUnderlyingNode(),
            normalised.variants()));
    return losses;
  }

  /** One for each element that lost words. */
  static List<Finding> findings(List<Passage> lost, String where) {
    Map<NodeInfo, List<String>> words = new LinkedHashMap<>();
    for (Passage passage : lost) {
      words
          .computeIfAbsent(passage.node().getParent(), element -> new ArrayList<>())
          .add(passage.characters());
    }
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<NodeInfo, List<String>> one : words.entrySet()) {
      int more = findings.size() == TOLD - 1 ? words.size() - TOLD : 0;
      findings.add(finding(one.getKey(), one.getValue(), where, more));
      if (findings.size() == TOLD) {
        break;
      }
    }
    return findings;
  }

  private static Finding finding(NodeInfo element, List<String> words, String where, int more) {
    StringJoiner excerpt = new StringJoiner(" ", "“", words.size() > EXCERPT ? " …”" : "”");
    words.stream().limit(EXCERPT).forEach(excerpt::add);
    Place place = Stamp.place(element);
    return new Finding(
        "SG-LOST",
        Severity.ERROR,
        place.file(),
        place.line(),
        place.column(),
        "The text has "
            + excerpt
            + ", and "
            + where
            + " has not."
            + (more == 0 ? "" : " So it is with " + more + " other elements."),
        ADVICE);
  }
}
