package org.siglum.print;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * FO that is made once and sent as often as there are passes: the first time its events are written
 * to a file, later they come from there, so that memory does not grow with the text.
 */
final class FoTape implements FoSource, Closeable {
  private static final int BUFFER = 1 << 16;

  /** Strings that come again, as names do, are written once; so many are known at a time. */
  private static final int MOST_KNOWN = 1 << 12;

  private static final int LONGEST_KNOWN = 40;
  private static final int NOT_KNOWN = MOST_KNOWN;

  private static final int START = 0;
  private static final int END = 1;
  private static final int TEXT = 2;
  private static final int MAP = 3;
  private static final int UNMAP = 4;

  private final FoSource source;
  private final Path file;
  private boolean isRecorded;

  /**
   * @param source makes the FO
   * @param file takes the events, and is deleted in the end
   */
  FoTape(FoSource source, Path file) {
    this.source = source;
    this.file = file;
  }

  @Override
  public void write(ContentHandler out) throws SAXException, IOException {
    if (isRecorded) {
      out.startDocument();
      try (Player player = new Player(file)) {
        player.play(out);
      }
      out.endDocument();
      return;
    }
    try (Recorder recorder = new Recorder(file, out)) {
      source.write(recorder);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    isRecorded = true;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Writes down what passes. */
  private static final class Recorder extends XMLFilterImpl implements Closeable {
    private final DataOutputStream tape;
    private final Map<String, Integer> known = new HashMap<>();

    Recorder(Path file, ContentHandler next) throws IOException {
      tape = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
      setContentHandler(next);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts)
        throws SAXException {
      event(START, uri, local, name);
      count(atts.getLength());
      for (int i = 0; i < atts.getLength(); i++) {
        string(atts.getURI(i));
        string(atts.getLocalName(i));
        string(atts.getQName(i));
        string(atts.getValue(i));
      }
      super.startElement(uri, local, name, atts);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
      event(END, uri, local, name);
      super.endElement(uri, local, name);
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
      event(TEXT, new String(ch, start, length));
      super.characters(ch, start, length);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
      event(MAP, prefix, uri);
      super.startPrefixMapping(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
      event(UNMAP, prefix);
      super.endPrefixMapping(prefix);
    }

    private void event(int kind, String... strings) {
      try {
        tape.writeByte(kind);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      for (String string : strings) {
        string(string);
      }
    }

    private void count(int number) {
      try {
        tape.writeShort(number);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void string(String string) {
      Integer number = known.get(string);
      try {
        if (number != null) {
          tape.writeShort(number);
          return;
        }
        byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
        tape.writeShort(NOT_KNOWN);
        tape.writeInt(bytes.length);
        tape.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (isWorthKnowing(string, known.size())) {
        known.put(string, known.size());
      }
    }

    @Override
    public void close() throws IOException {
      tape.close();
    }
  }

  private static boolean isWorthKnowing(String string, int alreadyKnown) {
    return alreadyKnown < MOST_KNOWN && string.length() <= LONGEST_KNOWN;
  }

  /** Sends what was written down. */
  private static final class Player implements Closeable {
    private final DataInputStream tape;
    private final List<String> known = new ArrayList<>();

    Player(Path file) throws IOException {
      tape = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    void play(ContentHandler out) throws SAXException, IOException {
      for (int kind = tape.read(); kind >= 0; kind = tape.read()) {
        switch (kind) {
          case START -> {
            String uri = string();
            String local = string();
            out.startElement(uri, local, string(), attributes());
          }
          case END -> {
            String uri = string();
            String local = string();
            out.endElement(uri, local, string());
          }
          case TEXT -> {
            char[] text = string().toCharArray();
            out.characters(text, 0, text.length);
          }
          case MAP -> {
            String prefix = string();
            out.startPrefixMapping(prefix, string());
          }
          default -> out.endPrefixMapping(string());
        }
      }
    }

    private Attributes attributes() throws IOException {
      AttributesImpl atts = new AttributesImpl();
      for (int i = tape.readUnsignedShort(); i > 0; i--) {
        String uri = string();
        String local = string();
        String name = string();
        atts.addAttribute(uri, local, name, "CDATA", string());
      }
      return atts;
    }

    private String string() throws IOException {
      int number = tape.readUnsignedShort();
      if (number != NOT_KNOWN) {
        return known.get(number);
      }
      int length = tape.readInt();
      byte[] bytes = tape.readNBytes(length);
      if (bytes.length < length) {
        throw new EOFException();
      }
      String string = new String(bytes, StandardCharsets.UTF_8);
      if (isWorthKnowing(string, known.size())) {
        known.add(string);
      }
      return string;
    }

    @Override
    public void close() throws IOException {
      tape.close();
    }
  }
}
