package org.siglum.lossless;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words in a text of the volume: all of them, in their order, and between them nothing but
 * what the volume adds (signs, numbers, sigla, its own Latin). A word may have the volume's signs
 * in it or at its edges; a line's end may part words or not.
 */
final class VolumeMatch {
  private static final String SIGNS = "[](){}⟨⟩‹›«»„“”‚‘’'\"⸢⸣<>|,;:.!?/…*†°•⌈⌉˹˺⌜⌝¹²³⁴—–-";

  private static final int TITLE = 300;
  private static final int LOOK_AHEAD = 6;

  /** Behind a reference: where it leads. */
  private static final Pattern PAGE = Pattern.compile("[ \\n]*\\([ps]\\.[ \\n]*[0-9]+\\)");

  private final Signs signs;
  private final Set<String> own;
  private String text = "";
  private int at;
  private boolean whole;

  /**
   * @param own the words that the volume adds, as {@link Signs#plain} writes them
   */
  VolumeMatch(Signs signs, Set<String> own) {
    this.signs = signs;
    this.own = own;
  }

  /** Goes on in another text. */
  VolumeMatch in(CharSequence some) {
    whole = false;
    text = Signs.plain(some.toString());
    at = 0;
    return this;
  }

  /** Goes on in a text that holds nothing but the words to be read. */
  VolumeMatch inWhole(CharSequence some) {
    in(some);
    whole = true;
    return this;
  }

  /**
   * Reads these words, which begin somewhere within the first characters, behind a title that may
   * be of the same words.
   */
  Optional<String> missingBehind(int most, List<String> words) {
    List<String> first = words.subList(0, Math.min(6, words.size()));
    Optional<String> fault = Optional.empty();
    for (int from = 0; from < Math.min(most, text.length()); from++) {
      at = from;
      if ((from == 0 || isBlank(text.charAt(from - 1))) && missing(first).isEmpty()) {
        at = from;
        fault = missing(words);
        if (fault.isEmpty()) {
          return fault;
        }
      }
    }
    at = 0;
    return fault.isPresent() ? fault : missing(words);
  }

  /** Reads these words; what went wrong first, if anything did. */
  Optional<String> missing(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!read(Signs.plain(words.get(i)), words.subList(i + 1, words.size()))) {
        return Optional.of(
            "word %d of %d:%n  expected … %s%n  found    … %s"
                .formatted(
                    i + 1,
                    words.size(),
                    String.join(
                        " ", words.subList(Math.max(0, i - 6), Math.min(words.size(), i + 6))),
                    text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 60))
                        .replace('\n', '¶')));
      }
    }
    return Optional.empty();
  }

  /** Whether nothing but what the volume adds is left. */
  boolean isDone() {
    while (skip()) {
      continue;
    }
    return text.substring(at).chars().allMatch(c -> isBlank((char) c) || isSign((char) c));
  }

  private boolean read(String word, List<String> rest) {
    if (word.charAt(0) == SourceText.POINTER) {
      return readTitle(rest);
    }
    return readHere(word);
  }

  /** A pointer is set as its target's title, which is not long: the words after it must follow. */
  private boolean readTitle(List<String> rest) {
    List<String> next = upToPointer(rest);
    boolean end = whole && next.size() == rest.size();
    int before = at;
    for (int here = before; here <= Math.min(text.length(), before + TITLE); here++) {
      at = here;
      boolean edge = here == before || here == text.length() || isEdge(here);
      if (edge && next.stream().allMatch(word -> readHere(Signs.plain(word)))) {
        if (!end || isDone()) {
          at = here;
          return true;
        }
      }
    }
    at = before;
    return false;
  }

  private boolean isEdge(int here) {
    return isBlank(text.charAt(here)) || isSign(text.charAt(here));
  }

  /** The words up to the next pointer. */
  private static List<String> upToPointer(List<String> words) {
    return words.stream()
        .takeWhile(word -> word.charAt(0) != SourceText.POINTER)
        .limit(LOOK_AHEAD)
        .toList();
  }

  private boolean readHere(String word) {
    int before = at;
    do {
      for (int from = at; ; from++) {
        int end = from < text.length() && isStart(from, word) ? end(from, word) : -1;
        if (end >= 0) {
          at = end;
          return true;
        }
        if (from >= text.length() || !isBlank(text.charAt(from)) && !isSign(text.charAt(from))) {
          break;
        }
      }
    } while (skip());
    at = before;
    return false;
  }

  /** Passes one word of the volume's own. */
  private boolean skip() {
    int from = at;
    while (from < text.length() && isBlank(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && !isBlank(text.charAt(to))) {
      to++;
    }
    if (from == to || !isOwn(text.substring(from, to))) {
      return false;
    }
    at = to;
    return true;
  }

  private boolean isOwn(String token) {
    int from = 0;
    int to = token.length();
    while (from < to && isSign(token.charAt(from))) {
      from++;
    }
    while (to > from && isSign(token.charAt(to - 1))) {
      to--;
    }
    String core = token.substring(from, to);
    return core.isEmpty()
        || core.matches("https?://\\S+")
        || own.contains(core)
        || core.matches("[0-9]+[a-z]?([–-][0-9]+)?");
  }

  /** Where the word ends that begins here; -1 if it does not, or runs on. */
  private int end(int from, String word) {
    int here = from;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      here = after(here, word.codePointAt(i));
      if (here < 0) {
        return -1;
      }
    }
    boolean opens = ("([{⟨„«»‹" + SourceText.APART).indexOf(word.charAt(word.length() - 1)) >= 0;
    return opens || here == text.length() || isEdge(here) ? here : -1;
  }

  private int after(int from, int sign) {
    if (sign == SourceText.APART) {
      int here = from;
      while (here < text.length() && isBlank(text.charAt(here))) {
        here++;
      }
      return here;
    }
    for (int here = from; here < text.length(); here++) {
      for (String form : signs.forms(sign)) {
        if (text.startsWith(form, here)) {
          return here + form.length();
        }
      }
      Matcher page = PAGE.matcher(text).region(here, text.length());
      if (page.lookingAt()) {
        here = page.end() - 1;
      } else if (!isLineEnd(here) && !isSign(text.charAt(here))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isStart(int from, String word) {
    return from == 0
        || isSign(word.charAt(0))
        || isBlank(text.charAt(from - 1))
        || isSign(text.charAt(from - 1));
  }

  /** FOP sets a blank where it breaks an address. */
  private boolean isLineEnd(int here) {
    return text.charAt(here) == '\n'
        || text.startsWith(" \n", here)
            && here > 0
            && "/.?&=-_#;:,".indexOf(text.charAt(here - 1)) >= 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  private static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }
}
