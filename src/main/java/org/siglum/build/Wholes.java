package org.siglum.build;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.siglum.edition.Document;
import org.siglum.edition.Edition;
import org.siglum.edition.SourceFile;
import org.siglum.xml.SourceException;
import org.siglum.xml.SourceParser;
import org.siglum.xml.StylesheetException;
import org.siglum.xml.Stylesheets;

/** Makes documents whole: with what other files hold of them. */
final class Wholes {
  private final SourceParser parser;
  private final Stylesheets stylesheets;
  private final KeptStages kept;

  /** Many documents may share a file of witnesses; it is kept while there is memory for it. */
  private final Map<String, SoftReference<XdmNode>> shared = new ConcurrentHashMap<>();

  Wholes(Edition edition, Stylesheets stylesheets, KeptStages kept) {
    // What is wrong with a file was told when it was read first.
    this.parser = new SourceParser(stylesheets.processor(), edition.folder(), finding -> {});
    this.stylesheets = stylesheets;
    this.kept = kept;
  }

  /** The tree of a file whose documents are to be made whole. */
  XdmNode source(SourceFile file) throws SourceException {
    return parser.parse(file).tree();
  }

  private XdmNode companion(SourceFile file) throws SourceException {
    SoftReference<XdmNode> known = shared.get(file.name());
    XdmNode tree = known == null ? null : known.get();
    if (tree == null) {
      tree = source(file);
      shared.put(file.name(), new SoftReference<>(tree));
    }
    return tree;
  }

  /** The parameters that the documents of a file are made whole with. */
  Map<String, XdmValue> parts(SourceFile file, Companions companions) throws SourceException {
    Map<String, XdmValue> files = new HashMap<>();
    Map<String, XdmValue> targets = new HashMap<>();
    Map<String, String> ways = new HashMap<>();
    targets.put(file.name(), XdmMap.makeMap(companions.targets(file.name())));
    for (SourceFile other : companions.of(file.name())) {
      files.put(other.name(), companion(other));
      ways.put(other.name(), Companions.way(file.name(), other.name()));
      targets.put(other.name(), XdmMap.makeMap(companions.targets(other.name())));
    }
    return Map.of(
        "files", XdmMap.makeMap(files),
        "targets", XdmMap.makeMap(targets),
        "ways", XdmMap.makeMap(ways));
  }

  /** The file of a document, with all its parts, as if they stood in it. */
  XdmNode of(Document document, XdmNode text, Map<String, XdmValue> parts)
      throws StylesheetException, IOException {
    XdmNode whole = stylesheets.tree(Stage.COMPANIONS.stylesheet(), text, parts);
    kept.keep(Stage.COMPANIONS, document.path(), whole);
    return whole;
  }
}
