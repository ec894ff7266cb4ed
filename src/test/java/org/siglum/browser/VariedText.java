package org.siglum.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.siglum.browser.VariedText.Variant;

/**
 * A text of some verses with variants of three witnesses, which may overlap, but never in one
 * witness; and its encoding by each of the three methods of the Guidelines (TC). By parallel
 * segmentation, which cannot hold what overlaps, a variant may lie within the lemma of another, or
 * within its reading.
 *
 * @param words all different; {@value #VERSE} a verse
 */
record VariedText(List<String> words, List<Variant> variants) {
  static final List<String> WITNESSES = List.of("A", "B", "C");
  private static final int VERSE = 6;

  enum Method {
    PARALLEL_SEGMENTATION,
    DOUBLE_END_POINT,
    LOCATION_REFERENCED
  }

  /**
   * What some witnesses read in the place of the words from one to before another; their reading
   * may have variants of its own.
   */
  record Variant(int from, int to, List<String> witnesses, VariedText reading) {
    private boolean overlaps(Variant other) {
      return from < other.to && other.from < to;
    }

    private boolean holds(Variant other) {
      return from <= other.from && other.to <= to;
    }

    private boolean isInOneVerse() {
      return from / VERSE == (to - 1) / VERSE;
    }

    /** Whether a text may have both, by a method of encoding. */
    private boolean goesWith(Variant other, Method method) {
      boolean isEncodable =
          method != Method.PARALLEL_SEGMENTATION || holds(other) || other.holds(this);
      return !overlaps(other)
          || isEncodable && other.witnesses.stream().noneMatch(witnesses::contains);
    }
  }

  /** A text of some verses; the same for the same seed. */
  static VariedText of(long seed, Method method) {
    Random random = new Random(seed);
    Iterator<String> other =
        IntStream.iterate(0, i -> i + 1).mapToObj(i -> word(i, 'r')).iterator();
    List<String> words =
        IntStream.range(0, VERSE * (1 + random.nextInt(4))).mapToObj(i -> word(i, 'w')).toList();
    return varied(words, WITNESSES, 12, method, random, other);
  }

  private static VariedText varied(
      List<String> words,
      List<String> witnesses,
      int tries,
      Method method,
      Random random,
      Iterator<String> other) {
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < tries && !words.isEmpty(); i++) {
      int from = random.nextInt(words.size());
      int to = Math.min(words.size(), from + 1 + random.nextInt(4));
      List<String> some = witnesses.stream().filter(w -> random.nextInt(3) == 0).toList();
      List<String> reading =
          IntStream.range(0, random.nextInt(3)).mapToObj(n -> other.next()).toList();
      int nested = method == Method.PARALLEL_SEGMENTATION ? tries / 4 : 0;
      Variant variant =
          new Variant(from, to, some, varied(reading, some, nested, method, random, other));
      if (!some.isEmpty()
          && (method == Method.DOUBLE_END_POINT || variant.isInOneVerse())
          && variants.stream().allMatch(v -> variant.goesWith(v, method))) {
        variants.add(variant);
      }
    }
    variants.sort(Comparator.comparing(Variant::from).thenComparing(v -> -v.to()));
    return new VariedText(words, List.copyOf(variants));
  }

  /** A word of letters alone, for each number another. */
  private static String word(int number, char kind) {
    return kind
        + String.valueOf(number)
            .chars()
            .mapToObj(digit -> "" + (char) (digit + 'a' - '0'))
            .collect(Collectors.joining());
  }

  /** Whether a variant lies within the lemma of another, or within a reading. */
  boolean isNested() {
    return variants.stream()
        .anyMatch(
            v ->
                !v.reading().variants().isEmpty()
                    || variants.stream().anyMatch(o -> o != v && o.holds(v)));
  }

  /** The text of a witness. */
  String of(String witness) {
    return String.join(" ", wordsOf(witness));
  }

  private List<String> wordsOf(String witness) {
    List<String> text = new ArrayList<>();
    int next = 0;
    for (Variant variant : variants) {
      if (variant.witnesses().contains(witness)) {
        text.addAll(words.subList(next, variant.from()));
        text.addAll(variant.reading().wordsOf(witness));
        next = variant.to();
      }
    }
    text.addAll(words.subList(next, words.size()));
    return text;
  }

  /** A whole document. */
  String encoded(Method method) {
    StringBuilder tei = new StringBuilder();
    tei.append("<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>")
        .append("<title>Varied</title></titleStmt><publicationStmt><p/></publicationStmt>")
        .append("<sourceDesc><listWit>");
    WITNESSES.forEach(w -> tei.append("<witness xml:id='" + w + "'>" + w + "</witness>"));
    tei.append("</listWit></sourceDesc></fileDesc></teiHeader><text><body>");
    for (int verse = 0; verse * VERSE < words.size(); verse++) {
      tei.append("<l n='" + (verse + 1) + "'>");
      for (int word = verse * VERSE; word < (verse + 1) * VERSE; word++) {
        word(word, method, tei);
      }
      tei.append("</l>");
    }
    tei.append("</body>");
    if (method != Method.PARALLEL_SEGMENTATION) {
      tei.append("<back><div><listApp>");
      variants.forEach(variant -> apart(variant, method, tei));
      tei.append("</listApp></div></back>");
    }
    return tei.append("</text></TEI>").toString();
  }

  private void word(int word, Method method, StringBuilder tei) {
    boolean isSegmented = method == Method.PARALLEL_SEGMENTATION;
    boolean isAnchored = method == Method.DOUBLE_END_POINT;
    tei.append(word % VERSE == 0 ? "" : " ");
    variants.stream()
        .filter(v -> isSegmented && v.from() == word)
        .forEach(v -> tei.append("<app><lem>"));
    tei.append(isAnchored ? "<anchor xml:id='s" + word + "'/>" : "")
        .append(words.get(word))
        .append(isAnchored ? "<anchor xml:id='e" + word + "'/>" : "");
    // The one that begins last is the innermost.
    for (int i = variants.size() - 1; i >= 0; i--) {
      if (isSegmented && variants.get(i).to() == word + 1) {
        tei.append("</lem>").append(reading(variants.get(i))).append("</app>");
      }
    }
  }

  private void apart(Variant variant, Method method, StringBuilder tei) {
    String lemma = String.join(" ", words.subList(variant.from(), variant.to()));
    String place =
        method == Method.DOUBLE_END_POINT
            ? "from='#s" + variant.from() + "' to='#e" + (variant.to() - 1) + "'"
            : "loc='" + (variant.from() / VERSE + 1) + "'";
    tei.append("<app " + place + "><lem>" + lemma + "</lem>" + reading(variant) + "</app>");
  }

  private static String reading(Variant variant) {
    VariedText reading = variant.reading();
    StringBuilder content = new StringBuilder();
    for (int word = 0; word < reading.words().size(); word++) {
      reading.word(word, Method.PARALLEL_SEGMENTATION, content);
    }
    return "<rdg wit='"
        + new TreeSet<>(variant.witnesses())
            .stream().map(w -> "#" + w).collect(Collectors.joining(" "))
        + "'>"
        + content
        + "</rdg>";
  }
}
