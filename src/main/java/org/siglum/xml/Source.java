package org.siglum.xml;

import net.sf.saxon.s9api.XdmNode;

/**
 * A parsed source file.
 *
 * @param tree its document node, every element stamped
 * @param outline what is known of it without the tree
 */
public record Source(XdmNode tree, Outline outline) {}
