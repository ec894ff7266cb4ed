package org.siglum.xml;

/**
 * Characters of a source file between white space or tags, and where they stand.
 *
 * @param characters what is written, entities resolved
 * @param line from 1
 * @param column from 1
 */
public record PlacedWord(String characters, int line, int column) {}
