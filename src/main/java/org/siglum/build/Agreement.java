package org.siglum.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import net.sf.saxon.s9api.BuildingStreamWriter;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.siglum.xml.Stamp;

/**
 * How often each two manuscripts of an apparatus agree: on how many entries both have a reading,
 * and on how many of these the same one. What the entries name is counted by itself, and once more
 * with what was inferred. An entry within a reading counts like any other. A manuscript that is not
 * there at an entry, or of which nothing is known there, is not counted at it. This is counted here
 * since in XSLT it would take longer than all pages: entries times pairs.
 */
final class Agreement {
  private static final QName WITNESSES = new QName(Stamp.NAMESPACE, "witnesses");
  private static final QName IMPLIED = new QName(Stamp.NAMESPACE, "implied");

  /** Of a pair, by entries that name both, then by entries at which both have a reading at all. */
  private static final int SHARED_NAMED = 0;

  private static final int BOTH_NAMED = 1;
  private static final int SHARED = 2;
  private static final int BOTH = 3;

  private final List<String> manuscripts = new ArrayList<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<String, int[]> attested = new LinkedHashMap<>();
  private final int[][][] pairs;
  private int entries;

  private Agreement(XdmNode apparatus) {
    for (XdmNode witness : children(apparatus, "witness")) {
      attested.put(witness.attribute("id"), new int[2]);
      if (witness.attribute("kind").equals("manuscript")) {
        places.put(witness.attribute("id"), manuscripts.size());
        manuscripts.add(witness.attribute("id"));
      }
    }
    pairs = new int[manuscripts.size()][manuscripts.size()][4];
  }

  /**
   * Counts an apparatus.
   *
   * @param apparatus the {@code standOff} of a canonical document: its witnesses and entries
   * @return an {@code sg:agreement} element: each {@code sg:witness} with the entries that name it
   *     and those where its reading was inferred; each {@code sg:pair}
   */
  static XdmNode of(XdmNode apparatus, Processor processor) throws SaxonApiException {
    Agreement agreement = new Agreement(apparatus);
    apparatus.select(Steps.descendant("app")).forEach(agreement::count);
    BuildingStreamWriter writer = processor.newDocumentBuilder().newBuildingStreamWriter();
    try {
      agreement.write(writer);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a tree in memory is always written", e);
    }
    return children(writer.getDocumentNode(), "agreement").get(0);
  }

  private static List<XdmNode> children(XdmNode node, String name) {
    return node.select(Steps.child(Stamp.NAMESPACE, name)).asList();
  }

  private void count(XdmNode app) {
    int[] reading = new int[manuscripts.size()];
    boolean[] named = new boolean[manuscripts.size()];
    Arrays.fill(reading, -1);
    List<XdmNode> readings = new ArrayList<>();
    collect(app, readings);
    for (int i = 0; i < readings.size(); i++) {
      for (String witness : tokens(readings.get(i), WITNESSES)) {
        attested.computeIfAbsent(witness, w -> new int[2])[0]++;
        if (places.containsKey(witness)) {
          reading[places.get(witness)] = i;
          named[places.get(witness)] = true;
        }
      }
      for (String witness : tokens(readings.get(i), IMPLIED)) {
        attested.computeIfAbsent(witness, w -> new int[2])[1]++;
        if (places.containsKey(witness)) {
          reading[places.get(witness)] = i;
        }
      }
    }
    entries++;
    compare(reading, named);
  }

  /** The readings of an entry, in groups too, but not those of an entry within a reading. */
  private static void collect(XdmNode parent, List<XdmNode> readings) {
    for (XdmNode child : parent.children()) {
      if (child.getNodeName() == null) {
        continue;
      }
      String name = child.getNodeName().getLocalName();
      if (name.equals("lem") || name.equals("rdg")) {
        readings.add(child);
      } else if (name.equals("rdgGrp")) {
        collect(child, readings);
      }
    }
  }

  private static String[] tokens(XdmNode reading, QName attribute) {
    String value = reading.getAttributeValue(attribute);
    return value == null || value.isEmpty() ? new String[0] : value.split(" ");
  }

  private void compare(int[] reading, boolean[] named) {
    for (int a = 0; a < reading.length; a++) {
      for (int b = a + 1; reading[a] >= 0 && b < reading.length; b++) {
        if (reading[b] >= 0) {
          int[] pair = pairs[a][b];
          int same = reading[a] == reading[b] ? 1 : 0;
          pair[BOTH]++;
          pair[SHARED] += same;
          if (named[a] && named[b]) {
            pair[BOTH_NAMED]++;
            pair[SHARED_NAMED] += same;
          }
        }
      }
    }
  }

  private void write(XMLStreamWriter out) throws XMLStreamException {
    out.writeStartDocument();
    out.setPrefix("sg", Stamp.NAMESPACE);
    out.writeStartElement(Stamp.NAMESPACE, "agreement");
    out.writeAttribute("entries", String.valueOf(entries));
    for (Map.Entry<String, int[]> witness : attested.entrySet()) {
      out.writeEmptyElement(Stamp.NAMESPACE, "witness");
      out.writeAttribute("id", witness.getKey());
      out.writeAttribute("named", String.valueOf(witness.getValue()[0]));
      out.writeAttribute("inferred", String.valueOf(witness.getValue()[1]));
    }
    for (int a = 0; a < pairs.length; a++) {
      for (int b = a + 1; b < pairs.length; b++) {
        if (pairs[a][b][BOTH] > 0) {
          write(out, a, b);
        }
      }
    }
    out.writeEndElement();
    out.writeEndDocument();
  }

  private void write(XMLStreamWriter out, int a, int b) throws XMLStreamException {
    int[] pair = pairs[a][b];
    out.writeEmptyElement(Stamp.NAMESPACE, "pair");
    out.writeAttribute("a", manuscripts.get(a));
    out.writeAttribute("b", manuscripts.get(b));
    out.writeAttribute("shared-named", String.valueOf(pair[SHARED_NAMED]));
    out.writeAttribute("both-named", String.valueOf(pair[BOTH_NAMED]));
    out.writeAttribute("shared", String.valueOf(pair[SHARED]));
    out.writeAttribute("both", String.valueOf(pair[BOTH]));
  }
}
