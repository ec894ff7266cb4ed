package org.siglum.lossless;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Which lists of the sources make registers, and their entries. */
final class Registers {
  /** The lists, and the folder of their register in the site. */
  static final Map<String, String> LISTS =
      Map.of(
          "listPerson", "persons",
          "listPlace", "places",
          "listOrg", "organisations",
          "listEvent", "events",
          "listObject", "objects",
          "listNym", "names",
          "listBibl", "works");

  private static final Set<String> HOLDERS =
      Set.of("back", "standOff", "particDesc", "settingDesc");

  private Registers() {}

  static boolean isRegister(Element list) {
    if (!LISTS.containsKey(list.getLocalName())
        || !(list.getParentNode() instanceof Element parent)) {
      return false;
    }
    boolean standsAlone =
        HOLDERS.contains(parent.getLocalName())
            || parent.getLocalName().equals("body") && holdsListsOnly(parent)
            || parent.getParentNode() instanceof Element body
                && body.getLocalName().equals("body")
                && Dom.children(body).allMatch(Registers::holdsListsOnly);
    return standsAlone
        && (!list.getLocalName().equals("listBibl")
            || Dom.children(list).anyMatch(entry -> entry.hasAttribute("xml:id")));
  }

  private static boolean holdsListsOnly(Element element) {
    List<Element> children = Dom.children(element).toList();
    return children.stream().anyMatch(child -> LISTS.containsKey(child.getLocalName()))
        && children.stream()
            .allMatch(
                child ->
                    child.getLocalName().equals("head") || LISTS.containsKey(child.getLocalName()));
  }
}
