package org.siglum.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The sample edition says what its sources say, is valid, and points nowhere in vain. */
class SampleEditionTest {

  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final Path SHARED = Path.of("..", "shared");
  private static final Path SPECIMENS = SHARED.resolve("specimens");
  private static final Path SCHEMAS = SHARED.resolve(Path.of("corpora", "schema"));
  private static final Set<String> WITNESSES = Set.of("N", "H", "E", "Ba", "Bl");

  @Test
  void theCableHasEveryWordOfItsSourceInOrderAndNoOther() throws Exception {
    Path source = SPECIMENS.resolve(Path.of("cable", "cable-21677.txt"));
    Element text = elements(parse("cable.xml"), "text").get(0);
    assertEquals(
        List.of(normalised(Files.readString(source)).split(" ")),
        List.of(normalised(text(text, child -> !is(child, "note"))).split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"N, nicolay", "H, hay", "E, everett", "Ba, bancroft", "Bl, bliss"})
  void eachWitnessReadsAsItsSource(String witness, String source) throws Exception {
    List<String> read = new ArrayList<>();
    for (Element paragraph : paragraphsOfTheAddress()) {
      read.add(normalised(reading(paragraph, witness)));
    }
    assertEquals(paragraphs(SPECIMENS.resolve(Path.of("gettysburg", source + ".txt"))), read);
  }

  @Test
  void eachEntryNamesItsWitnessesOnceAndTheBaseTextForItsLemma() throws Exception {
    for (Element app : elements(parse("gettysburg.xml"), "app")) {
      List<String> named =
          readings(app).stream().flatMap(reading -> witnesses(reading).stream()).toList();
      assertEquals(sorted(expected(app)), sorted(named), id(app));
      assertEquals("lem", readings(app).get(0).getLocalName(), id(app));
      assertTrue(witnesses(readings(app).get(0)).contains("Bl"), id(app));
    }
  }

  @Test
  void readingsOfOtherWordsAreToldApartFromThoseOfOtherPunctuation() throws Exception {
    for (Element app : elements(parse("gettysburg.xml"), "app")) {
      List<Element> readings = readings(app);
      String lemma = letters(readings.get(0));
      for (Element reading : readings.subList(1, readings.size())) {
        String type = reading.hasAttribute("type") ? reading.getAttribute("type") : type(app);
        if (type.equals("orthographic")) {
          assertEquals(lemma, letters(reading), id(app));
        } else {
          assertEquals("substantive", type, id(app));
          assertNotEquals(lemma, letters(reading), id(app));
        }
      }
    }
  }

  @Test
  void readingsOfOneGroupHaveTheSameWords() throws Exception {
    for (Element group : elements(parse("gettysburg.xml"), "rdgGrp")) {
      assertEquals(1, readings(group).stream().map(SampleEditionTest::letters).distinct().count());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "cable.xml, tei_all.rng",
    "gettysburg.xml, tei_all.rng",
    "gettysburg.xml, critical-editions.rng"
  })
  void eachDocumentIsValid(String document, String schema) throws Exception {
    StringWriter errors = new StringWriter();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(errors));
    ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
    assertTrue(driver.loadSchema(input(SCHEMAS.resolve(schema))), errors::toString);
    assertTrue(driver.validate(input(tei(document))), errors::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cable.xml", "gettysburg.xml"})
  void eachPointerLeadsToAnElement(String document) throws Exception {
    List<Element> all = elements(parse(document), "*");
    Set<String> ids = all.stream().map(SampleEditionTest::id).collect(Collectors.toSet());
    List<String> lost =
        all.stream()
            .flatMap(SampleEditionTest::attributes)
            .flatMap(attribute -> Stream.of(attribute.getValue().split("\\s+")))
            .filter(pointer -> pointer.startsWith("#") && !ids.contains(pointer.substring(1)))
            .toList();
    assertEquals(List.of(), lost);
  }

  @Test
  void eachPartOfTheTextThatOneMayCiteHasAnId() throws Exception {
    Set<String> citable =
        Set.of("div", "floatingText", "p", "ab", "head", "item", "opener", "closer", "app");
    for (String document : List.of("cable.xml", "gettysburg.xml")) {
      Element text = elements(parse(document), "text").get(0);
      for (Element element : descendants(text, "*")) {
        if (citable.contains(element.getLocalName())) {
          assertNotEquals("", id(element), document + ": " + element.getTextContent());
        }
      }
    }
  }

  // Texts

  private static List<Element> paragraphsOfTheAddress() throws Exception {
    return descendants(elements(parse("gettysburg.xml"), "body").get(0), "p");
  }

  private static List<String> paragraphs(Path source) throws IOException {
    return Stream.of(Files.readString(source).split("\\R\\s*\\R"))
        .map(SampleEditionTest::normalised)
        .toList();
  }

  private static String normalised(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** The text of an element, without the elements that are not wanted. */
  private static String text(Node node, Predicate<Node> wanted) {
    return children(node)
        .filter(wanted)
        .map(child -> child instanceof Element ? text(child, wanted) : child.getNodeValue())
        .collect(Collectors.joining());
  }

  /** What one witness has; of an entry of the apparatus, its reading alone. */
  private static String reading(Node node, String witness) {
    return children(node)
        .map(
            child -> {
              if (is(child, "app")) {
                return readings((Element) child).stream()
                    .filter(reading -> witnesses(reading).contains(witness))
                    .map(reading -> reading(reading, witness))
                    .collect(Collectors.joining());
              }
              return child instanceof Element ? reading(child, witness) : child.getNodeValue();
            })
        .collect(Collectors.joining());
  }

  /** A reading without regard to punctuation, capitals, spaces and hyphens. */
  private static String letters(Element reading) {
    String text = reading(reading, witnesses(reading).get(0));
    return text.replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT);
  }

  // Apparatus

  private static List<Element> readings(Element entry) {
    return children(entry)
        .filter(child -> is(child, "lem") || is(child, "rdg") || is(child, "rdgGrp"))
        .map(Element.class::cast)
        .flatMap(child -> is(child, "rdgGrp") ? readings(child).stream() : Stream.of(child))
        .toList();
  }

  private static List<String> witnesses(Element reading) {
    return Arrays.stream(reading.getAttribute("wit").split("\\s+"))
        .map(pointer -> pointer.substring(1))
        .toList();
  }

  /** All five, or in an entry within a reading those that have the reading. */
  private static Set<String> expected(Element app) {
    for (Node node = app.getParentNode(); node != null; node = node.getParentNode()) {
      if (is(node, "lem") || is(node, "rdg")) {
        return new HashSet<>(witnesses((Element) node));
      }
    }
    return WITNESSES;
  }

  private static List<String> sorted(Iterable<String> names) {
    List<String> list = new ArrayList<>();
    names.forEach(list::add);
    list.sort(null);
    return list;
  }

  private static String type(Element element) {
    return element.getAttribute("type");
  }

  // Files and nodes

  private static Path tei(String document) {
    return Path.of("tei", document);
  }

  private static InputSource input(Path file) {
    return new InputSource(file.toUri().toString());
  }

  private static Document parse(String document) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setIgnoringComments(true);
    factory.setCoalescing(true);
    return factory.newDocumentBuilder().parse(tei(document).toFile());
  }

  private static List<Element> elements(Document document, String name) {
    return list(document.getElementsByTagNameNS(TEI, name));
  }

  private static List<Element> descendants(Element element, String name) {
    return list(element.getElementsByTagNameNS(TEI, name));
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static Stream<Node> children(Node node) {
    NodeList nodes = node.getChildNodes();
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
  }

  private static Stream<Attr> attributes(Element element) {
    return IntStream.range(0, element.getAttributes().getLength())
        .mapToObj(i -> (Attr) element.getAttributes().item(i));
  }

  private static boolean is(Node node, String name) {
    return node instanceof Element && name.equals(node.getLocalName());
  }

  private static String id(Element element) {
    return element.getAttributeNS(XML, "id");
  }
}
