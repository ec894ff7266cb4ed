package org.siglum.build;

/**
 * What a build made.
 *
 * @param documents how many documents the edition has
 * @param pages pages of the site
 * @param printedPages pages of the volume
 * @param published whether anything was put in the place of the former build
 */
public record Result(int documents, int pages, int printedPages, boolean published) {}
