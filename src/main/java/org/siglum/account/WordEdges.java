package org.siglum.account;

import java.util.Set;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.NodeInfo;

/**
 * Where words end without white space: at the edges of blocks and at breaks that do not stand
 * within a word. It is the rule by which normalise takes white space for text or not.
 */
final class WordEdges {
  private static final Set<String> BLOCKS =
      Set.of(
          ("p ab l lg sp speaker head trailer list item table row cell opener closer salute signed"
                  + " dateline address addrLine byline epigraph argument postscript titlePage"
                  + " titlePart docTitle docAuthor docImprint docEdition castList castItem listBibl"
                  + " biblStruct floatingText text front body back group div div1 div2 div3 div4"
                  + " div5 div6 div7 listPerson listPlace listOrg listEvent listWit listApp spGrp"
                  + " note superEntry entry entryFree figure sourceDoc surfaceGrp surface zone"
                  + " line space stage")
              .split(" "));

  /** Whatever stands in these has edges. */
  private static final Set<String> HOLD_BLOCKS =
      Set.of(
          ("text front body back group floatingText div div1 div2 div3 div4 div5 div6 div7 lg list"
                  + " table row sp spGrp castList castGroup figure titlePage docTitle listBibl"
                  + " listWit listPerson listPlace listOrg listEvent listRelation person place org"
                  + " event object")
              .split(" "));

  private static final Set<String> BREAKS = Set.of("lb", "pb", "cb", "gb", "milestone");

  private WordEdges() {}

  /** Whether words end where this element begins, and where it ends. */
  static boolean at(NodeInfo element) {
    String name = element.getLocalPart();
    if (BREAKS.contains(name)) {
      return !"no".equals(element.getAttributeValue(NamespaceUri.NULL, "break"));
    }
    return BLOCKS.contains(name)
        || HOLD_BLOCKS.contains(element.getParent().getLocalPart())
            && !name.equals("anchor")
            && !name.equals("app");
  }
}
