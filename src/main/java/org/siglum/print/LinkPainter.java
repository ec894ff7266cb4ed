package org.siglum.print;

import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.Trait;
import org.apache.fop.area.inline.InlineParent;
import org.apache.fop.render.intermediate.IFRenderer;

/** FOP's painter of areas, which also tells what {@link LinkTags} and later pages need to know. */
final class LinkPainter extends IFRenderer {
  private final LinkTags links;

  LinkPainter(FOUserAgent agent, LinkTags links) {
    super(agent);
    this.links = links;
  }

  @Override
  @SuppressWarnings("unchecked") // FOP's map is raw
  public void renderInlineParent(InlineParent area) {
    Trait.InternalLink internal = (Trait.InternalLink) area.getTrait(Trait.INTERNAL_LINK);
    if (internal != null) {
      // Without it a link to an id that no area bears, as a page sequence's, leads to page one.
      pageIndices.putIfAbsent(internal.getPVKey(), StandInPage.index(internal.getPVKey()));
    }
    super.renderInlineParent(area);
    if (internal != null || area.hasTrait(Trait.EXTERNAL_LINK)) {
      links.painted((StructureTreeElement) area.getTrait(Trait.STRUCTURE_TREE_ELEMENT));
    }
  }
}
