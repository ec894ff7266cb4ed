package org.siglum.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import org.siglum.xml.Stamp;

/**
 * All words of a canonical document by their kinds, in the order of the document. Each of its text
 * nodes belongs to one kind.
 */
public final class Words {
  private static final Set<String> ALTERNATIVES = Set.of("app", "rdgGrp", "choice", "subst");

  private final Set<NodeInfo> seen = new HashSet<>();
  private final Wording wording = new Wording(() -> new WordRun(seen));

  private Words() {}

  /** The words of a {@code TEI} element. */
  public static Map<Kind, List<Word>> of(XdmNode tei) {
    return new Words().read(tei.getUnderlyingNode());
  }

  private Map<Kind, List<Word>> read(NodeInfo tei) {
    new TreeReader(Medium.PAGES, wording).read(tei);
    rest(tei);
    Map<Kind, List<Word>> words = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      List<Word> all = new ArrayList<>();
      wording.runs(kind).forEach(run -> all.addAll(((WordRun) run).words()));
      // Parts that have pages of their own are read last, and stand where they stand.
      all.sort(Comparator.comparing(Words::start, NodeInfo::compareOrder));
      words.put(kind, all);
    }
    return words;
  }

  /** The words in an element, of whatever kind; readings and alternatives are apart. */
  public static List<String> in(NodeInfo element) {
    WordRun run = new WordRun(new HashSet<>());
    all(element, run);
    return run.words().stream().map(Word::characters).toList();
  }

  private static void all(NodeInfo element, Run run) {
    AxisIterator children = element.iterateAxis(AxisInfo.CHILD);
    for (NodeInfo child = children.next(); child != null; child = children.next()) {
      if (child.getNodeKind() == Type.TEXT) {
        run.add(child);
      } else if (child.getNodeKind() == Type.ELEMENT) {
        boolean edge = ALTERNATIVES.contains(element.getLocalPart()) || WordEdges.at(child);
        if (edge) {
          run.part();
        }
        all(child, run);
        if (edge) {
          run.part();
        }
      }
    }
  }

  /** Whether an element of a canonical document is an entry of its apparatus. */
  public static boolean isEntry(NodeInfo element) {
    return element.getLocalPart().equals("app")
        && element.getParent().getLocalPart().equals("listApp");
  }

  private static NodeInfo start(Word word) {
    return word.pieces().get(0).node();
  }

  /** Reads what is not of the text and not of its apparatus. */
  private void rest(NodeInfo tei) {
    AxisIterator children = tei.iterateAxis(AxisInfo.CHILD);
    for (NodeInfo child = children.next(); child != null; child = children.next()) {
      if (child.getNodeKind() == Type.ELEMENT) {
        boolean isHeader = child.getLocalPart().equals("teiHeader");
        rest(child, wording.begin(isHeader ? Kind.HEADER : Kind.LISTS));
      }
    }
  }

  /** Where an element has no words of its own, white space between its children is layout. */
  private void rest(NodeInfo element, Run run) {
    if (Stamp.isMade(element) || isEntry(element)) {
      return;
    }
    boolean hasWords = hasWords(element);
    AxisIterator children = element.iterateAxis(AxisInfo.CHILD);
    for (NodeInfo child = children.next(); child != null; child = children.next()) {
      if (child.getNodeKind() == Type.TEXT && !seen.contains(child)) {
        run.add(child);
      } else if (child.getNodeKind() == Type.ELEMENT) {
        boolean edge = !hasWords || WordEdges.at(child);
        if (edge) {
          run.part();
        }
        rest(child, run);
        if (edge) {
          run.part();
        }
      }
    }
  }

  private static boolean hasWords(NodeInfo element) {
    AxisIterator children = element.iterateAxis(AxisInfo.CHILD);
    for (NodeInfo child = children.next(); child != null; child = children.next()) {
      if (child.getNodeKind() == Type.TEXT && !child.getStringValue().isBlank()) {
        return true;
      }
    }
    return false;
  }
}
