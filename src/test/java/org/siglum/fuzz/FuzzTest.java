package org.siglum.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is in its documents, a build ends: soon, without a fault of ours, and each finding has a
 * place in the sources. {@code -Dfuzz.documents=10000 -Dfuzz.seed=1} tries more of them, or others;
 * {@code -Dfuzz.documents=1} with the seed of a document tries it alone. With {@code
 * -Dfuzz.words=true} the words of the texts are looked for in the pages too; some that stand where
 * TEI has no text are not found there yet.
 */
class FuzzTest {
  private static final int IN_A_FOLDER = 25;

  /** So long no document may take. */
  private static final double SLOW_SECONDS = 10;

  /** An edition that takes longer has a slow document; the first one takes long in any case. */
  private static final double SLOW_TOGETHER = 30;

  @TempDir private Path folder;

  @Test
  void noDocumentIsTooMuch() throws Exception {
    long first = Long.getLong("fuzz.seed", 20260101L);
    int number = Integer.getInteger("fuzz.documents", 500);
    Excerpts excerpts = new Excerpts();
    List<String> faults = new ArrayList<>();
    for (int done = 0; done < number; done += IN_A_FOLDER) {
      List<MutatedDocument> documents = new ArrayList<>();
      for (int i = done; i < Math.min(number, done + IN_A_FOLDER); i++) {
        documents.add(MutatedDocument.of(first + i, excerpts));
      }
      faults.addAll(faults(documents));
    }
    assertTrue(faults.isEmpty(), () -> faults.size() + " faults\n" + String.join("\n", faults));
  }

  /** What is wrong with an edition of many documents is looked for in each of them. */
  private List<String> faults(List<MutatedDocument> documents) throws Exception {
    FuzzedEdition together = new FuzzedEdition(folder.resolve("d" + documents.get(0).seed()));
    List<String> faults = new ArrayList<>(together.faults(documents));
    together.delete();
    if (faults.isEmpty() && together.seconds() < SLOW_TOGETHER) {
      return faults;
    }
    List<String> each = new ArrayList<>();
    for (MutatedDocument document : documents) {
      FuzzedEdition alone = new FuzzedEdition(folder.resolve("alone-" + document.seed()));
      alone.faults(List.of(document)).forEach(fault -> each.add(document + ": " + fault));
      if (alone.seconds() > SLOW_SECONDS) {
        each.add(document + ": it takes " + alone.seconds() + " s");
      }
      alone.delete();
    }
    faults.forEach(fault -> each.add("from document " + documents.get(0).seed() + ": " + fault));
    return each;
  }
}
