package org.siglum.print;

import org.apache.fop.apps.FOPException;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * The way into FOP. When FOP cannot go on it becomes a finding with the place in the TEI, and the
 * rest of the FO is let run past: the source is not to blame and must not see FOP's exceptions.
 */
final class FopGate extends XMLFilterImpl {
  private final PrintFindings findings;
  private boolean shut;

  FopGate(PrintFindings findings, ContentHandler fop) {
    this.findings = findings;
    setContentHandler(fop);
  }

  /** A step of FOP. */
  @FunctionalInterface
  private interface Step {
    void take() throws SAXException;
  }

  private void pass(Step step) throws SAXException {
    if (shut) {
      return;
    }
    try {
      step.take();
    } catch (FOPException | RuntimeException e) {
      fail(e);
    }
  }

  private void fail(Exception e) {
    shut = true;
    if (!findings.failed()) { // else the event that led here has said it better
      String message = e.getMessage() == null ? e.getClass().getName() : e.getMessage();
      findings.failure(
          findings.here(),
          "The volume cannot be set: " + message,
          "If a template of the edition made this, correct it; else tell Siglum's makers.");
    }
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    getContentHandler().setDocumentLocator(locator);
  }

  @Override
  public void startDocument() throws SAXException {
    pass(super::startDocument);
  }

  @Override
  public void endDocument() throws SAXException {
    pass(super::endDocument);
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    pass(() -> super.startPrefixMapping(prefix, uri));
  }

  @Override
  public void endPrefixMapping(String prefix) throws SAXException {
    pass(() -> super.endPrefixMapping(prefix));
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes atts)
      throws SAXException {
    pass(() -> super.startElement(uri, local, name, atts));
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    pass(() -> super.endElement(uri, local, name));
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    pass(() -> super.characters(ch, start, length));
  }

  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) throws SAXException {
    pass(() -> super.ignorableWhitespace(ch, start, length));
  }
}
