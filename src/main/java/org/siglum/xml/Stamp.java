package org.siglum.xml;

/**
 * The vocabulary of Siglum's own namespace that Java and the stylesheets share. Every element of a
 * source is stamped with the place of its first character, as Saxon-HE keeps no positions on trees
 * that a stage makes; what is published is stripped of it.
 */
public final class Stamp {
  /** The namespace of stamps, records and messages. */
  public static final String NAMESPACE = "https://siglum.org/ns";

  /** The prefix used for it. */
  public static final String PREFIX = "sg";

  /** Attribute with {@code line:column} of an element. */
  public static final String AT = "at";

  /** Attribute with the file's name, on the outermost element of what came from it. */
  public static final String FILE = "file";

  private Stamp() {}
}
