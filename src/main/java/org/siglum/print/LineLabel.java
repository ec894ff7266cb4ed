package org.siglum.print;

/**
 * What an entry on a line is keyed to.
 *
 * @param text the number, or what stands for one
 * @param ofPage whether the lines of each page have numbers of their own
 */
record LineLabel(String text, boolean ofPage) {}
