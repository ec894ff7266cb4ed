package org.siglum.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A schema, or a part of one, as it was found.
 *
 * @param address where it was found: what its references are relative to
 * @param bytes what it says
 */
public record SchemaFile(URI address, byte[] bytes) implements Readable {
  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";

  /** The last step of its address, which is what an editor knows it by. */
  @Override
  public String name() {
    String path = String.valueOf(address.getPath());
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** Whether it is RELAX NG in compact syntax, by its name. */
  public boolean isCompact() {
    return name().endsWith(".rnc");
  }

  /** Whether it may have rules of Schematron: it names that. */
  public boolean mayHaveRules() {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(SCHEMATRON);
  }
}
