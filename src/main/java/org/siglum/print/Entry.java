package org.siglum.print;

/**
 * An entry of the apparatus, as it is set.
 *
 * @param id its identifier in the FO
 * @param layer the layer that it belongs to
 * @param content its lemma, readings and sigla; {@link EntryFilling} says what is put into it
 * @param width what it takes of its layer's paragraph without its number, in millipoints
 */
record Entry(String id, Layer layer, Recording content, double width) {}
