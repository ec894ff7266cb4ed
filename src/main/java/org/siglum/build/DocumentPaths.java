package org.siglum.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.siglum.edition.Document;
import org.siglum.edition.SourceFile;

/** What the documents of a file are known by: see {@link Document#path()}. */
final class DocumentPaths {
  private static final QName ID = new QName("xml", XMLConstants.XML_NS_URI, "id");

  private final Set<String> files = new HashSet<>();

  /**
   * @param files all files of the edition: no document of one takes the path of another
   */
  DocumentPaths(List<SourceFile> files) {
    files.forEach(file -> this.files.add(file.path()));
  }

  /**
   * The documents of a file.
   *
   * @param texts its TEI elements
   */
  List<Document> of(SourceFile file, List<XdmNode> texts) {
    String path = file.path();
    if (texts.size() == 1 && texts.get(0).getParent().getNodeKind() == XdmNodeKind.DOCUMENT) {
      return List.of(new Document(path, file, 1));
    }
    Set<String> taken = new HashSet<>(files);
    List<Document> documents = new ArrayList<>();
    for (int number = 1; number <= texts.size(); number++) {
      String id = texts.get(number - 1).getAttributeValue(ID);
      String known = path + "/" + (id == null ? String.valueOf(number) : id);
      // An id that is given twice is a finding; the second document is not lost for it.
      while (!taken.add(known)) {
        known += "-" + number;
      }
      documents.add(new Document(known, file, number));
    }
    return documents;
  }
}
