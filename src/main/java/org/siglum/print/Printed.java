package org.siglum.print;

/**
 * What became of one volume.
 *
 * @param complete whether the PDF was written; if not, an error among the findings says why
 * @param pages number of pages
 * @param passes how many times the text was laid out: two, unless page numbers moved the text
 */
public record Printed(boolean complete, int pages, int passes) {}
