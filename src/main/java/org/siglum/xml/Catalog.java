package org.siglum.xml;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.siglum.edition.Finding;
import org.siglum.edition.Severity;
import org.xmlresolver.CatalogManager;
import org.xmlresolver.ResolverFeature;
import org.xmlresolver.XMLResolverConfiguration;

/**
 * The OASIS XML catalog {@code catalog.xml} of an edition: which of its files are copies of what
 * lies on the net. It, the catalogs that it goes on to, and all that they name lie in the edition's
 * folder.
 */
final class Catalog {
  private final CatalogReader reader;
  private final Optional<CatalogManager> manager;
  private final Consumer<Finding> findings;
  private final Set<URI> told = new HashSet<>();

  /**
   * @param folder the edition's, without links
   * @param findings takes {@code SG-CATALOG}
   */
  Catalog(Path folder, SourceParser parser, Consumer<Finding> findings) {
    this.findings = findings;
    Path file = folder.resolve("catalog.xml");
    XMLResolverConfiguration configuration = new XMLResolverConfiguration(List.of(), List.of());
    CatalogReader.Complaints complaints = new CatalogReader.Complaints();
    configuration.setFeature(ResolverFeature.RESOLVER_LOGGER, complaints);
    reader = new CatalogReader(configuration, complaints, folder, parser, findings);
    manager = Files.exists(file) ? Optional.of(manager(file, configuration)) : Optional.empty();
  }

  /** The file of the edition that is a copy of what lies at this address. */
  Optional<Path> find(URI address) {
    if (manager.isEmpty()) {
      return Optional.empty();
    }
    URI target = target(manager.get(), address.toString());
    Optional<Path> file = Optional.ofNullable(target).flatMap(reader::inside);
    if (target != null && file.isEmpty() && told.add(address)) {
      findings.accept(
          new Finding(
              "SG-CATALOG",
              Severity.WARNING,
              "catalog.xml",
              1,
              1,
              "The catalog leads from “"
                  + address
                  + "” to “"
                  + target
                  + "”, which is no file in the edition's folder.",
              "Put the copy into the edition's folder, and name it there."));
    }
    return file;
  }

  private URI target(CatalogManager manager, String address) {
    reader.begin();
    URI byUri = manager.lookupURI(address);
    return byUri != null ? byUri : manager.lookupSystem(address);
  }

  private CatalogManager manager(Path file, XMLResolverConfiguration configuration) {
    // Neither the settings of the machine nor the class path add any.
    configuration.setFeature(ResolverFeature.CATALOG_FILES, List.of(file.toUri().toString()));
    configuration.setFeature(ResolverFeature.CATALOG_ADDITIONS, List.of());
    configuration.setFeature(ResolverFeature.CLASSPATH_CATALOGS, false);
    CatalogManager result = configuration.getFeature(ResolverFeature.CATALOG_MANAGER);
    result.setCatalogLoader(reader);
    return result;
  }
}
