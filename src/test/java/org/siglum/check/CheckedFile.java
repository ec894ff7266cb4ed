package org.siglum.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.Processor;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.SourceFile;
import org.siglum.xml.Source;
import org.siglum.xml.SourceException;
import org.siglum.xml.SourceParser;

/** What the checks find in an edition of one file. */
final class CheckedFile {
  private static final Processor PROCESSOR = new Processor(false);

  /**
   * A document in which nothing is to be found; the header is one line, text begins in the next.
   */
  static final String HEADER =
      "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title>T</title>"
          + "<author>A</author></titleStmt><publicationStmt><publisher>P</publisher>"
          + "<date when='2026'/><availability><licence>L</licence></availability>"
          + "</publicationStmt><sourceDesc><p>S</p></sourceDesc></fileDesc></teiHeader>\n";

  private CheckedFile() {}

  /** The findings in a document with this text. */
  static List<Finding> ofText(Path folder, String content) throws IOException, SourceException {
    return of(folder, HEADER + "<text><body>\n" + content + "</body></text></TEI>");
  }

  static List<Finding> of(Path folder, String xml) throws IOException, SourceException {
    Path real = folder.toRealPath();
    Path path = Files.writeString(real.resolve("a.xml"), xml);
    Findings findings = new Findings();
    Source source =
        new SourceParser(PROCESSOR, real, findings).parse(new SourceFile(path, "a.xml", "a.xml"));
    SourceCheck sources = new SourceCheck(findings);
    sources.check(source.tree());
    sources.end();
    new IdentifierCheck(findings).check(source.outline());
    new PointerCheck(real, Map.of("a.xml", source.outline()), findings).check(source.outline());
    return findings.list();
  }

  /** {@code SG-DATE 3:1}. */
  static String codeAndPlace(Finding finding) {
    return finding.code() + " " + finding.line() + ":" + finding.column();
  }
}
