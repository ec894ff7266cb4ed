package org.siglum.check;

import com.thaiopensource.resolver.Identifier;
import com.thaiopensource.resolver.Input;
import com.thaiopensource.resolver.Resolver;
import com.thaiopensource.util.Uri;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.siglum.xml.SchemaFile;
import org.siglum.xml.SchemaFiles;

/**
 * The one door by which Jing and Trang get a schema and its parts; remembers what they asked for.
 */
final class SchemaParts implements Resolver {
  private final SchemaFiles schemas;
  private final Map<URI, SchemaFile> read = new LinkedHashMap<>();

  SchemaParts(SchemaFile schema, SchemaFiles schemas) {
    this.schemas = schemas;
    read.put(schema.address(), schema);
  }

  /** What has been read, in its order. */
  Collection<SchemaFile> read() {
    return read.values();
  }

  /** A part is known by where it was found, which its own references are relative to. */
  @Override
  public void resolve(Identifier id, Input input) throws IOException {
    if (!input.isResolved()) {
      open(get(Uri.resolve(id.getBase(), id.getUriReference())), input);
    }
  }

  @Override
  public void open(Input input) throws IOException {
    if (input.isUriDefinitive()) {
      open(get(input.getUri()), input);
    }
  }

  /** What is open already, nobody else opens. */
  private static void open(SchemaFile file, Input input) {
    input.setUri(file.address().toString());
    input.setByteStream(file.open());
  }

  private SchemaFile get(String address) throws IOException {
    try {
      URI uri = URI.create(address);
      SchemaFile file = read.containsKey(uri) ? read.get(uri) : schemas.get(uri);
      read.put(file.address(), file);
      return file;
    } catch (IllegalArgumentException e) {
      throw new IOException("“" + address + "” is no address", e);
    }
  }
}
