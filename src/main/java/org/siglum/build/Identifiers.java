package org.siglum.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.om.AxisInfo;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.tree.iter.AxisIterator;
import net.sf.saxon.type.Type;
import org.siglum.edition.Document;
import org.siglum.edition.Edition;
import org.siglum.edition.Findings;
import org.siglum.edition.SourceFile;
import org.siglum.xml.Outline;
import org.siglum.xml.Outline.Place;
import org.siglum.xml.SourceException;
import org.siglum.xml.SourceParser;
import org.siglum.xml.SourceText;
import org.siglum.xml.Stamp;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Gives each passage and each entry of an apparatus that has no {@code xml:id} the one that its
 * address has on the site already, so that what was cited stays, whatever is added before it.
 */
public final class Identifiers {
  private static final NamespaceUri OURS = NamespaceUri.of(Stamp.NAMESPACE);

  /** What there is once in a document needs no identifier. */
  private static final Set<String> FRAME = Set.of("text", "front", "body", "back", "group");

  private final Edition edition;
  private final Findings findings;
  private final SourceParser parser;

  /**
   * @param findings takes what is wrong with the edition
   */
  public Identifiers(Edition edition, Findings findings) {
    this.edition = edition;
    this.findings = findings;
    parser = new SourceParser(new Processor(false), edition.folder(), findings);
  }

  /**
   * What was done with a file.
   *
   * @param file its name
   * @param written how many identifiers
   * @param left why it was left as it is; empty for one that was written, or lacks none
   */
  public record Outcome(String file, int written, String left) {}

  /** An element that lacks an identifier. */
  private record Lack(String element, String id) {}

  /**
   * Writes the identifiers into the sources.
   *
   * @throws BuildException when the edition cannot be read at all
   */
  public List<Outcome> write() throws BuildException {
    int threads = Runtime.getRuntime().availableProcessors();
    Options options =
        new Options(edition.folder().resolve("output"), false, false, threads, Optional.empty());
    Build build = new Build(edition, options, findings, Progress.SILENT);
    try (TreeStore trees = build.trees();
        Workers workers = new Workers(threads)) {
      Map<SourceFile, List<Document>> files = new LinkedHashMap<>();
      for (Document document : build.prepare(trees, workers)) {
        files.computeIfAbsent(document.file(), f -> new ArrayList<>()).add(document);
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (Map.Entry<SourceFile, List<Document>> file : files.entrySet()) {
        outcomes.add(outcome(file.getKey(), file.getValue(), trees));
      }
      return outcomes;
    } catch (IOException e) {
      throw BuildException.of(e);
    }
  }

  private Outcome outcome(SourceFile file, List<Document> documents, TreeStore trees)
      throws IOException {
    if (documents.size() > 1) {
      return left(file, "it holds several documents, in which identifiers are the same");
    }
    NodeInfo canonical = trees.get(Stage.NORMALISE, documents.get(0).path()).getUnderlyingNode();
    return write(file, lacking(file, canonical));
  }

  private static Outcome left(SourceFile file, String why) {
    return new Outcome(file.name(), 0, why);
  }

  /** The elements of a file that have derived identifiers, by their places. */
  private static Map<Place, Lack> lacking(SourceFile file, NodeInfo canonical) {
    Map<Place, Lack> lacking = new LinkedHashMap<>();
    AxisIterator nodes = canonical.iterateAxis(AxisInfo.DESCENDANT);
    for (NodeInfo node = nodes.next(); node != null; node = nodes.next()) {
      if (node.getNodeKind() == Type.ELEMENT
          && node.getAttributeValue(OURS, Stamp.AT) != null
          && node.getAttributeValue(OURS, "id") != null
          && node.getAttributeValue(NamespaceUri.XML, "id") == null
          && !FRAME.contains(node.getLocalPart())
          && Stamp.file(node).equals(file.name())) {
        lacking.putIfAbsent(
            Stamp.place(node), new Lack(node.getLocalPart(), node.getAttributeValue(OURS, "id")));
      }
    }
    return lacking;
  }

  private Outcome write(SourceFile file, Map<Place, Lack> lacking) throws IOException {
    try {
      Optional<SourceText> text = parser.text(file);
      if (text.isEmpty()) {
        return left(file, "its bytes could not be written again as they are");
      }
      for (Map.Entry<Place, Lack> lack : lacking.entrySet()) {
        String attribute = "xml:id=\"" + lack.getValue().id() + "\"";
        if (!text.get().put(lack.getKey(), lack.getValue().element(), attribute)) {
          return left(file, "an entity makes elements of it, which stand nowhere in it");
        }
      }
      if (!lacking.isEmpty()) {
        replace(file, text.get().bytes());
      }
      return new Outcome(file.name(), lacking.size(), "");
    } catch (SourceException e) {
      return left(file, e.finding().text());
    }
  }

  /** The new file takes the place of the old one only when it is whole and can be read. */
  private void replace(SourceFile file, byte[] bytes) throws IOException, SourceException {
    Path old = file.location().toRealPath(); // A link stays one.
    Path fresh = Files.createTempFile(old.getParent(), ".siglum", ".xml");
    try {
      Files.copy(
          old, fresh, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      Files.write(fresh, bytes);
      Outline outline = new Outline();
      parser.events(
          new SourceFile(fresh, file.name(), file.address()), new DefaultHandler(), outline);
      Files.move(fresh, old, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (SAXException e) {
      throw new IOException(e);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
