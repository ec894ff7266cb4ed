package org.siglum.print;

import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Says at a foot which witnesses are there: the element with {@code sg:fill="witnesses"} gets their
 * sigla, each followed by the lines in which they are: {@code ABC 1–12, AB 13–40}.
 */
final class WitnessLine extends XMLFilterImpl {
  private static final String BLANK = "\u00A0";

  private final Presence presence;
  private final Attendance attendance;
  private final String page;
  private final String id;

  /**
   * @param id by which the place is found again
   * @param page what stands before numbers that are not those of the page of this foot
   */
  WitnessLine(
      String id, Presence presence, Attendance attendance, String page, ContentHandler next) {
    this.id = id;
    this.presence = presence;
    this.attendance = attendance;
    this.page = page;
    setContentHandler(next);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes atts)
      throws SAXException {
    if (atts.getIndex(Vocabulary.SG, "fill") < 0) {
      super.startElement(uri, local, name, atts);
      return;
    }
    AttributesImpl filled = EntryFilling.withoutFill(atts);
    filled.addAttribute("", "id", "id", "CDATA", id);
    super.startElement(uri, local, name, filled);
    String before = "";
    for (Attendance.Span span : attendance.spans()) {
      text(before);
      List<Recording> sigla = presence.named(span.witnesses());
      for (int i = 0; i < sigla.size(); i++) {
        text(i == 0 ? "" : presence.between());
        sigla.get(i).send(getContentHandler());
      }
      text((sigla.isEmpty() ? "–" : "") + BLANK + page + span.lines());
      before = ", ";
    }
  }

  private void text(String text) throws SAXException {
    super.characters(text.toCharArray(), 0, text.length());
  }
}
