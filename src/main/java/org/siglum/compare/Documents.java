package org.siglum.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import org.siglum.account.Kind;
import org.siglum.account.Word;
import org.siglum.account.Words;
import org.siglum.xml.Stamp;

/** Compares two states of a document, each a {@code TEI} element in canonical form. */
public final class Documents {
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::subject).thenComparing(Change::after);

  private Documents() {}

  /**
   * What changed, by what it concerns, in the order of the document; nothing when nothing did.
   *
   * @param oldSources the files of the old state
   * @param newSources those of the new one
   */
  public static List<Change> compare(
      XdmNode oldTei, Sources oldSources, XdmNode newTei, Sources newSources) {
    NodeInfo old = oldTei.getUnderlyingNode();
    NodeInfo fresh = newTei.getUnderlyingNode();
    Map<Kind, List<Word>> oldWords = Words.of(oldTei);
    Map<Kind, List<Word>> newWords = Words.of(newTei);
    Positions oldPositions = new Positions(old, oldSources);
    Positions newPositions = new Positions(fresh, newSources);
    SharedWords oldShared = new SharedWords();
    SharedWords newShared = new SharedWords();
    List<Change> changes = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind != Kind.APPARATUS) { // Entries are compared one by one.
        WordChanges words = new WordChanges(oldWords.get(kind), newWords.get(kind));
        oldShared.add(kind, oldWords.get(kind), words.hunks(), Hunk::from, Hunk::to);
        newShared.add(kind, newWords.get(kind), words.hunks(), Hunk::newFrom, Hunk::newTo);
        changes.addAll(words.changes(Subject.of(kind), oldPositions, newPositions));
      }
    }
    Skeleton oldSkeleton = Skeleton.of(old, oldShared);
    Skeleton newSkeleton = Skeleton.of(fresh, newShared);
    changes.addAll(
        ApparatusChanges.of(
            entries(old, oldSkeleton, oldWords.get(Kind.TEXT)),
            entries(fresh, newSkeleton, newWords.get(Kind.TEXT)),
            Stamp.place(old),
            Stamp.place(fresh)));
    changes.addAll(MarkupChanges.of(oldSkeleton.root(), newSkeleton.root()));
    changes.sort(ORDER);
    return changes;
  }

  private static List<Entry> entries(NodeInfo tei, Skeleton skeleton, List<Word> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word.characters()));
    List<Entry> entries = new ArrayList<>();
    AxisIterator nodes = tei.iterateAxis(AxisInfo.DESCENDANT);
    for (NodeInfo node = nodes.next(); node != null; node = nodes.next()) {
      if (node.getNodeKind() == Type.ELEMENT && Words.isEntry(node)) {
        entries.add(Entry.of(node, skeleton, text.toString()));
      }
    }
    return entries;
  }
}
