/**
 * What changed between two states of a document. White space that is no text, the order of
 * attributes, comments and numbers of lines are no change; and no change is told twice: what words
 * say is not said of the markup.
 */
package org.siglum.compare;
