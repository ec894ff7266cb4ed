package org.siglum.print;

import java.util.List;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.inline.InlineArea;
import org.apache.fop.fo.FONode;
import org.apache.fop.fo.flow.Wrapper;
import org.apache.fop.layoutmgr.LayoutContext;
import org.apache.fop.layoutmgr.LayoutManagerMapping;
import org.apache.fop.layoutmgr.inline.WrapperLayoutManager;

/**
 * FOP's layouts, cured of a defect: the area that stands for a place in the text (an empty {@code
 * fo:wrapper} with an id) has no direction. A line with text from right to left is brought into the
 * order of the eye by the directions of all that it holds, and one without any turns it round.
 */
final class PlaceLayouts extends LayoutManagerMapping {
  PlaceLayouts(FOUserAgent agent) {
    super(agent);
  }

  @Override
  protected void initialize() {
    super.initialize();
    registerMaker(Wrapper.class, new PlaceMaker());
  }

  private final class PlaceMaker extends WrapperLayoutManagerMaker {
    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // FOP's lists have no types
    public void make(FONode node, List layouts, FOUserAgent agent) {
      int here = layouts.size();
      super.make(node, layouts, agent);
      layouts.set(here, new PlaceLayout((Wrapper) node));
    }
  }

  private static final class PlaceLayout extends WrapperLayoutManager {
    private final Wrapper wrapper;

    PlaceLayout(Wrapper wrapper) {
      super(wrapper);
      this.wrapper = wrapper;
    }

    @Override
    public InlineArea get(LayoutContext context) {
      InlineArea area = super.get(context);
      area.setBidiLevel(Math.max(0, wrapper.getBidiLevelRecursive()));
      return area;
    }
  }
}
