package org.siglum.check;

import net.sf.saxon.om.NodeInfo;

/**
 * One rule on a file as it was written. It is led through the tree once, in the order of the file,
 * and sees one tree only, so that it may remember what it has met.
 */
interface Rule {
  /**
   * An element of TEI, before what it holds.
   *
   * @param name its name in the namespace of TEI
   */
  default void element(NodeInfo element, String name) {}

  /**
   * An attribute of an element of TEI.
   *
   * @param element that bears it
   * @param name as written, with its prefix if it has one
   * @param value as written
   */
  default void attribute(NodeInfo element, String name, String value) {}

  /**
   * A text of whatever element, if it has other characters than those that no rule minds.
   *
   * @param node the text
   * @param value its characters
   */
  default void text(NodeInfo node, String value) {}

  /** The tree has been seen to its end. */
  default void end() {}
}
