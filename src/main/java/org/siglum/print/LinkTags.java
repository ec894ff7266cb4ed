package org.siglum.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.pdf.PDFAction;
import org.apache.fop.pdf.PDFDictionary;
import org.apache.fop.pdf.PDFGoTo;
import org.apache.fop.pdf.PDFLink;
import org.apache.fop.pdf.PDFObject;
import org.apache.fop.pdf.PDFStructElem;
import org.apache.fop.pdf.PDFText;
import org.apache.fop.render.intermediate.IFDocumentNavigationHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.extensions.AbstractAction;
import org.apache.fop.render.intermediate.extensions.BookmarkTree;
import org.apache.fop.render.intermediate.extensions.GoToXYAction;
import org.apache.fop.render.intermediate.extensions.Link;
import org.apache.fop.render.intermediate.extensions.NamedDestination;

/** FOP's writer of links, with what PDF/UA-1 asks of a link and FOP gets wrong. */
final class LinkTags implements IFDocumentNavigationHandler {
  private final IFDocumentNavigationHandler fop;
  private final Deque<Optional<StructureTreeElement>> painted = new ArrayDeque<>();

  LinkTags(IFDocumentNavigationHandler fop) {
    this.fop = fop;
  }

  /**
   * Notes the structure element of a link, null where a link stands in an artifact; {@link
   * #renderLink} gets the links in the same order.
   */
  void painted(StructureTreeElement link) {
    painted.add(Optional.ofNullable(link));
  }

  /**
   * FOP shares one action among all links to a target, and with it the structure element of the
   * last: each link gets its own back.
   */
  @Override
  public void renderLink(Link link) throws IFException {
    link.getAction().setStructureTreeElement(painted.remove().orElse(null));
    fop.renderLink(link);
    if (link.getAction() instanceof GoToXYAction action
        && action.getStructureTreeElement() instanceof PDFStructElem tag
        && tag.get("Alt") instanceof String contents) {
      describe(
          (PDFLink) ((PDFDictionary) tag.getKids().get(tag.getKids().size() - 1)).get("Obj"),
          contents);
    }
  }

  /** FOP writes {@code Contents} (PDF/UA-1, 7.18.5) for web addresses only. */
  private static void describe(PDFLink annotation, String contents) {
    Set<PDFObject> actions = new HashSet<>();
    annotation.getChildren(actions);
    for (PDFObject action : actions) {
      if (action instanceof PDFGoTo target) {
        annotation.setAction(new DescribedAction(target, contents));
      }
    }
  }

  /** An annotation writes its action last, "/A 12 0 R": the description is put behind it. */
  private static final class DescribedAction extends PDFAction {
    private final PDFGoTo target;
    private final String contents;

    DescribedAction(PDFGoTo target, String contents) {
      this.target = target;
      this.contents = contents;
    }

    @Override
    public String getAction() {
      return target.getAction() + "\n/Contents " + PDFText.escapeText(contents);
    }

    @Override
    public void getChildren(Set<PDFObject> children) {
      children.add(target);
    }
  }

  @Override
  public void renderNamedDestination(NamedDestination destination) throws IFException {
    fop.renderNamedDestination(destination);
  }

  @Override
  public void renderBookmarkTree(BookmarkTree tree) throws IFException {
    fop.renderBookmarkTree(tree);
  }

  @Override
  public void addResolvedAction(AbstractAction action) throws IFException {
    fop.addResolvedAction(action);
  }

  @Override
  public int getPageIndex() {
    return fop.getPageIndex();
  }
}
