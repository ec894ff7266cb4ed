package org.siglum.xml;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.ExtensionFunction;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.OccurrenceIndicator;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SequenceType;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;

/**
 * {@code sg:local-language($tag as xs:string, $language as xs:string) as xs:string}: what a
 * language is called in another: {@code grc} is {@code Altgriechisch} in German. What has no name
 * comes back as its tag.
 */
final class LanguageNames implements ExtensionFunction {
  private static final SequenceType STRING =
      SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ONE);

  @Override
  public QName getName() {
    return new QName(Stamp.NAMESPACE, "local-language");
  }

  @Override
  public SequenceType getResultType() {
    return STRING;
  }

  @Override
  public SequenceType[] getArgumentTypes() {
    return new SequenceType[] {STRING, STRING};
  }

  @Override
  public XdmValue call(XdmValue[] arguments) {
    String tag = arguments[0].itemAt(0).getStringValue();
    return new XdmAtomicValue(Names.of(tag, arguments[1].itemAt(0).getStringValue()));
  }

  /** What needs ICU4J, which is not loaded before there is a language to name. */
  private static final class Names {
    private static final Set<String> KNOWN =
        Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::getLanguage)
            .collect(Collectors.toSet());

    /** In a language of which ICU knows nothing it would take that of the machine. */
    static String of(String tag, String language) {
      ULocale in = ULocale.forLanguageTag(language);
      return ULocale.forLanguageTag(tag)
          .getDisplayNameWithDialect(KNOWN.contains(in.getLanguage()) ? in : ULocale.ENGLISH);
    }
  }
}
