package org.siglum.print;

/**
 * What an entry on a line is keyed to.
 *
 * @param text the number, or what stands for one
 * @param ofPage whether the lines of each page have numbers of their own
 * @param section the division in which it is counted; null if there is none
 */
record LineLabel(String text, boolean ofPage, String section) {}
