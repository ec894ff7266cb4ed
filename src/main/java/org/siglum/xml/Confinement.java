package org.siglum.xml;

import java.util.Set;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.EnvironmentVariableResolver;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.trans.XPathException;

/**
 * What an edition brings along, stylesheets and rules, is foreign code: it reads what a resolver
 * gives it, writes nothing but its result, calls no Java, and does not learn of the machine.
 */
final class Confinement {
  private Confinement() {}

  /** Confines what a processor runs. */
  static void of(Processor processor, ResourceResolver files) {
    // Neither Java, nor xsl:result-document, nor the properties of the system.
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.ENVIRONMENT_VARIABLE_RESOLVER, new NoVariables());
    Configuration configuration = processor.getUnderlyingConfiguration();
    configuration.setResourceResolver(files);
    configuration.setCollectionFinder(
        (context, uri) -> {
          throw new XPathException("collections of files are not read");
        });
  }

  private static final class NoVariables implements EnvironmentVariableResolver {
    @Override
    public Set<String> getAvailableEnvironmentVariables() {
      return Set.of();
    }

    @Override
    public String getEnvironmentVariable(String name) {
      return null;
    }
  }
}
