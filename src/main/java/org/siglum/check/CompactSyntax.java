package org.siglum.check;

import com.thaiopensource.relaxng.edit.SchemaCollection;
import com.thaiopensource.relaxng.input.InputFailedException;
import com.thaiopensource.relaxng.input.parse.compact.CompactParseInputFormat;
import com.thaiopensource.relaxng.output.OutputDirectory;
import com.thaiopensource.relaxng.output.rng.RngOutputFormat;
import com.thaiopensource.relaxng.translate.util.InvalidParamsException;
import com.thaiopensource.resolver.Resolver;
import com.thaiopensource.xml.out.CharRepertoire;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siglum.xml.SchemaFile;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** RELAX NG in compact syntax, written in XML by Trang, as rules of Schematron are XML. */
final class CompactSyntax {
  private static final String[] NO_PARAMETERS = {};

  /** What is wrong with the schema has been said when it was read for validating. */
  private static final ErrorHandler SILENT = new DefaultHandler();

  private CompactSyntax() {}

  /**
   * A schema and all that it includes, each where it was.
   *
   * @param parts finds them
   */
  static List<SchemaFile> inXml(SchemaFile schema, Resolver parts)
      throws IOException, SAXException {
    try {
      SchemaCollection all =
          new CompactParseInputFormat()
              .load(schema.address().toString(), NO_PARAMETERS, "rng", SILENT, parts);
      Memory memory = new Memory();
      new RngOutputFormat().output(all, memory, NO_PARAMETERS, "rnc", SILENT);
      return memory.files();
    } catch (InputFailedException | InvalidParamsException e) {
      throw new IOException("its rules cannot be read from the compact syntax", e);
    }
  }

  /** Takes what Trang writes. */
  private static final class Memory implements OutputDirectory {
    private static final String ENCODING = "UTF-8";

    private final Map<String, StringWriter> written = new LinkedHashMap<>();
    private int lineLength = Integer.MAX_VALUE;
    private int indent;

    List<SchemaFile> files() {
      return written.entrySet().stream()
          .map(
              file ->
                  new SchemaFile(
                      URI.create(file.getKey()),
                      file.getValue().toString().getBytes(StandardCharsets.UTF_8)))
          .toList();
    }

    @Override
    public Stream open(String source, String encoding) throws IOException {
      StringWriter writer = new StringWriter();
      written.put(source, writer);
      return new Stream(writer, ENCODING, CharRepertoire.getInstance(ENCODING));
    }

    @Override
    public String reference(String from, String to) {
      return to;
    }

    @Override
    public String getLineSeparator() {
      return "\n";
    }

    @Override
    public int getLineLength() {
      return lineLength;
    }

    @Override
    public void setLineLength(int length) {
      lineLength = length;
    }

    @Override
    public int getIndent() {
      return indent;
    }

    @Override
    public void setIndent(int indent) {
      this.indent = indent;
    }

    @Override
    public void setEncoding(String encoding) {
      // It is always the same.
    }
  }
}
