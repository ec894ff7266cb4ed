package org.siglum.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.siglum.compare.Change;
import org.siglum.compare.Pages;
import org.siglum.compare.Piece;

/** Compares the pages of two sites by their addresses and their words. */
final class PageComparison {
  private final Path old;
  private final Path fresh;

  private final SortedMap<String, List<Change>> documents;

  /** What was put in and taken out of documents, which registers and contents may show too. */
  private final Set<List<Piece>> explained = new HashSet<>();

  /**
   * @param documents what changed of the documents, by their paths
   */
  PageComparison(Path old, Path fresh, SortedMap<String, List<Change>> documents) {
    this.old = old;
    this.fresh = fresh;
    this.documents = documents;
    for (List<Change> changes : documents.values()) {
      changes.forEach(change -> explained.add(changed(change.pieces())));
    }
  }

  Differences.OfPages run(Workers workers) throws IOException, BuildException {
    SortedSet<String> before = addresses(old);
    SortedSet<String> after = addresses(fresh);
    List<String> common = new ArrayList<>(Comparison.common(before, after));
    List<Callable<List<List<Piece>>>> tasks = new ArrayList<>();
    common.forEach(page -> tasks.add(() -> compare(old.resolve(page), fresh.resolve(page))));
    List<List<List<Piece>>> results = workers.all(tasks);
    SortedSet<String> changed = new TreeSet<>();
    Map<List<Piece>, Differences.OfWords> words = new LinkedHashMap<>();
    for (int i = 0; i < common.size(); i++) {
      for (List<Piece> pieces : results.get(i)) {
        changed.add(common.get(i));
        if (!explained.contains(changed(pieces)) && !isOfChanged(common.get(i))) {
          words
              .computeIfAbsent(
                  changed(pieces), key -> new Differences.OfWords(pieces, new TreeSet<>()))
              .pages()
              .add(common.get(i));
        }
      }
    }
    return new Differences.OfPages(
        Comparison.without(after, before),
        Comparison.without(before, after),
        changed,
        List.copyOf(words.values()));
  }

  /** Whether a page is one of a document that changed, of which all is said already. */
  private boolean isOfChanged(String page) {
    return documents.keySet().stream()
        .anyMatch(path -> page.startsWith(path + ".") || page.startsWith(path + "/"));
  }

  private static List<List<Piece>> compare(Path old, Path fresh) throws IOException {
    return Files.mismatch(old, fresh) < 0 ? List.of() : Pages.compare(old, fresh);
  }

  /** The same change on many pages is one, whatever stands around it. */
  private static List<Piece> changed(List<Piece> pieces) {
    return pieces.stream().filter(piece -> piece.state() != Piece.State.SAME).toList();
  }

  private static SortedSet<String> addresses(Path site) throws IOException {
    SortedSet<String> addresses = new TreeSet<>();
    for (Path page : State.files(site, ".html")) {
      addresses.add(site.relativize(page).toString().replace('\\', '/'));
    }
    return addresses;
  }
}
