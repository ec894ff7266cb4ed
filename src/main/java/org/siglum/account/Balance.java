package org.siglum.account;

import java.util.List;
import java.util.Map;
import org.siglum.edition.Finding;

/**
 * A closed account: how much a document says, in characters without white space, and what of it is
 * on none of its pages.
 *
 * @param path the document's
 * @param text characters of its text
 * @param notes of the notes to it
 * @param apparatus of its entries, lemmata and readings
 * @param alternatives of what a choice has beside the words of the text
 * @param registers of the lists in it that stand in registers
 * @param leftOut what the pages leave out by rule, by the name of the element
 * @param losses findings {@code SG-LOST}; none where all is there
 */
public record Balance(
    String path,
    int text,
    int notes,
    int apparatus,
    int alternatives,
    int registers,
    Map<String, Integer> leftOut,
    List<Finding> losses) {}
