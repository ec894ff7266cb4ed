package org.siglum.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.pdf.PDFArray;
import org.apache.fop.pdf.PDFDictionary;
import org.apache.fop.pdf.PDFReference;
import org.apache.fop.pdf.PDFStructElem;
import org.apache.fop.pdf.StandardStructureTypes.InlineLevelStructure;
import org.xml.sax.Attributes;

/**
 * FOP's builder of the structure tree, which forgets the {@code ID} that PDF/UA-1 (7.9) asks of
 * every {@code Note}.
 */
final class NoteTags implements StructureTreeEventHandler {
  private final StructureTreeEventHandler fop;
  private final List<PDFStructElem> notes = new ArrayList<>();

  NoteTags(StructureTreeEventHandler fop) {
    this.fop = fop;
  }

  @Override
  public StructureTreeElement startNode(String name, Attributes atts, StructureTreeElement parent) {
    StructureTreeElement element = fop.startNode(name, atts, parent);
    if (element instanceof PDFStructElem tag
        && tag.getStructureType() == InlineLevelStructure.NOTE) {
      notes.add(tag);
      tag.put("ID", id(notes.size()));
    }
    return element;
  }

  /** Writes the IDTree: ISO 32000-1 (14.7.2) wants one where there are identifiers. */
  void writeIdTree() {
    PDFArray names = new PDFArray();
    for (int n = 1; n <= notes.size(); n++) {
      if (notes.get(n - 1).hasObjectNumber()) {
        names.add(id(n));
        names.add(notes.get(n - 1).makeReference());
      }
    }
    if (names.length() > 0) {
      PDFDictionary tree = new PDFDictionary();
      tree.put("Names", names);
      structTreeRoot(notes.get(0)).put("IDTree", tree);
    }
  }

  private static PDFDictionary structTreeRoot(PDFStructElem any) {
    Object root = any.getDocument().getRoot().get("StructTreeRoot");
    return (PDFDictionary) (root instanceof PDFReference ref ? ref.getObject() : root);
  }

  /** Padded, as the names of a name tree stand in the order of their letters. */
  private static String id(int n) {
    return String.format(Locale.ROOT, "note-%07d", n);
  }

  @Override
  public StructureTreeElement startImageNode(
      String name, Attributes atts, StructureTreeElement parent) {
    return fop.startImageNode(name, atts, parent);
  }

  @Override
  public StructureTreeElement startReferencedNode(
      String name, Attributes atts, StructureTreeElement parent) {
    return fop.startReferencedNode(name, atts, parent);
  }

  @Override
  public void startPageSequence(Locale locale, String role) {
    fop.startPageSequence(locale, role);
  }

  @Override
  public void endNode(String name) {
    fop.endNode(name);
  }

  @Override
  public void endPageSequence() {
    fop.endPageSequence();
  }
}
