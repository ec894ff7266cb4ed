package org.siglum.compare;

import java.util.List;
import org.siglum.xml.PlacedWord;

/** The source files of a state. */
@FunctionalInterface
public interface Sources {
  /** The words of a file, by its name; none when it cannot be read. */
  List<PlacedWord> words(String file);
}
