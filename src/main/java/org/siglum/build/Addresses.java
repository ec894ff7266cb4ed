package org.siglum.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import org.siglum.edition.Document;
import org.siglum.edition.Finding;
import org.siglum.edition.Findings;
import org.siglum.edition.Severity;

/**
 * The addresses of a site's pages. The home page and the registers have theirs by rule: a document
 * whose file is called like one of them would overwrite it, or be overwritten.
 */
final class Addresses {
  private final Findings findings;
  private final Map<String, String> files = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  Addresses(List<Document> documents, Findings findings) {
    this.findings = findings;
    for (Document document : documents) {
      files.put(document.path(), document.file().name());
    }
  }

  /** The paths of the documents that can have no page, since their address is another page's. */
  Set<String> clashes(Collection collection) {
    taken.add("index.html");
    taken.add("addresses.json");
    taken.add("sitemap.xml");
    taken.add("feed.xml");
    takeSheets(collection.root());
    for (XdmNode register : collection.registers()) {
      takeList(register);
      Collection.entries(register).forEach(this::takeList);
    }
    collection
        .correspondences()
        .ifPresent(
            all -> {
              takeList(all);
              Collection.each(all).forEach(this::takeList);
            });
    collection.map().ifPresent(map -> taken.add(map.attribute("page")));
    collection
        .chronology()
        .ifPresent(
            all -> {
              taken.add(all.attribute("page"));
              Collection.years(all).forEach(this::takeList);
            });
    for (XdmNode facet : collection.facets()) {
      takeList(facet);
      Collection.values(facet).forEach(this::takeList);
    }
    taken.forEach(page -> folders.addAll(foldersOf(page)));
    Set<String> clashes = new HashSet<>();
    for (XdmNode document : collection.documents()) {
      if (!take(document)) {
        clashes.add(document.attribute("path"));
      }
    }
    return clashes;
  }

  private void takeList(XdmNode list) {
    taken.add(list.attribute("page"));
    takeSheets(list);
  }

  private void takeSheets(XdmNode list) {
    Collection.furtherSheets(list).forEach(sheet -> taken.add(sheet.attribute("page")));
  }

  private boolean take(XdmNode document) {
    for (String page : pages(document)) {
      if (isTaken(page)) {
        report(document, page);
        return false;
      }
      taken.add(page);
      folders.addAll(foldersOf(page));
    }
    return true;
  }

  /** A folder of sources may be called as a page is. */
  private boolean isTaken(String page) {
    return taken.contains(page)
        || folders.contains(page)
        || foldersOf(page).stream().anyMatch(taken::contains);
  }

  private static List<String> foldersOf(String page) {
    List<String> result = new ArrayList<>();
    for (int end = page.indexOf('/'); end >= 0; end = page.indexOf('/', end + 1)) {
      result.add(page.substring(0, end));
    }
    return result;
  }

  private static List<String> pages(XdmNode document) {
    List<String> pages = new ArrayList<>();
    if (document.attribute("registers-only") == null) {
      pages.add(document.attribute("page"));
      Collection.parts(document).forEach(part -> pages.add(part.attribute("page")));
    }
    Collection.outputs(document).forEach(output -> pages.add(output.attribute("page")));
    return pages;
  }

  private void report(XdmNode document, String page) {
    findings.accept(
        new Finding(
            "SG-ADDRESS",
            Severity.ERROR,
            files.get(document.attribute("path")),
            1,
            1,
            "Its page would have the address “"
                + page
                + "” of another page; it is left out of the site.",
            "Rename its file."));
  }
}
