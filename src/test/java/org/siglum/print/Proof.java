package org.siglum.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.siglum.edition.Finding;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** A fixture, set. */
record Proof(Path pdf, Printed printed, List<Finding> findings) {
  static final Instant DATE = Instant.parse("2024-02-29T12:00:00Z");

  /** Sets a fixture of this package; its images come from the folder. */
  static Proof of(String fixture, Path folder) throws Exception {
    return of(fixture, folder, PageFaces.liberation());
  }

  static Proof of(String fixture, Path folder, PageFaces faces) throws Exception {
    List<Finding> findings = new ArrayList<>();
    Path pdf = folder.resolve(fixture + ".pdf");
    Printed printed =
        new Typesetter(faces, folder).typeset(source(fixture), pdf, DATE, findings::add);
    return new Proof(pdf, printed, findings);
  }

  private static FoSource source(String fixture) {
    return out -> {
      XMLReader reader = reader();
      reader.setContentHandler(out);
      reader.parse(Proof.class.getResource(fixture).toString());
    };
  }

  private static XMLReader reader() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException e) {
      throw new SAXException(e);
    }
  }

  /** The text of the file, page after page. */
  String text() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  byte[] bytes() throws IOException {
    return Files.readAllBytes(pdf);
  }

  /** The findings with this code, as "file:line:column text". */
  List<String> found(String code) {
    return findings.stream()
        .filter(f -> f.code().equals(code))
        .map(f -> f.file() + ":" + f.line() + ":" + f.column() + " " + f.text())
        .toList();
  }
}
