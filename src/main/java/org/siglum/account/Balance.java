package org.siglum.account;

import java.util.List;
import java.util.Map;
import org.siglum.edition.Finding;

/**
 * A closed account: how much a document says, in characters without white space, and what of it is
 * not in what was made of it.
 *
 * @param path the document's
 * @param medium what was made of it
 * @param text characters of its text
 * @param notes of the notes to it
 * @param apparatus of its entries, lemmata and readings
 * @param alternatives of what a choice has beside the words of the text
 * @param registers of the lists in it that stand in registers
 * @param leftOut what the medium leaves out by rule, by the name of the element
 * @param witnesses what each witness of its apparatus reads for itself; none in the volume
 * @param losses findings {@code SG-LOST}; none where all is there
 */
public record Balance(
    String path,
    Medium medium,
    int text,
    int notes,
    int apparatus,
    int alternatives,
    int registers,
    Map<String, Integer> leftOut,
    List<Attestation> witnesses,
    List<Finding> losses) {}
