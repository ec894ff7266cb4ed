package org.siglum.xml;

import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.saxon.s9api.ExtensionFunction;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.OccurrenceIndicator;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SequenceType;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;

/**
 * {@code sg:bcp47($tag as xs:string) as xs:string}: a language tag in canonical form (BCP 47, UTS
 * 35): {@code yid} is {@code yi}. What is no language tag comes back as {@code und}.
 */
final class LanguageTag implements ExtensionFunction {
  private final Map<String, String> known = new ConcurrentHashMap<>();

  @Override
  public QName getName() {
    return new QName(Stamp.NAMESPACE, "bcp47");
  }

  @Override
  public SequenceType getResultType() {
    return SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ONE);
  }

  @Override
  public SequenceType[] getArgumentTypes() {
    return new SequenceType[] {getResultType()};
  }

  @Override
  public XdmValue call(XdmValue[] arguments) {
    String tag = arguments[0].itemAt(0).getStringValue();
    return new XdmAtomicValue(known.computeIfAbsent(tag, LanguageTag::canonical));
  }

  static String canonical(String tag) {
    if (tag.matches("[a-z]{2}(-[A-Z]{2})?")) {
      return tag; // Canonical as it is: ICU need not be loaded for it.
    }
    return ULocale.createCanonical(ULocale.forLanguageTag(tag)).toLanguageTag();
  }
}
