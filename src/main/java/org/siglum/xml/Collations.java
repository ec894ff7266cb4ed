package org.siglum.xml;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.saxon.Configuration;
import net.sf.saxon.expr.sort.SimpleCollation;
import net.sf.saxon.lib.CollationURIResolver;
import net.sf.saxon.lib.StringCollator;

/**
 * Gives Saxon-HE, which has none, the UCA collations of XPath 3.1: {@code
 * http://www.w3.org/2013/collation/UCA?lang=de}, from ICU4J; {@code strength=primary} minds nothing
 * but the letters.
 */
final class Collations implements CollationURIResolver {
  private static final String UCA = "http://www.w3.org/2013/collation/UCA";

  private final Map<String, StringCollator> known = new ConcurrentHashMap<>();

  @Override
  public StringCollator resolve(String uri, Configuration configuration) {
    return uri.startsWith(UCA) ? known.computeIfAbsent(uri, Collations::collator) : null;
  }

  private static StringCollator collator(String uri) {
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(value(uri, "lang")));
    if (value(uri, "strength").equals("primary")) {
      collator.setStrength(Collator.PRIMARY);
    }
    return new SimpleCollation(uri, collator.freeze()::compare);
  }

  /** The value of a key of the query; empty without one. */
  private static String value(String uri, String key) {
    int at = uri.indexOf(key + "=");
    return at < 0 ? "" : uri.substring(at + key.length() + 1).split("[;&]", 2)[0];
  }
}
