package org.siglum.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.sf.saxon.s9api.Processor;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.SourceFile;
import org.siglum.xml.Outline;
import org.siglum.xml.Source;
import org.siglum.xml.SourceException;
import org.siglum.xml.SourceParser;

/** What the checks find in an edition of one file, or of a few. */
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
    return of(folder, Map.of("a.xml", xml));
  }

  /** The findings in several files, by their names. */
  static List<Finding> of(Path folder, Map<String, String> files)
      throws IOException, SourceException {
    Path real = folder.toRealPath();
    Findings findings = new Findings();
    SourceCheck sources = new SourceCheck(findings);
    Map<String, Outline> outlines = new TreeMap<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      String name = file.getKey();
      Path path = Files.writeString(real.resolve(name), file.getValue());
      Source source =
          new SourceParser(PROCESSOR, real, findings).parse(new SourceFile(path, name, name));
      sources.check(source.tree());
      outlines.put(name, source.outline());
    }
    sources.end();
    for (Outline outline : outlines.values()) {
      new IdentifierCheck(findings).check(outline);
      new PointerCheck(real, outlines, findings).check(outline);
      new LinkCheck(outlines, findings).check(outline);
    }
    return findings.list();
  }

  /** {@code SG-DATE 3:1}. */
  static String codeAndPlace(Finding finding) {
    return finding.code() + " " + finding.line() + ":" + finding.column();
  }
}
