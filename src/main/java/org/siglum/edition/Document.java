package org.siglum.edition;

/**
 * One document of an edition: a {@code TEI} element in a source file.
 *
 * @param path its identity in the edition: the file's path in the sources without {@code .xml}
 *     ({@code letters/L00100}); for the n-th of several documents in a {@code teiCorpus} file, that
 *     path, a slash and its {@code xml:id} or number
 * @param file the file it stands in
 * @param number which {@code TEI} element of the file it is, from 1
 */
public record Document(String path, SourceFile file, int number) {}
