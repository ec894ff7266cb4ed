package org.siglum.fuzz;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The words of a document that no change of its markup may take from its pages. */
final class Wording {
  /**
   * Documented as no text: for indexing and linking alone, programs, and a directive to include.
   */
  private static final Set<String> NO_TEXT =
      Set.of(
          ("index link linkGrp join joinGrp alt altGrp interp interpGrp spanGrp script style include"
                  + " teiHeader")
              .split(" "));

  /** Words that stand in these themselves have no place there in TEI. */
  private static final Set<String> ELEMENTS_ONLY =
      Set.of(
          ("text group body div table row list listPerson listPlace listOrg listEvent listObject"
                  + " listNym listBibl listWit listApp standOff facsimile surface zone sourceDoc"
                  + " person place org event msDesc msIdentifier biblStruct app rdgGrp subst spGrp"
                  + " castList figure graphic correspDesc correspAction langUsage encodingDesc"
                  + " titleStmt publicationStmt revisionDesc availability prefixDef charDecl glyph"
                  + " tagsDecl variantEncoding TEI")
              .split(" "));

  private Wording() {}

  /**
   * Words of its texts that lie within one node; a word's first and last letters may be elsewhere.
   */
  static List<String> of(MutatedDocument document) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    builder.setEntityResolver((name, id) -> new InputSource(new ByteArrayInputStream(new byte[0])));
    Element root = builder.parse(new ByteArrayInputStream(document.bytes())).getDocumentElement();
    List<String> words = new ArrayList<>();
    for (Node n = root.getFirstChild(); n != null; n = n.getNextSibling()) {
      if ("text".equals(n.getLocalName())) {
        collect(n, words);
      }
    }
    return words;
  }

  private static void collect(Node node, List<String> words) {
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (isText(child)) {
        if (ELEMENTS_ONLY.contains(node.getLocalName())) {
          continue;
        }
        words.addAll(List.of(child.getNodeValue().strip().split("[\\s\\p{Z}\\x{85}]+")));
      } else if (child instanceof Element element && !NO_TEXT.contains(element.getLocalName())) {
        collect(element, words);
      }
    }
  }

  private static boolean isText(Node node) {
    return node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
  }
}
