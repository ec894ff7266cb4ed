package org.siglum.build;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.siglum.compare.Change;
import org.siglum.compare.Piece;
import org.siglum.edition.Finding;

/**
 * What changed between two states of an edition.
 *
 * @param added paths of documents that are new
 * @param removed paths of documents that are gone
 * @param unread paths of documents that one state has, and of which the file of the other cannot be
 *     read
 * @param changed documents that changed, by their paths
 * @param unchanged how many did not
 * @param findings nothing where they cannot be compared
 * @param pages nothing where one of the states is no build
 */
public record Differences(
    SortedSet<String> added,
    SortedSet<String> removed,
    SortedSet<String> unread,
    SortedMap<String, List<Change>> changed,
    int unchanged,
    Optional<OfFindings> findings,
    Optional<OfPages> pages) {

  /**
   * What changed of the findings.
   *
   * @param added those that are new
   * @param gone those that are no more
   */
  public record OfFindings(List<Finding> added, List<Finding> gone) {
    boolean isEmpty() {
      return added.isEmpty() && gone.isEmpty();
    }
  }

  /**
   * What changed of the pages of the site.
   *
   * @param added addresses that are new
   * @param removed addresses that lead nowhere now
   * @param changed addresses of pages whose words changed
   * @param words those of them that no change of a document explains
   */
  public record OfPages(
      SortedSet<String> added,
      SortedSet<String> removed,
      SortedSet<String> changed,
      List<OfWords> words) {
    boolean isEmpty() {
      return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
  }

  /**
   * One change of the words of pages.
   *
   * @param pieces the words, as the first page has them
   * @param pages all pages where they changed
   */
  public record OfWords(List<Piece> pieces, SortedSet<String> pages) {}

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return added.isEmpty()
        && removed.isEmpty()
        && unread.isEmpty()
        && changed.isEmpty()
        && findings.map(OfFindings::isEmpty).orElse(true)
        && pages.map(OfPages::isEmpty).orElse(true);
  }
}
