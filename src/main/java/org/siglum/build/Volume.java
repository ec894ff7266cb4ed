package org.siglum.build;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Steps;
import org.siglum.account.Account;
import org.siglum.account.Balance;
import org.siglum.account.Medium;
import org.siglum.edition.Edition;
import org.siglum.edition.Lines;
import org.siglum.edition.Page;
import org.siglum.edition.Places;
import org.siglum.print.FoSource;
import org.siglum.xml.StylesheetException;
import org.siglum.xml.Stylesheets;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The whole edition as XSL-FO: prelims, documents, registers. */
final class Volume implements FoSource {
  private final Collection collection;
  private final Stylesheets stylesheets;
  private final TreeStore trees;
  private final Map<String, Map<String, Path>> images;
  private final Map<String, XdmValue> common = new HashMap<>();
  private final Map<String, XdmNode> abouts = new HashMap<>();
  private final Consumer<Balance> balances;

  /**
   * @param faces families of the text, in the order of fall-back
   * @param balances takes the account of each document when it is written
   */
  Volume(
      Edition edition,
      Collection collection,
      Stylesheets stylesheets,
      TreeStore trees,
      Map<String, Map<String, Path>> images,
      List<String> faces,
      Consumer<Balance> balances)
      throws IOException {
    this.collection = collection;
    this.stylesheets = stylesheets;
    this.trees = trees;
    this.images = images;
    this.balances = balances;
    common.put("edition", collection.edition());
    common.put(
        "messages",
        Interface.messages(collection.edition().attribute("interface"), stylesheets.processor()));
    common.put("page-geometry", geometry(edition.configuration().page(), faces));
    common.put("lines", lines(edition.configuration().lines()));
    common.put("places", places(edition.configuration().places()));
    common.putAll(ApparatusParameters.ofLooks(edition.configuration().apparatus()));
    common.putAll(ApparatusParameters.ofPrint(edition.configuration().apparatus()));
    collection.documents().forEach(about -> abouts.put(about.attribute("path"), about));
  }

  /** How lines are numbered, as a parameter. */
  static XdmMap lines(Lines lines) {
    return XdmMap.makeMap(
        Map.of(
            "restart", lines.restart(),
            "prose", lines.prose(),
            "interval", Integer.toString(lines.interval()),
            "first", Integer.toString(lines.first().orElse(lines.interval())),
            "numbers", lines.numbers().stream().map(String::valueOf).collect(joining(" ")),
            "side", lines.side(),
            "second", String.join(" ", lines.second()),
            "turnovers", lines.turnovers(),
            "heads", Boolean.toString(lines.heads())));
  }

  static XdmMap places(Places places) {
    return XdmMap.makeMap(
        Map.of("registers", places.registers(), "references", places.references()));
  }

  private static XdmMap geometry(Page page, List<String> faces) {
    Map<String, String> values = new HashMap<>();
    values.put("width", page.width());
    values.put("height", page.height());
    values.put("top", page.top());
    values.put("bottom", page.bottom());
    values.put("inner", page.inner());
    values.put("outer", page.outer());
    values.put("size", page.size());
    values.put("leading", page.leading());
    values.put("grid", Boolean.toString(page.grid()));
    values.put("face", String.join(", ", faces));
    return XdmMap.makeMap(values);
  }

  @Override
  public void write(ContentHandler out) throws SAXException, IOException {
    try {
      stylesheets.events(
          Stage.VOLUME.stylesheet(),
          collection.root(),
          common,
          new Splice(out, this::document),
          Optional.empty());
    } catch (StylesheetException e) {
      throw new SAXException(e);
    }
  }

  private void document(String path, ContentHandler out) throws SAXException {
    Map<String, XdmValue> parameters = new HashMap<>(common);
    parameters.put("about", abouts.get(path));
    Map<String, String> addresses = new HashMap<>();
    images
        .getOrDefault(path, Map.of())
        .forEach((url, file) -> addresses.put(url, file.toUri().toString()));
    parameters.put("pictures", XdmMap.makeMap(addresses));
    try {
      XdmNode tei = trees.get(Stage.NORMALISE, path).select(Steps.child("TEI")).asNode();
      Account account = new Account(tei, Medium.VOLUME);
      stylesheets.events(
          Stage.FO.stylesheet(), tei, parameters, out, Optional.of(account.reader()));
      balances.accept(account.close(path));
    } catch (StylesheetException | IOException e) {
      throw new SAXException(e);
    }
  }
}
