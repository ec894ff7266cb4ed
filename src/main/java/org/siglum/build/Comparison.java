package org.siglum.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.siglum.compare.Change;
import org.siglum.compare.Documents;
import org.siglum.edition.Finding;

/** Compares two states of an edition, each a folder of sources or what a build has written. */
public final class Comparison {
  private final Path old;
  private final Path fresh;
  private final int threads;

  /**
   * @param threads how many documents are worked on at a time
   */
  public Comparison(Path old, Path fresh, int threads) {
    this.old = old;
    this.fresh = fresh;
    this.threads = threads;
  }

  /** Whether a folder is an edition or the output of a build. */
  public static boolean canCompare(Path folder) throws IOException {
    return State.isBuild(folder) || State.isEdition(folder);
  }

  /**
   * Compares, and writes nothing.
   *
   * @throws BuildException when a state cannot be read at all
   */
  public Differences run() throws BuildException {
    try (Workers workers = new Workers(threads);
        Workers both = new Workers(2)) {
      // Beside each other: of an edition in one file each would leave the other cores idle.
      Future<State> before = both.start(() -> State.of(old, threads, workers));
      Future<State> after = both.start(() -> State.of(fresh, threads, workers));
      try (State one = Workers.result(before);
          State other = Workers.result(after)) {
        return compare(one, other, workers);
      }
    } catch (IOException e) {
      throw BuildException.of(e);
    }
  }

  private static Differences compare(State before, State after, Workers workers)
      throws IOException, BuildException {
    SortedMap<String, List<Change>> changed = documents(before, after, workers);
    Optional<Differences.OfPages> pages = Optional.empty();
    if (before.site().isPresent() && after.site().isPresent()) {
      pages =
          Optional.of(
              new PageComparison(before.site().get(), after.site().get(), changed).run(workers));
    }
    SortedSet<String> common = common(before.documents(), after.documents());
    SortedSet<String> added = without(after.documents(), before.documents());
    SortedSet<String> removed = without(before.documents(), after.documents());
    SortedSet<String> unread = new TreeSet<>();
    added.stream().filter(before::hasFile).forEach(unread::add);
    removed.stream().filter(after::hasFile).forEach(unread::add);
    return new Differences(
        without(added, unread),
        without(removed, unread),
        unread,
        changed,
        common.size() - changed.size(),
        findings(before, after),
        pages);
  }

  private static SortedMap<String, List<Change>> documents(
      State before, State after, Workers workers) throws BuildException {
    List<String> paths = new ArrayList<>(common(before.documents(), after.documents()));
    List<Callable<List<Change>>> tasks = new ArrayList<>();
    paths.forEach(
        path ->
            tasks.add(
                () ->
                    Documents.compare(
                        before.tei(path), before::words, after.tei(path), after::words)));
    List<List<Change>> results = workers.all(tasks);
    SortedMap<String, List<Change>> changed = new TreeMap<>();
    for (int i = 0; i < paths.size(); i++) {
      if (!results.get(i).isEmpty()) {
        changed.put(paths.get(i), results.get(i));
      }
    }
    return changed;
  }

  /**
   * A check finds less than a build does, so that the findings of the one say nothing of the other.
   */
  private static Optional<Differences.OfFindings> findings(State before, State after) {
    boolean sameKind = before.site().isPresent() == after.site().isPresent();
    if (!sameKind || before.findings().isEmpty() || after.findings().isEmpty()) {
      return Optional.empty();
    }
    List<Finding> old = before.findings().get();
    List<Finding> fresh = after.findings().get();
    return Optional.of(new Differences.OfFindings(more(fresh, old), more(old, fresh)));
  }

  /** The findings that one state has more of than the other, wherever they stand in their files. */
  private static List<Finding> more(List<Finding> those, List<Finding> than) {
    Map<List<String>, Integer> counts = new HashMap<>();
    than.forEach(finding -> counts.merge(key(finding), 1, Integer::sum));
    return those.stream()
        .filter(finding -> counts.merge(key(finding), -1, Integer::sum) < 0)
        .toList();
  }

  private static List<String> key(Finding finding) {
    return List.of(finding.code(), finding.file(), finding.text());
  }

  static SortedSet<String> without(SortedSet<String> those, SortedSet<String> these) {
    SortedSet<String> rest = new TreeSet<>(those);
    rest.removeAll(these);
    return rest;
  }

  static SortedSet<String> common(SortedSet<String> those, SortedSet<String> these) {
    SortedSet<String> common = new TreeSet<>(those);
    common.retainAll(these);
    return common;
  }

  /**
   * Writes what changed as a page of HTML.
   *
   * @throws BuildException when it cannot be written
   */
  public void write(Differences differences, OutputStream out) throws BuildException {
    ComparisonPage.write(old, fresh, differences, out);
  }
}
