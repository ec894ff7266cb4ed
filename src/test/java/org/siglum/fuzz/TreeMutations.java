package org.siglum.fuzz;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Changes to a document after which it is still well-formed XML. */
final class TreeMutations {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final int DEEP = 120;

  private final Document document;
  private final Random random;
  private final List<String> done = new ArrayList<>();

  TreeMutations(Document document, Random random) {
    this.document = document;
    this.random = random;
  }

  /** A change of some kind. */
  @FunctionalInterface
  private interface Change {
    void apply(Element element) throws Exception;
  }

  /** Makes some changes, most often a few; says which. */
  List<String> apply() throws Exception {
    List<Change> changes =
        List.of(
            this::delete,
            this::duplicate,
            this::swap,
            this::move,
            this::wrap,
            this::unwrap,
            this::rename,
            this::rename,
            this::rename,
            this::set,
            this::set,
            this::set,
            this::set,
            this::point,
            this::point,
            this::drop,
            this::empty,
            this::add,
            this::write,
            this::foreign,
            this::aside,
            this::deepen);
    int number = 1 + random.nextInt(random.nextInt(5) == 0 ? 25 : 6);
    for (int i = 0; i < number; i++) {
      List<Element> elements = elements();
      if (elements.isEmpty()) {
        break;
      }
      // Most of deepening is the same again, and its pages are slow to set.
      Change change = changes.get(random.nextInt(random.nextInt(10) == 0 ? 22 : 21));
      change.apply(elements.get(random.nextInt(elements.size())));
    }
    return done;
  }

  /** Those of the text, and now and then those of the header; never the outermost. */
  private List<Element> elements() {
    boolean inHeader = random.nextInt(6) == 0;
    List<Element> elements = new ArrayList<>();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 1; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (inHeader == isInHeader(element)) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static boolean isInHeader(Node node) {
    for (Node n = node; n != null; n = n.getParentNode()) {
      if ("teiHeader".equals(n.getLocalName())) {
        return true;
      }
    }
    return false;
  }

  private Element other() {
    List<Element> elements = elements();
    return elements.isEmpty() ? null : elements.get(random.nextInt(elements.size()));
  }

  private void did(String what, Element element) {
    done.add(what + " " + element.getNodeName());
  }

  private void delete(Element element) {
    did("delete", element);
    element.getParentNode().removeChild(element);
  }

  private void duplicate(Element element) {
    did("duplicate", element);
    element.getParentNode().insertBefore(element.cloneNode(true), element);
  }

  private void swap(Element element) {
    Node next = element.getNextSibling();
    while (next != null && !(next instanceof Element)) {
      next = next.getNextSibling();
    }
    if (next != null) {
      did("swap", element);
      element.getParentNode().insertBefore(next, element);
    }
  }

  private void move(Element element) {
    Element to = other();
    if (to != null
        && (to.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_CONTAINS) == 0) {
      if (to != element) {
        did("move into " + to.getNodeName() + ":", element);
        to.insertBefore(element, random.nextBoolean() ? to.getFirstChild() : null);
      }
    }
  }

  private void wrap(Element element) {
    Element around = document.createElementNS(TEI, Hostile.one(Hostile.ELEMENTS, random));
    did("wrap in " + around.getNodeName() + ":", element);
    element.getParentNode().replaceChild(around, element);
    around.appendChild(element);
  }

  private void unwrap(Element element) {
    did("unwrap", element);
    while (element.getFirstChild() != null) {
      element.getParentNode().insertBefore(element.getFirstChild(), element);
    }
    element.getParentNode().removeChild(element);
  }

  private void rename(Element element) {
    String name = Hostile.one(Hostile.ELEMENTS, random);
    did("rename to " + name + ":", element);
    document.renameNode(element, TEI, name);
  }

  private void set(Element element) {
    String name = Hostile.one(Hostile.ATTRIBUTES, random);
    String value = Hostile.value(random);
    done.add("set " + element.getNodeName() + "/@" + name + " to " + abridged(value));
    set(element, name, value);
  }

  private static void set(Element element, String name, String value) {
    element.setAttributeNS(name.startsWith("xml:") ? XML : null, name, value);
  }

  private static String abridged(String value) {
    return value.length() > 40 ? value.substring(0, 40) + "…" : value;
  }

  /** Two elements that refer to each other, to themselves, or to what cannot be meant. */
  private void point(Element element) {
    Element target = random.nextInt(4) == 0 ? element : other();
    if (target != null) {
      String id = target.getAttributeNS(XML, "id");
      if (id.isEmpty()) {
        id = "t" + random.nextInt(1000);
        set(target, "xml:id", id);
      }
      String name =
          Hostile.one(
              List.of(
                  "next prev copyOf sameAs corresp from to wit source target ref exclude spanTo hand"
                      .split(" ")),
              random);
      done.add(
          "point "
              + element.getNodeName()
              + "/@"
              + name
              + " to "
              + target.getNodeName()
              + " "
              + id);
      set(element, name, "#" + id);
      if (random.nextBoolean() && !element.getAttributeNS(XML, "id").isEmpty()) {
        set(target, name.equals("next") ? "prev" : name, "#" + element.getAttributeNS(XML, "id"));
      }
    }
  }

  private void drop(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    if (attributes.getLength() > 0) {
      Node attribute = attributes.item(random.nextInt(attributes.getLength()));
      if (!attribute.getNodeName().startsWith("xmlns")) {
        did("drop @" + attribute.getNodeName() + " of", element);
        attributes.removeNamedItemNS(attribute.getNamespaceURI(), attribute.getLocalName());
      }
    }
  }

  private void empty(Element element) {
    did("empty", element);
    element.setTextContent("");
  }

  private void add(Element element) {
    Element added = document.createElementNS(TEI, Hostile.one(Hostile.ELEMENTS, random));
    did("add " + added.getNodeName() + " to", element);
    if (random.nextInt(3) > 0) {
      added.setTextContent("added");
    }
    insert(element, added);
  }

  private void write(Element element) {
    String text = Hostile.one(Hostile.TEXTS, random);
    did("write " + abridged(text) + " into", element);
    insert(element, document.createTextNode(text));
  }

  private void foreign(Element element) throws Exception {
    String foreign = Hostile.one(Hostile.FOREIGN, random);
    did("put " + abridged(foreign) + " into", element);
    Document parsed =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(foreign)));
    insert(element, document.importNode(parsed.getDocumentElement(), true));
  }

  private void aside(Element element) {
    did("put a comment, an instruction or CDATA into", element);
    insert(
        element,
        switch (random.nextInt(3)) {
          case 0 -> document.createComment(" a comment ");
          case 1 -> document.createProcessingInstruction("php", "echo 1 ?");
          default -> document.createCDATASection("<b>&amp;</b>");
        });
  }

  private void deepen(Element element) {
    String name = Hostile.one(Hostile.ELEMENTS, random);
    did("wrap often in " + name + ":", element);
    for (int i = 0; i < DEEP; i++) {
      Element around = document.createElementNS(TEI, name);
      element.getParentNode().replaceChild(around, element);
      around.appendChild(element);
    }
  }

  private void insert(Element into, Node node) {
    NodeList children = into.getChildNodes();
    int at = random.nextInt(children.getLength() + 1);
    into.insertBefore(node, children.item(at));
  }
}
