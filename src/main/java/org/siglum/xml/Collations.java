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
 * http://www.w3.org/2013/collation/UCA?lang=de}, from ICU4J.
 */
final class Collations implements CollationURIResolver {
  private static final String UCA = "http://www.w3.org/2013/collation/UCA";

  private final Map<String, StringCollator> known = new ConcurrentHashMap<>();

  @Override
  public StringCollator resolve(String uri, Configuration configuration) {
    return uri.startsWith(UCA) ? known.computeIfAbsent(uri, Collations::collator) : null;
  }

  private static StringCollator collator(String uri) {
    int at = uri.indexOf("lang=");
    String language = at < 0 ? "" : uri.substring(at + 5).split("[;&]", 2)[0];
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
    return new SimpleCollation(uri, collator.freeze()::compare);
  }
}
