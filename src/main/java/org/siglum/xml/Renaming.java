package org.siglum.xml;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Gives an attribute another name on its way, in the place of one that has it. */
final class Renaming extends XMLFilterImpl {
  private final String namespace;
  private final String name;
  private final String newNamespace;
  private final String newName;

  private Renaming(String namespace, String name, String newNamespace, String newName) {
    this.namespace = namespace;
    this.name = name;
    this.newNamespace = newNamespace;
    this.newName = newName;
  }

  /** Names are qualified; their prefixes must be known where they occur. */
  static ContentHandler of(
      String namespace, String name, String newNamespace, String newName, ContentHandler out) {
    Renaming renaming = new Renaming(namespace, name, newNamespace, newName);
    renaming.setContentHandler(out);
    return renaming;
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes atts)
      throws SAXException {
    String value = atts.getValue(namespace, local(name));
    if (value == null) {
      super.startElement(uri, local, qualified, atts);
      return;
    }
    AttributesImpl changed = new AttributesImpl(atts);
    int former = changed.getIndex(newNamespace, local(newName));
    if (former >= 0) {
      changed.removeAttribute(former);
    }
    changed.removeAttribute(changed.getIndex(namespace, local(name)));
    changed.addAttribute(newNamespace, local(newName), newName, "CDATA", value);
    super.startElement(uri, local, qualified, changed);
  }
}
