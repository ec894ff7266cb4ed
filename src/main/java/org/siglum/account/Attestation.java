package org.siglum.account;

/**
 * How much of the text of a witness is its own.
 *
 * @param siglum the witness's
 * @param readings how many readings are said to be its, be it by the editor or by what is inferred
 * @param characters of their words, without white space
 */
public record Attestation(String siglum, int readings, int characters) {}
