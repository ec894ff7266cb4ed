package org.siglum.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmEmptySequence;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import org.siglum.account.Account;
import org.siglum.account.Balance;
import org.siglum.account.EntryAccount;
import org.siglum.account.Medium;
import org.siglum.edition.Edition;
import org.siglum.edition.Finding;
import org.siglum.edition.Tiles;
import org.siglum.xml.Stamp;
import org.siglum.xml.StylesheetException;
import org.siglum.xml.Stylesheets;
import org.xml.sax.ContentHandler;

/** Writes the pages of the site: a map over the pages, each by itself. */
final class Site {
  private static final QName ID = new QName("xml", XMLConstants.XML_NS_URI, "id");
  private static final QName SG_ID = new QName(Stamp.NAMESPACE, "id");
  private static final int ENTRIES_AT_A_TIME = 50;

  /** What is made of the record of a document, not of its text. */
  static final Set<Stage> CITATIONS = EnumSet.of(Stage.BIBTEX, Stage.RIS, Stage.CSL);

  /** Siglum's own, as TEI wants it: numbers and points. */
  private static final String VERSION =
      Optional.ofNullable(Site.class.getPackage().getImplementationVersion())
          .map(version -> version.replaceFirst("[^0-9.].*", ""))
          .orElse("0");

  private final Collection collection;
  private final Stylesheets stylesheets;
  private final TreeStore trees;
  private final Path folder;
  private final SiteImages images;
  private final Consumer<Balance> balances;
  private final Consumer<Finding> findings;

  /** What the lists of all documents say of each entity, by its register and its id. */
  private final Map<String, List<XdmNode>> copies = new HashMap<>();

  private final Map<String, XdmValue> common = new HashMap<>();

  /**
   * @param records what the collection is merged of: {@code sg:records}
   * @param balances takes the account of each document when its pages are written
   * @param findings takes what the pages of registers have lost, and what is wrong with files that
   *     are copied
   */
  Site(
      Edition edition,
      Collection collection,
      XdmNode records,
      Stylesheets stylesheets,
      TreeStore trees,
      Path folder,
      Consumer<Balance> balances,
      Consumer<Finding> findings)
      throws IOException {
    this.balances = balances;
    this.findings = findings;
    records.children(Predicates.isElement()).forEach(this::copies);
    this.collection = collection;
    this.stylesheets = stylesheets;
    this.trees = trees;
    this.folder = folder;
    SiteFiles files = new SiteFiles(edition, folder, findings);
    this.images = new SiteImages(edition, files, folder, findings);
    Processor processor = stylesheets.processor();
    common.put("edition", collection.edition());
    common.put("registers", XdmValue.makeSequence(collection.registers()));
    common.put(
        "messages", Interface.messages(collection.edition().attribute("interface"), processor));
    common.put("assets", XdmMap.makeMap(files.assets(collection.map().isPresent())));
    edition.configuration().map().ifPresent(tiles -> common.put("tiles", tiles(tiles)));
    common.putAll(ApparatusParameters.ofLooks(edition.configuration().apparatus()));
  }

  /**
   * All images, each as a task that puts it into the site; to be done before the pages.
   *
   * @param images for each document those that it names
   */
  List<Callable<Void>> images(Map<String, Map<String, Path>> images) {
    return this.images.tasks(images.values());
  }

  /**
   * All pages, each as a task that writes it.
   *
   * @param images for each document those that it names
   * @param without paths of the documents that can have no page
   */
  List<Callable<Integer>> pages(Map<String, Map<String, Path>> images, Set<String> without) {
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (XdmNode about : collection.documents()) {
      if (!without.contains(about.attribute("path"))) {
        Map<String, Path> own = images.getOrDefault(about.attribute("path"), Map.of());
        if (about.attribute("registers-only") == null) {
          tasks.add(() -> document(about, own));
        }
        for (XdmNode output : Collection.outputs(about)) {
          if (isParallel(output)) {
            tasks.add(() -> parallel(about, output, images, without));
          } else if (!output.attribute("kind").equals("manifest") || hasImage(output, own)) {
            tasks.add(() -> output(about, output, own));
          }
        }
      }
    }
    for (XdmNode register : collection.registers()) {
      tasks.add(() -> list(Stage.REGISTER, register, register.attribute("page")));
      List<XdmNode> entries = Collection.entries(register);
      for (int i = 0; i < entries.size(); i += ENTRIES_AT_A_TIME) {
        List<XdmNode> some = entries.subList(i, Math.min(entries.size(), i + ENTRIES_AT_A_TIME));
        tasks.add(() -> entries(some));
      }
    }
    collection.correspondences().ifPresent(all -> correspondences(all, tasks));
    collection
        .map()
        .ifPresent(map -> tasks.add(() -> page(Stage.MAP, map, map.attribute("page"), Map.of())));
    collection.chronology().ifPresent(all -> chronology(all, tasks));
    facets(tasks);
    tasks.add(() -> list(Stage.HOME, collection.root(), "index.html"));
    tasks.add(() -> page(Stage.ADDRESSES, collection.root(), "addresses.json", Map.of()));
    if (collection.url().isPresent()) {
      tasks.add(() -> page(Stage.SITEMAP, collection.root(), "sitemap.xml", Map.of()));
      tasks.add(() -> page(Stage.FEED, collection.root(), "feed.xml", Map.of()));
    }
    return tasks;
  }

  /** Whether the site has an image that an output is of. */
  private boolean hasImage(XdmNode output, Map<String, Path> own) {
    return output
        .select(Steps.child(Stamp.NAMESPACE, "image"))
        .anyMatch(image -> images.isMeasured(own.get(image.attribute("url"))));
  }

  private void correspondences(XdmNode all, List<Callable<Integer>> tasks) {
    tasks.add(() -> list(Stage.CORRESPONDENCES, all, all.attribute("page")));
    for (XdmNode one : Collection.each(all)) {
      tasks.add(() -> list(Stage.CORRESPONDENCE, one, one.attribute("page")));
    }
  }

  private void chronology(XdmNode all, List<Callable<Integer>> tasks) {
    tasks.add(() -> page(Stage.CHRONOLOGY, all, all.attribute("page"), Map.of()));
    for (XdmNode year : Collection.years(all)) {
      tasks.add(() -> list(Stage.YEAR, year, year.attribute("page")));
    }
  }

  private void facets(List<Callable<Integer>> tasks) {
    for (XdmNode facet : collection.facets()) {
      tasks.add(() -> list(Stage.FACET, facet, facet.attribute("page")));
      for (XdmNode value : Collection.values(facet)) {
        tasks.add(() -> list(Stage.VALUE, value, value.attribute("page")));
      }
    }
    if (collection.facets().size() > 1) {
      tasks.add(() -> page(Stage.DOCUMENTS, collection.root(), "browse/documents.js", Map.of()));
    }
  }

  private static XdmMap tiles(Tiles tiles) {
    return XdmMap.makeMap(Map.of("address", tiles.address(), "attribution", tiles.attribution()));
  }

  private int document(XdmNode about, Map<String, Path> own) throws Exception {
    XdmNode tei =
        trees.get(Stage.NORMALISE, about.attribute("path")).select(Steps.child("TEI")).asNode();
    String page = about.attribute("page");
    Map<String, XdmValue> more = about(about, own);
    Account account = new Account(tei, Medium.PAGES);
    int pages = page(Stage.HTML, tei, page, more, Optional.of(account.reader()));
    for (XdmNode part : Collection.parts(about)) {
      XdmNode division = division(tei, part.attribute("id"));
      pages +=
          page(Stage.HTML, division, part.attribute("page"), more, Optional.of(account.reader()));
    }
    balances.accept(account.close(about.attribute("path")));
    return pages;
  }

  private Map<String, XdmValue> about(XdmNode about, Map<String, Path> own) {
    Map<String, XdmValue> parameters = new HashMap<>();
    parameters.put("about", about);
    parameters.putAll(images.parameters(own));
    return parameters;
  }

  /** Writes what the site has of a document besides its pages. */
  private int output(XdmNode about, XdmNode output, Map<String, Path> own) throws Exception {
    Stage stage = Stage.valueOf(output.attribute("kind").toUpperCase(Locale.ROOT));
    if (CITATIONS.contains(stage)) {
      return page(stage, about, output.attribute("page"), Map.of());
    }
    XdmNode tei =
        trees.get(Stage.NORMALISE, about.attribute("path")).select(Steps.child("TEI")).asNode();
    Map<String, XdmValue> more = about(about, own);
    more.put("version", new XdmAtomicValue(VERSION));
    if (stage == Stage.WITNESSES || stage == Stage.JSON) {
      more.put("agreement", Agreement.of(apparatus(tei), stylesheets.processor()));
    }
    return page(stage, start(stage, tei), output.attribute("page"), more);
  }

  private static boolean isParallel(XdmNode output) {
    return Stage.PARALLEL.name().equalsIgnoreCase(output.attribute("kind"));
  }

  /** Writes the page of texts side by side: the divisions of a document, or documents. */
  private int parallel(
      XdmNode about, XdmNode output, Map<String, Map<String, Path>> images, Set<String> without)
      throws Exception {
    String page = output.attribute("page");
    List<XdmNode> texts = new ArrayList<>(List.of(about));
    for (XdmNode with : output.children(Predicates.isElement())) {
      texts.add(collection.document(with.attribute("path")));
    }
    XdmValue columns = XdmEmptySequence.getInstance();
    for (XdmNode text : texts) {
      String path = text.attribute("path");
      if (!without.contains(path)) {
        Map<String, XdmValue> parameters = new HashMap<>(common);
        parameters.putAll(about(text, images.getOrDefault(path, Map.of())));
        parameters.put("page", new XdmAtomicValue(page));
        XdmNode tei = trees.get(Stage.NORMALISE, path).select(Steps.child("TEI")).asNode();
        Stage stage = Stage.COLUMNS;
        columns =
            columns.append(
                stylesheets
                    .tree(stage.stylesheet(), stage.mode(), tei, parameters)
                    .select(Steps.child())
                    .asXdmValue());
      }
    }
    Map<String, XdmValue> more = about(about, Map.of());
    more.put("columns", columns);
    return page(Stage.PARALLEL, about, page, more);
  }

  private static XdmNode apparatus(XdmNode tei) {
    return tei.select(Steps.child("standOff")).last().asNode();
  }

  private static XdmNode start(Stage stage, XdmNode tei) {
    return switch (stage) {
      case APPARATUS ->
          apparatus(tei).select(Steps.child(Stamp.NAMESPACE, "layer")).first().asNode();
      case WITNESSES -> apparatus(tei);
      default -> tei;
    };
  }

  private static XdmNode division(XdmNode tei, String id) {
    return tei.select(Steps.descendant("div"))
        .filter(division -> id.equals(division.getAttributeValue(SG_ID)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no division " + id));
  }

  private void copies(XdmNode record) {
    for (XdmNode list : record.children(Predicates.hasLocalName("list"))) {
      for (XdmNode copy : list.children(Predicates.isElement())) {
        String key = key(list.attribute("register"), copy.getAttributeValue(ID));
        copies.computeIfAbsent(key, k -> new ArrayList<>()).add(copy);
      }
    }
  }

  private static String key(String register, String id) {
    return register + " " + id;
  }

  private int entries(List<XdmNode> entries) throws Exception {
    int pages = 0;
    for (XdmNode entry : entries) {
      String key = key(entry.getParent().attribute("kind"), entry.attribute("id"));
      EntryAccount account = new EntryAccount(copies.getOrDefault(key, List.of()));
      pages += list(Stage.ENTRY, entry, entry.attribute("page"), Optional.of(account.reader()));
      account.close().forEach(findings);
    }
    return pages;
  }

  private int list(Stage stage, XdmNode list, String page) throws Exception {
    return list(stage, list, page, Optional.empty());
  }

  /** Writes the page of a list, which somebody may read, and those on which it goes on. */
  private int list(Stage stage, XdmNode list, String page, Optional<ContentHandler> reader)
      throws Exception {
    int pages = page(stage, list, page, Map.of(), reader);
    for (XdmNode sheet : Collection.furtherSheets(list)) {
      XdmValue number = new XdmAtomicValue(Integer.parseInt(sheet.attribute("n")));
      pages += page(stage, list, sheet.attribute("page"), Map.of("sheet", number));
    }
    return pages;
  }

  private int page(Stage stage, XdmNode start, String page, Map<String, XdmValue> more)
      throws IOException, StylesheetException {
    return page(stage, start, page, more, Optional.empty());
  }

  /** Writes a page, while somebody may read it. */
  private int page(
      Stage stage,
      XdmNode start,
      String page,
      Map<String, XdmValue> more,
      Optional<ContentHandler> reader)
      throws IOException, StylesheetException {
    Map<String, XdmValue> parameters = new HashMap<>(common);
    parameters.putAll(more);
    parameters.put("page", new XdmAtomicValue(page));
    Path file = folder.resolve(URI.create(page).getPath());
    Files.createDirectories(file.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      stylesheets.write(stage.stylesheet(), stage.mode(), start, parameters, out, reader);
    }
    return 1;
  }
}
