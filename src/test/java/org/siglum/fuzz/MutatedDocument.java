package org.siglum.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/**
 * A document that was changed at random, by its seed alone.
 *
 * @param seed makes the same document again
 * @param bytes the file
 * @param charset in which its lines can be counted
 * @param changes what was done to it
 */
record MutatedDocument(long seed, byte[] bytes, Charset charset, List<String> changes) {
  private static final String LAUGHS = laughs();

  /** Makes the document of a seed. */
  static MutatedDocument of(long seed, Excerpts excerpts) throws Exception {
    Random random = new Random(seed);
    random.nextLong(); // The first numbers of seeds that follow each other are alike.
    Document document = excerpts.excerpt(random);
    List<String> changes = new ArrayList<>(new TreeMutations(document, random).apply());
    return written(seed, text(document), random, changes);
  }

  private static String text(Document document) throws Exception {
    Transformer copy = TransformerFactory.newDefaultInstance().newTransformer();
    copy.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter writer = new StringWriter();
    copy.transform(new DOMSource(document), new StreamResult(writer));
    return writer.toString();
  }

  private static MutatedDocument written(
      long seed, String root, Random random, List<String> changes) {
    String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root;
    Charset charset = StandardCharsets.UTF_8;
    switch (random.nextInt(40)) {
      case 0 -> {
        changes.add("in UTF-16");
        charset = StandardCharsets.UTF_16;
        text = text.replaceFirst("UTF-8", "UTF-16");
      }
      case 1 -> {
        changes.add("in Latin-1 that says it is UTF-8");
        charset = StandardCharsets.ISO_8859_1;
      }
      case 2 -> {
        changes.add("with a byte order mark");
        text = '\ufeff' + text;
      }
      case 3 -> {
        changes.add("with an unknown encoding");
        text = text.replaceFirst("UTF-8", "X-NONE");
      }
      case 4 -> {
        changes.add("with an external entity");
        text = withType(text, "<!DOCTYPE TEI [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>", "&e;");
      }
      case 5 -> {
        changes.add("with entities that grow without end");
        text = withType(text, LAUGHS, "&l11;");
      }
      case 6 -> {
        changes.add("with an entity of its own");
        text = withType(text, "<!DOCTYPE TEI [<!ENTITY e '<hi>of its own</hi>'>]>", "&e;");
      }
      case 7 -> {
        changes.add("with a document type from outside");
        text = withType(text, "<!DOCTYPE TEI SYSTEM 'http://localhost:1/tei.dtd'>", "");
      }
      case 8 -> {
        changes.add("as XML 1.1, with lines that end in CR");
        text = text.replaceFirst("1\\.0", "1.1").replace('\n', '\r');
      }
      default -> {
        // As most documents are.
      }
    }
    return new MutatedDocument(
        seed, damaged(text.getBytes(charset), random, changes), charset, List.copyOf(changes));
  }

  private static String withType(String text, String type, String reference) {
    String typed = text.replaceFirst("<TEI", type.replace("$", "\\$") + "\n<TEI");
    int paragraph = typed.indexOf("<body");
    int in = paragraph < 0 ? -1 : typed.indexOf('>', paragraph);
    return in < 0 || typed.charAt(in - 1) == '/'
        ? typed
        : typed.substring(0, in + 1) + reference + typed.substring(in + 1);
  }

  private static byte[] damaged(byte[] bytes, Random random, List<String> changes) {
    int at = random.nextInt(bytes.length);
    switch (random.nextInt(40)) {
      case 0, 1 -> {
        changes.add("cut at byte " + at);
        return Arrays.copyOf(bytes, at);
      }
      case 2 -> {
        changes.add("a NUL at byte " + at);
        bytes[at] = 0;
      }
      case 3 -> {
        changes.add("another byte at " + at);
        bytes[at] = (byte) random.nextInt(256);
      }
      case 4 -> {
        changes.add("written twice from byte " + at);
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.writeBytes(bytes);
        twice.write(bytes, at, bytes.length - at);
        return twice.toByteArray();
      }
      default -> {
        // As most files are.
      }
    }
    return bytes;
  }

  private static String laughs() {
    StringBuilder type = new StringBuilder("<!DOCTYPE TEI [<!ENTITY l0 'lol'>");
    for (int i = 1; i < 12; i++) {
      type.append("<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>");
    }
    return type + "]>";
  }

  /** The name of its file, without the ending. */
  String name() {
    return "d" + seed;
  }

  /** Its lines, as the version of XML that it names counts them (section 2.11 of both). */
  List<String> lines() {
    String text = new String(bytes, charset);
    boolean ends = text.startsWith("<?xml version=\"1.1\"");
    return List.of(text.split(ends ? "\r\n|\r\u0085|[\r\n\u0085\u2028]" : "\r\n|\r|\n", -1));
  }

  @Override
  public String toString() {
    return "document " + seed + " (" + String.join("; ", changes) + ")";
  }
}
