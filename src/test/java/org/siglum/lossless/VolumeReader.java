package org.siglum.lossless;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Compares a document with its section of the volume. */
final class VolumeReader {
  /** The volume's own words in a text: Latin of the apparatus, and labels of breaks. */
  private static final Set<String> OWN =
      Set.of(
          "om", "add", "non", "codd", "sic", "orig", "abbr", "corr", "reg", "i.e", "vel", "deest",
          "rursus", "adest", "incipit", "desinit", "coni", "conj", "p", "s", "f", "fol", "a.c",
          "p.c", "col");

  /** An addition names the word of the text that it comes after. */
  private static final Pattern PLACE_OF_ADDITION = Pattern.compile("post\\s+\\S+\\s+(?=add\\.)");

  private static final int TITLE = 4000;

  private VolumeReader() {}

  /** What is missing, glued or split first; empty when all is there. */
  static Optional<String> missing(Element text, VolumeText.Section section, Signs signs) {
    Words words = SourceText.flowOf(text);
    Set<String> own = own(text.getOwnerDocument().getDocumentElement());
    List<List<String>> notes = words.each(Words.Stream.NOTES);
    Set<Integer> atFoot = new HashSet<>();
    int note = 0;
    for (StringBuilder foot : section.notes()) {
      VolumeMatch match = new VolumeMatch(signs, own);
      while (note < notes.size()
          && !(match.inWhole(foot).missing(without(notes.get(note))).isEmpty() && match.isDone())) {
        note++;
      }
      if (note == notes.size()) {
        return Optional.of("no note of the source reads: " + foot);
      }
      atFoot.add(note++);
    }
    Optional<String> entry = entryMissing(words, section, signs, own);
    if (entry.isPresent()) {
      return entry;
    }
    List<String> flow = new ArrayList<>();
    fill(words.of(Words.Stream.TEXT), notes, atFoot, flow);
    return new VolumeMatch(signs, own).in(section.flow()).missingBehind(TITLE, flow);
  }

  /** Entries stand in the order of the text, choices behind the others on each page. */
  private static Optional<String> entryMissing(
      Words words, VolumeText.Section section, Signs signs, Set<String> own) {
    Deque<List<String>> entries = new ArrayDeque<>(words.each(Words.Stream.APPARATUS));
    Deque<List<String>> choices = new ArrayDeque<>(words.each(Words.Stream.ALTERNATIVES));
    for (StringBuilder printed : section.entries()) {
      if (reads(printed, entries, signs, own)) {
        entries.pop();
      } else if (reads(printed, choices, signs, own)) {
        choices.pop();
      } else {
        return Optional.of(
            "entry “" + printed + "” is neither " + entries.peek() + " nor " + choices.peek());
      }
    }
    return entries.isEmpty() && choices.isEmpty()
        ? Optional.empty()
        : Optional.of("not printed: " + entries.peek() + ", " + choices.peek());
  }

  private static boolean reads(
      CharSequence printed, Deque<List<String>> expected, Signs signs, Set<String> own) {
    if (expected.isEmpty()) {
      return false;
    }
    VolumeMatch match = new VolumeMatch(signs, own);
    String entry = PLACE_OF_ADDITION.matcher(printed).replaceFirst("");
    return match.inWhole(entry).missing(without(expected.peek())).isEmpty() && match.isDone();
  }

  /** Puts the notes that are not at the foot where they are called. */
  private static void fill(
      List<String> words, List<List<String>> notes, Set<Integer> atFoot, List<String> flow) {
    for (String word : words) {
      if (word.charAt(0) != SourceText.NOTE) {
        flow.add(word);
      } else if (!atFoot.contains(Integer.valueOf(word.substring(1)))) {
        fill(notes.get(Integer.parseInt(word.substring(1))), notes, atFoot, flow);
      }
    }
  }

  private static List<String> without(List<String> words) {
    return words.stream().filter(word -> word.charAt(0) != SourceText.NOTE).toList();
  }

  /** Sigla besides: what witnesses and sources are called. */
  private static Set<String> own(Element document) {
    Set<String> own = new HashSet<>(OWN);
    Dom.descendants(document, "*")
        .forEach(
            element -> {
              for (String name : List.of("wit", "source", "xml:id", "n")) {
                Attr attribute = element.getAttributeNode(name);
                if (attribute != null && (isNamed(element) || !name.matches("xml:id|n"))) {
                  own.addAll(Entries.cores(attribute.getValue()));
                }
              }
              if (element.getAttribute("type").equals("siglum")) {
                own.addAll(Entries.cores(element.getTextContent()));
              }
            });
    return own;
  }

  private static boolean isNamed(Element element) {
    return Set.of("witness", "listWit", "bibl", "person", "pb", "milestone", "handNote")
        .contains(element.getLocalName());
  }
}
