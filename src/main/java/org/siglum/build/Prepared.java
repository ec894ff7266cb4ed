package org.siglum.build;

import net.sf.saxon.s9api.XdmNode;
import org.siglum.edition.Document;

/**
 * A document that is ready for the pages: its canonical form is kept in a {@link TreeStore}.
 *
 * @param document which
 * @param record what its digest says of it: an {@code sg:record} element
 */
record Prepared(Document document, XdmNode record) {}
