package org.siglum.xml;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.siglum.xml.Outline.Place;

/**
 * The characters of a source file as they were written. Attributes can be put into its start tags;
 * no other byte is touched.
 */
public final class SourceText {
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  /** XML 1.1, section 2.11. */
  private static final Pattern LINE_END_OF_1_1 =
      Pattern.compile("\r[\n\\x{85}]|[\r\n\\x{85}\\x{2028}]");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String text;
  private final Charset charset;
  private final List<Integer> lines = new ArrayList<>();
  private final SortedMap<Integer, String> additions = new TreeMap<>();

  private SourceText(String text, Charset charset, Pattern lineEnd) {
    this.text = text;
    this.charset = charset;
    lines.add(text.startsWith(BYTE_ORDER_MARK) ? 1 : 0);
    for (Matcher end = lineEnd.matcher(text); end.find(); ) {
      lines.add(end.end());
    }
  }

  /**
   * The text of these bytes, in a version of XML; nothing where they could not be written again as
   * they are.
   */
  static Optional<SourceText> of(byte[] bytes, Charset charset, String version) {
    String text = new String(bytes, charset);
    Pattern lineEnd = "1.1".equals(version) ? LINE_END_OF_1_1 : LINE_END;
    return Arrays.equals(text.getBytes(charset), bytes)
        ? Optional.of(new SourceText(text, charset, lineEnd))
        : Optional.empty();
  }

  /**
   * Puts an attribute behind the name of an element.
   *
   * @param place where its start tag begins
   * @param element its local name
   * @param attribute as it is written, {@code xml:id="d2.p5"}
   * @return whether such a start tag begins there
   */
  public boolean put(Place place, String element, String attribute) {
    if (place.line() < 1 || place.line() > lines.size()) {
      return false;
    }
    int offset = lines.get(place.line() - 1) + place.column() - 1;
    Matcher tag =
        Pattern.compile("<([^\\s<>/:]+:)?" + Pattern.quote(element) + "(?=[\\s/>])").matcher(text);
    if (offset < 0 || offset > text.length() || !tag.region(offset, text.length()).lookingAt()) {
      return false;
    }
    additions.put(tag.end(), " " + attribute);
    return true;
  }

  /** The file with all that was put in. */
  public byte[] bytes() {
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (var addition : additions.entrySet()) {
      result.append(text, done, addition.getKey()).append(addition.getValue());
      done = addition.getKey();
    }
    return result.append(text, done, text.length()).toString().getBytes(charset);
  }
}
