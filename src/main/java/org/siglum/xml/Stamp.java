package org.siglum.xml;

import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.NodeInfo;
import org.siglum.xml.Outline.Place;

/**
 * The vocabulary of Siglum's own namespace that Java and the stylesheets share. Every element of a
 * source is stamped with the place of its first character, as Saxon-HE keeps no positions on trees
 * that a stage makes; what is published is stripped of it.
 */
public final class Stamp {
  /** The namespace of stamps, records and messages. */
  public static final String NAMESPACE = "https://siglum.org/ns";

  /** The prefix used for it. */
  public static final String PREFIX = "sg";

  /** Attribute with {@code line:column} of an element. */
  public static final String AT = "at";

  /** Attribute with the file's name, on the outermost element of what came from it. */
  public static final String FILE = "file";

  private static final NamespaceUri OURS = NamespaceUri.of(NAMESPACE);

  private Stamp() {}

  /**
   * Where an element of a stamped tree stands in the sources; one that a stage has made stands
   * where the one around it does. Line and column are 0 where none is stamped.
   */
  public static Place place(NodeInfo element) {
    String[] at = nearest(element, AT, "0:0").split(":");
    return new Place(file(element), Integer.parseInt(at[0]), Integer.parseInt(at[1]));
  }

  /**
   * The file that an element stands in, which xi:include may have drawn in; empty without stamps.
   */
  public static String file(NodeInfo element) {
    return nearest(element, FILE, "");
  }

  /** Whether a stage made an element; one of a source is stamped, whatever its namespace. */
  public static boolean isMade(NodeInfo element) {
    return element.getNamespaceUri().equals(OURS) && element.getAttributeValue(OURS, AT) == null;
  }

  private static String nearest(NodeInfo element, String attribute, String otherwise) {
    for (NodeInfo bearer = element; bearer != null; bearer = bearer.getParent()) {
      String value = bearer.getAttributeValue(OURS, attribute);
      if (value != null) {
        return value;
      }
    }
    return otherwise;
  }
}
