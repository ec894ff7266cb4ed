package org.siglum.print;

/**
 * Some characters as they are to be set.
 *
 * @param text the characters, or what stands for them
 * @param family the family that has them; null when it is the first that the FO asks for
 */
record Setting(String text, String family) {}
