package org.siglum.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.siglum.xml.Stamp;

/** The parts of Siglum's interface that are packed in the jar: texts, style sheet, script. */
final class Interface {
  private static final String FOLDER = "/org/siglum/";
  private static final String LEAFLET = "/META-INF/resources/webjars/leaflet/1.9.4/dist/";
  private static final List<String> SCRIPTS =
      List.of(
          "siglum.js",
          "views.js",
          "entries.js",
          "shown.js",
          "witness-texts.js",
          "witnesses.js",
          "tables.js",
          "facsimiles.js",
          "zones.js",
          "narrowing.js",
          "passages.js",
          "preferences.js",
          "reading.js");

  private static final QName LANGUAGE = new QName("http://www.w3.org/XML/1998/namespace", "lang");

  private Interface() {}

  /**
   * The texts of the interface by their keys, in the language asked for, else in English; {@code
   * xml:lang} is the key of that language itself.
   */
  static XdmMap messages(String language, Processor processor) throws IOException {
    String primary = Locale.forLanguageTag(language).getLanguage();
    InputStream in = Interface.class.getResourceAsStream(FOLDER + "messages/" + primary + ".xml");
    if (in == null) {
      in = Interface.class.getResourceAsStream(FOLDER + "messages/en.xml");
    }
    try (InputStream file = in) {
      XdmNode messages =
          processor
              .newDocumentBuilder()
              .build(new StreamSource(file))
              .select(Steps.child(Stamp.NAMESPACE, "messages"))
              .asNode();
      Map<String, String> texts = new HashMap<>();
      texts.put("xml:lang", messages.getAttributeValue(LANGUAGE));
      for (XdmNode message : messages.children("message")) {
        texts.put(message.attribute("key"), message.getStringValue());
      }
      return XdmMap.makeMap(texts);
    } catch (SaxonApiException e) {
      throw new IOException(e);
    }
  }

  /** An asset's bytes ({@code siglum.css}). */
  static byte[] asset(String name) throws IOException {
    return resource(FOLDER + "assets/" + name);
  }

  /** A file of Leaflet's, from its jar. */
  static byte[] leaflet(String name) throws IOException {
    return resource(LEAFLET + name);
  }

  private static byte[] resource(String path) throws IOException {
    try (InputStream in = Interface.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    }
  }

  /** The one style sheet of the site, of its parts. */
  static byte[] style() throws IOException {
    return joined(List.of("siglum.css", "facsimiles.css"));
  }

  /** The one script of the site, of its parts. */
  static byte[] script() throws IOException {
    return joined(SCRIPTS);
  }

  /** What makes maps, and the land: a page that is opened as a file can load no other data. */
  static byte[] mapScript() throws IOException {
    return joined(List.of("land.js", "map.js"));
  }

  private static byte[] joined(List<String> parts) throws IOException {
    ByteArrayOutputStream script = new ByteArrayOutputStream();
    for (String part : parts) {
      script.write(asset(part));
    }
    return script.toByteArray();
  }

  /**
   * A name that changes with the content, so that a browser may keep the file for ever: {@code
   * siglum.4f1c9e02.css}.
   */
  static String hashedName(String name, byte[] content) {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "." + hash(content).substring(0, 8) + name.substring(dot);
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
