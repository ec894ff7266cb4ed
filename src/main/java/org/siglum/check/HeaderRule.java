package org.siglum.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.XdmNode;
import org.siglum.xml.Stamp;
import org.siglum.xml.TeiDocuments;

/** Looks for what a library asks of a header; what none of a document's headers has, it lacks. */
final class HeaderRule implements Rule {
  private final HeaderLacks lacks;

  HeaderRule(HeaderLacks lacks) {
    this.lacks = lacks;
  }

  @Override
  public void element(NodeInfo element, String name) {
    if (!TeiDocuments.is(new XdmNode(element))) {
      return;
    }
    List<NodeInfo> headers = headers(element);
    List<String> lacking = new ArrayList<>();
    if (!some(headers, "titleStmt", HeaderRule::isResponsible)) {
      lacking.add("who is responsible (author, editor, respStmt)");
    }
    if (!published(headers, "publisher", "distributor", "authority")) {
      lacking.add("who publishes it (publisher, distributor, authority)");
    }
    if (!published(headers, "date") && !some(headers, "editionStmt", HeaderRule::isDate)) {
      lacking.add("when it is published (date)");
    }
    // Of a status alone, SG-LICENCE says what is to be said.
    if (!published(headers, "availability", "licence")) {
      lacking.add("what one may do with it (availability)");
    }
    if (!some(headers, "sourceDesc", Tree::says)) {
      lacking.add("what it is taken from (sourceDesc)");
    }
    lacks.add(Stamp.place(headers.isEmpty() ? element : headers.get(0)), lacking);
  }

  /** The document's own header, and those of the corpora that it belongs to. */
  private static List<NodeInfo> headers(NodeInfo tei) {
    List<NodeInfo> headers = new ArrayList<>();
    for (NodeInfo whole = tei; whole != null; whole = whole.getParent()) {
      Tree.child(whole, child -> Tree.is(child, "teiHeader")).ifPresent(headers::add);
    }
    return headers;
  }

  /** Whether publicationStmt has one of these; where it is prose, no program can tell. */
  private static boolean published(List<NodeInfo> headers, String... names) {
    return some(
        headers,
        "publicationStmt",
        inner ->
            Tree.says(inner)
                && (Tree.is(inner, names)
                    || (Tree.is(inner, "p", "ab")
                        && Tree.is(inner.getParent(), "publicationStmt"))));
  }

  private static boolean isResponsible(NodeInfo element) {
    return Tree.is(element, "author", "editor", "respStmt", "principal") && Tree.says(element);
  }

  private static boolean isDate(NodeInfo element) {
    return Tree.is(element, "date") && Tree.says(element);
  }

  private static boolean some(List<NodeInfo> headers, String part, Predicate<NodeInfo> wanted) {
    return headers.stream().anyMatch(header -> some(header, part, wanted));
  }

  private static boolean some(NodeInfo header, String part, Predicate<NodeInfo> wanted) {
    return Tree.child(header, child -> Tree.is(child, "fileDesc"))
        .flatMap(file -> Tree.child(file, child -> Tree.is(child, part)))
        .flatMap(found -> Tree.inside(found, wanted))
        .isPresent();
  }
}
