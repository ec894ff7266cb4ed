/**
 * The print room: sets XSL-FO as one PDF that is PDF/A-2a and PDF/UA-1 at once.
 *
 * <p>The FO passes as SAX events, twice, through the same row of filters into Apache FOP: first
 * {@link org.siglum.print.LocatingHandler} lays it out and notes on which page each id stands, then
 * {@link org.siglum.print.PaintingHandler} paints it with all page numbers known, so that no page
 * has to wait for a later one and the memory taken does not grow with the number of pages that
 * wait.
 */
package org.siglum.print;
