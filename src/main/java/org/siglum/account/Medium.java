package org.siglum.account;

/** What is made of a document. */
public enum Medium {
  /** Its pages on the site. */
  PAGES("its page"),
  /** Its part of the volume, as it is given to be set. */
  VOLUME("the volume");

  private final String text;

  Medium(String text) {
    this.text = text;
  }

  /** As a sentence calls it. */
  String text() {
    return text;
  }
}
