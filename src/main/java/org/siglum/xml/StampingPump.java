package org.siglum.xml;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import org.codehaus.stax2.XMLStreamReader2;
import org.siglum.xml.Outline.Place;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Passes the events of one file on as SAX events, stamps its elements and fills its outline. */
final class StampingPump {
  /** Attributes of the TEI that hold pointers (class teidata.pointer), by the Guidelines. */
  private static final Set<String> POINTERS =
      new HashSet<>(
          Arrays.asList(
              ("active adj adjFrom adjTo ana calendar change children copyOf corresp"
                      + " datingMethod datingPoint decls domains edRef end exclude facs feats"
                      + " follow from fVal hand inst lemmaRef mergedIn mutual next nymRef origin"
                      + " parent parts passive perf period prev ref rendition require resp sameAs"
                      + " scheme scribeRef scriptRef select since source spanTo start synch target"
                      + " targetEnd to toWhom unitRef where who wit")
                  .split(" ")));

  /** Elements that a reading may name as its witness, source or hand. */
  private static final Set<String> ATTESTATIONS =
      Set.of("witness", "listWit", "msDesc", "handNote", "bibl", "biblStruct");

  /** Children of a list ({@code listPerson} …) that describe something by which texts name it. */
  private static final Set<String> ENTRIES =
      Set.of(
          "person",
          "personGrp",
          "place",
          "org",
          "event",
          "object",
          "bibl",
          "biblStruct",
          "biblFull",
          "nym",
          "item");

  /** Elements that an apparatus has, and no text without one. */
  private static final Set<String> APPARATUS =
      Set.of("app", "listApp", "lacunaStart", "lacunaEnd", "witStart", "witEnd");

  private static final Pattern PSEUDO_ATTRIBUTE =
      Pattern.compile("(\\w+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

  private static final Set<String> HOLDERS_OF_NOTES =
      Set.of("standOff", "noteGrp", "listAnnotation");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String file;
  private final ContentHandler out;
  private final Optional<Unstamping> written;
  private final Outline outline;
  private final AttributesImpl attributes = new AttributesImpl();
  private final Deque<String> open = new ArrayDeque<>();
  private long size;

  StampingPump(String file, ContentHandler out, Outline outline) {
    this.file = file;
    this.out = out;
    written = out instanceof Unstamping all ? Optional.of(all) : Optional.empty();
    this.outline = outline;
  }

  void start() throws SAXException {
    out.startDocument();
    out.startPrefixMapping(Stamp.PREFIX, Stamp.NAMESPACE);
  }

  void end() throws SAXException {
    out.endPrefixMapping(Stamp.PREFIX);
    out.endDocument();
  }

  /** How much was passed on so far: characters of text and of attributes, and elements. */
  long size() {
    return size;
  }

  void event(XMLStreamReader2 reader) throws SAXException {
    switch (reader.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> startElement(reader);
      case XMLStreamConstants.END_ELEMENT -> endElement(reader);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        size += reader.getTextLength();
        if (!open.isEmpty()) {
          out.characters(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
      }
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction(reader);
      case XMLStreamConstants.COMMENT -> comment(reader);
      default -> {
        // The document type is no part of the text.
      }
    }
  }

  private void startElement(XMLStreamReader2 reader) throws SAXException {
    Location location = reader.getLocationInfo().getStartLocation();
    Place place = new Place(file, location.getLineNumber(), location.getColumnNumber());
    if (open.isEmpty()) {
      outline.root(orEmpty(reader.getNamespaceURI()), reader.getLocalName(), place);
    }
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      out.startPrefixMapping(
          orEmpty(reader.getNamespacePrefix(i)), orEmpty(reader.getNamespaceURI(i)));
    }
    attributes.clear();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(reader, i, place);
    }
    if (reader.getLocalName().equals("prefixDef")) {
      outline.prefixes().add(prefix(reader));
    } else if (APPARATUS.contains(reader.getLocalName())) {
      outline.apparatus();
    } else if (reader.getLocalName().equals("note") && isByItself()) {
      outline.noteByItself();
    }
    stamp(Stamp.AT, place.line() + ":" + place.column());
    if (open.isEmpty()) {
      stamp(Stamp.FILE, file);
    }
    open.push(reader.getLocalName());
    size++;
    out.startElement(
        orEmpty(reader.getNamespaceURI()), reader.getLocalName(), qName(reader), attributes);
  }

  private void stamp(String name, String value) {
    attributes.addAttribute(Stamp.NAMESPACE, name, Stamp.PREFIX + ":" + name, "CDATA", value);
  }

  private void attribute(XMLStreamReader2 reader, int i, Place place) {
    String namespace = orEmpty(reader.getAttributeNamespace(i));
    String name = reader.getAttributeLocalName(i);
    String value = reader.getAttributeValue(i);
    if (namespace.equals(Stamp.NAMESPACE)) {
      return; // Ours alone: a source that bears them (a canonical form, say) is stamped anew.
    }
    size += value.length();
    String prefix = orEmpty(reader.getAttributePrefix(i));
    attributes.addAttribute(
        namespace, name, prefix.isEmpty() ? name : prefix + ":" + name, "CDATA", value);
    if (namespace.isEmpty() && Outline.XINCLUDE.equals(reader.getNamespaceURI())) {
      include(reader, name, value, place);
    } else if (namespace.isEmpty()) {
      note(reader.getLocalName(), name, value, place);
    } else if (name.equals("id") && namespace.equals(XMLConstants.XML_NS_URI)) {
      id(reader.getLocalName(), value.strip(), place);
    }
  }

  private void id(String element, String id, Place place) {
    outline.id(id, place);
    if (ATTESTATIONS.contains(element)) {
      outline.attestations().putIfAbsent(id, element);
    }
    if (element.equals("TEI")) {
      outline.texts().add(id);
    } else if (ENTRIES.contains(element) && isInList() || isInEntryOfList()) {
      outline.entries().add(id);
    } else if (element.equals("note") && isInText()) {
      outline.note(id, open.contains("standOff"));
    }
  }

  /** Whether what begins stands in a list, or in an entry, as a place may in a place. */
  private boolean isInList() {
    String around = open.isEmpty() ? "" : open.peek();
    return around.startsWith("list") || ENTRIES.contains(around);
  }

  /** Whether what begins is told of an entry, as a name of a person, by which it may be meant. */
  private boolean isInEntryOfList() {
    boolean isEntry = false;
    for (String around : open) {
      if (isEntry && around.startsWith("list")) {
        return true;
      }
      isEntry = ENTRIES.contains(around);
    }
    return false;
  }

  /** Whether a note that begins is a part of a standOff, and of nothing in it. */
  private boolean isByItself() {
    return !open.isEmpty() && HOLDERS_OF_NOTES.contains(open.peek()) && open.contains("standOff");
  }

  private boolean isInText() {
    return !open.contains("app") && !open.contains("teiHeader");
  }

  private void note(String element, String name, String value, Place place) {
    if (POINTERS.contains(name)) {
      boolean remark = element.equals("note") && name.equals("target") && isInText();
      for (String one : SPACE.split(value.strip())) {
        outline.pointers().add(new Outline.Pointer(element, name, one, place));
        if (remark) {
          outline.remark(one);
        }
      }
    } else if (name.equals("url") && (element.equals("graphic") || element.equals("media"))) {
      outline.image(new Outline.Image(value.strip(), place));
    }
  }

  private static Outline.Prefix prefix(XMLStreamReader2 reader) {
    return new Outline.Prefix(
        orEmpty(reader.getAttributeValue("", "ident")),
        orEmpty(reader.getAttributeValue("", "matchPattern")),
        orEmpty(reader.getAttributeValue("", "replacementPattern")));
  }

  private void include(XMLStreamReader2 reader, String name, String value, Place place) {
    if (name.equals("href") && reader.getLocalName().equals("include") && !value.isBlank()) {
      boolean text = "text".equals(reader.getAttributeValue("", "parse"));
      outline.includes().add(new Outline.Include(value.strip(), text, place));
    }
  }

  private void endElement(XMLStreamReader2 reader) throws SAXException {
    open.pop();
    out.endElement(orEmpty(reader.getNamespaceURI()), reader.getLocalName(), qName(reader));
    for (int i = reader.getNamespaceCount() - 1; i >= 0; i--) {
      out.endPrefixMapping(orEmpty(reader.getNamespacePrefix(i)));
    }
  }

  /** Comments and instructions are no part of the text, but of the file as it was written. */
  private void comment(XMLStreamReader2 reader) throws SAXException {
    size += reader.getTextLength();
    if (written.isPresent()) {
      written.get().comment(reader.getText(), reader.getLocationInfo().getStartLocation());
    }
  }

  private void instruction(XMLStreamReader2 reader) throws SAXException {
    String data = orEmpty(reader.getPIData());
    size += data.length();
    Location location = reader.getLocationInfo().getStartLocation();
    if (written.isPresent()) {
      written.get().instruction(reader.getPITarget(), data, location);
    }
    if (!open.isEmpty() || !"xml-model".equals(reader.getPITarget())) {
      return;
    }
    Map<String, String> given = new HashMap<>();
    Matcher matcher = PSEUDO_ATTRIBUTE.matcher(data);
    while (matcher.find()) {
      String value = matcher.group(2);
      given.put(matcher.group(1), value.substring(1, value.length() - 1));
    }
    Place place = new Place(file, location.getLineNumber(), location.getColumnNumber());
    outline
        .models()
        .add(
            new Outline.Model(
                given.getOrDefault("href", ""),
                given.getOrDefault("schematypens", ""),
                given.getOrDefault("phase", ""),
                place));
  }

  private static String qName(XMLStreamReader2 reader) {
    String prefix = orEmpty(reader.getPrefix());
    return prefix.isEmpty() ? reader.getLocalName() : prefix + ":" + reader.getLocalName();
  }

  /** Woodstox says null for what is not there. */
  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
