package org.siglum.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * The running text of a witness, read from TEI with parallel segmentation by the Guidelines (TC)
 * alone; knows nothing of Siglum's stylesheets. Identifiers of hands are their manuscript's with a
 * digit after it.
 */
final class WitnessText {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final Set<String> NO_TEXT = Set.of("note", "witDetail", "wit", "witness");
  private static final Set<String> BLOCKS = Set.of("l", "lg", "p", "ab", "div", "head", "lb");

  private static final Set<String> BOUNDS =
      Set.of("witStart", "witEnd", "lacunaStart", "lacunaEnd");

  private final Map<String, String> manuscripts = new LinkedHashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();
  private final Map<String, Element> ids = new HashMap<>();
  private final Map<String, List<Element>> pointing = new HashMap<>();

  private boolean isThere = true;

  WitnessText(Document document) {
    for (Element element : elements(document.getElementsByTagName("*"))) {
      ids.putIfAbsent(id(element), element);
      for (String attribute : List.of("exclude", "require")) {
        for (String token : tokens(element, attribute)) {
          pointing.computeIfAbsent(attribute + token, t -> new ArrayList<>()).add(element);
        }
      }
    }
    for (Element witness : elements(document.getElementsByTagNameNS("*", "witness"))) {
      String id = id(witness);
      List<String> members =
          elements(witness.getElementsByTagNameNS("*", "witness")).stream()
              .map(WitnessText::id)
              .filter(m -> !m.isEmpty() && !m.matches(".*\\d"))
              .toList();
      if (!members.isEmpty()) {
        groups.put(id, members);
      } else if (!id.isEmpty()) {
        String stem = id.replaceFirst("\\d$", "");
        manuscripts.put(id, manuscripts.containsKey(stem) && !stem.equals(id) ? stem : "");
      }
    }
  }

  /** Manuscripts and hands. */
  Set<String> witnesses() {
    return manuscripts.keySet();
  }

  /** The words of some elements that follow each other, as a witness has them. */
  List<String> of(List<Element> elements, String witness) {
    isThere = isThereAtFirst((Element) elements.get(0).getParentNode(), witness);
    return elements.stream().map(element -> words(element, witness)).toList();
  }

  private String words(Element element, String witness) {
    StringBuilder text = new StringBuilder();
    read(element, witness, text);
    return text.toString().replaceAll("\\s+", " ").strip();
  }

  private void read(Node node, String witness, StringBuilder text) {
    if (node instanceof Text words) {
      if (isThere) {
        text.append(words.getData());
      }
    } else if (node instanceof Element bound && BOUNDS.contains(bound.getLocalName())) {
      isThere = Set.of("witStart", "lacunaEnd").contains(bound.getLocalName());
    } else if (node instanceof Element element && !NO_TEXT.contains(element.getLocalName())) {
      if (element.getLocalName().equals("app")) {
        app(element, witness, text);
      } else {
        String edge = BLOCKS.contains(element.getLocalName()) ? " " : "";
        text.append(edge);
        content(element, witness, text);
        text.append(edge);
      }
    }
  }

  private void app(Element app, String witness, StringBuilder text) {
    Optional<Element> reading = chosen(app, witness);
    if (reading.isPresent() && isBare(reading.get())) {
      boolean begins = reading.get().getElementsByTagNameNS("*", "lacunaStart").getLength() == 0;
      boolean ends = reading.get().getElementsByTagNameNS("*", "witEnd").getLength() > 0;
      isThere = begins;
      lemma(app).ifPresent(lemma -> content(lemma, witness, text));
      isThere = begins && !ends;
    } else {
      reading.ifPresent(r -> content(r, witness, text));
    }
  }

  private static boolean isBare(Element reading) {
    return reading.getTextContent().isBlank()
        && elements(reading.getChildNodes()).stream()
            .anyMatch(e -> BOUNDS.contains(e.getLocalName()));
  }

  /** Whether a witness is there where the text begins: its first bound is none of a beginning. */
  private boolean isThereAtFirst(Element text, String witness) {
    for (Element app : elements(text.getElementsByTagNameNS("*", "app"))) {
      Optional<Element> reading = witness.equals("*") ? Optional.empty() : chosen(app, witness);
      if (reading.isPresent()) {
        for (Element element : elements(reading.get().getElementsByTagName("*"))) {
          if (BOUNDS.contains(element.getLocalName())) {
            return Set.of("witEnd", "lacunaStart").contains(element.getLocalName());
          }
        }
      }
    }
    return true;
  }

  private void content(Element element, String witness, StringBuilder text) {
    String copied = element.getAttribute("copyOf");
    if (!copied.isEmpty() && !element.hasChildNodes()) {
      withId(copied.replace("#", "")).ifPresent(target -> text.append(words(target, "*")));
    }
    boolean isOfElements = Set.of("app", "rdgGrp", "lg").contains(element.getLocalName());
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(isOfElements && child instanceof Text)) {
        read(child, witness, text);
      }
    }
  }

  private Optional<Element> chosen(Element app, String witness) {
    List<Element> readings = readings(app);
    for (String name = witness; name != null && !name.isEmpty(); name = manuscripts.get(name)) {
      Optional<Element> named = named(readings, name);
      if (named.isPresent()) {
        return named;
      }
      if (manuscripts.getOrDefault(name, "").isEmpty()) {
        Optional<Element> first = named(readings, name + "1");
        if (first.isPresent()) {
          return first;
        }
      }
      List<Element> open = new ArrayList<>(readings);
      open.removeAll(excluded(app, readings, name));
      Optional<Element> required = required(readings, name);
      if (required.isPresent()) {
        return required;
      }
      if (open.size() < readings.size() && !open.contains(lemma(app).orElse(null))) {
        return open.size() == 1 ? Optional.of(open.get(0)) : lemma(app);
      }
    }
    return lemma(app);
  }

  private Optional<Element> named(List<Element> readings, String name) {
    Optional<Element> own =
        readings.stream().filter(r -> tokens(r, "wit").contains("#" + name)).findFirst();
    if (own.isPresent()) {
      return own;
    }
    return groups.entrySet().stream()
        .filter(group -> group.getValue().contains(name))
        .sorted(Comparator.comparing(group -> group.getValue().size()))
        .flatMap(
            group -> readings.stream().filter(r -> tokens(r, "wit").contains("#" + group.getKey())))
        .findFirst();
  }

  private List<Element> excluded(Element app, List<Element> readings, String witness) {
    return readings.stream()
        .filter(
            reading ->
                Stream.of(reading, app)
                    .flatMap(r -> excluding(r))
                    .anyMatch(other -> named(List.of(other), witness).isPresent()))
        .toList();
  }

  private Stream<Element> excluding(Element reading) {
    return Stream.concat(
        tokens(reading, "exclude").stream().flatMap(t -> withId(t.substring(1)).stream()),
        pointing("exclude", reading));
  }

  private Optional<Element> required(List<Element> readings, String witness) {
    return readings.stream()
        .filter(
            reading ->
                pointing("require", reading)
                    .anyMatch(other -> named(List.of(other), witness).isPresent()))
        .findFirst();
  }

  private Stream<Element> pointing(String attribute, Element target) {
    return pointing.getOrDefault(attribute + "#" + id(target), List.of()).stream();
  }

  private Optional<Element> lemma(Element app) {
    List<Element> readings = readings(app);
    Optional<Element> lem =
        readings.stream().filter(r -> r.getLocalName().equals("lem")).findFirst();
    if (lem.isPresent() || excluding(app).anyMatch(other -> other.getLocalName().equals("app"))) {
      return lem;
    }
    return readings.stream().findFirst();
  }

  private static List<Element> readings(Element app) {
    return elements(app.getChildNodes()).stream()
        .flatMap(e -> e.getLocalName().equals("rdgGrp") ? readings(e).stream() : Stream.of(e))
        .filter(e -> Set.of("lem", "rdg").contains(e.getLocalName()))
        .toList();
  }

  private Optional<Element> withId(String id) {
    return Optional.ofNullable(ids.get(id));
  }

  private static List<String> tokens(Element element, String attribute) {
    return Arrays.stream(element.getAttribute(attribute).split("\\s+"))
        .filter(token -> !token.isEmpty())
        .toList();
  }

  private static String id(Element element) {
    return element.getAttributeNS(XML, "id");
  }

  private static List<Element> elements(NodeList list) {
    return IntStream.range(0, list.getLength())
        .mapToObj(list::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }
}
