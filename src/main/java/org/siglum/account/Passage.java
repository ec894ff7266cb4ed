package org.siglum.account;

import net.sf.saxon.om.NodeInfo;

/**
 * A text node of a document, or a piece of one.
 *
 * @param characters its characters, without white space and signs that have no form
 * @param node where it stands
 */
public record Passage(String characters, NodeInfo node) {}
