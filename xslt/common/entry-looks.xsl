<?xml version="1.0" encoding="UTF-8"?>
<!-- How entries of the apparatus look by configuration, in every output: its abbreviations, and what its layers are called. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all">

  <!-- The posture of sigla: upright or italic. -->
  <xsl:param name="sigla" as="xs:string" select="''"/>
  <!-- Who reads the lemma: shown where named, hidden, or inferred (those too that were inferred). -->
  <xsl:param name="lemma-witnesses" as="xs:string" select="'shown'"/>
  <!-- The editor's words for abbreviations, by their keys. -->
  <xsl:param name="abbreviations" as="map(xs:string, xs:string)" select="map {}"/>

  <!-- The language of the apparatus is Latin, whatever that of the interface is. -->
  <xsl:variable static="yes" name="_:latin" as="map(xs:string, xs:string)" select="map {
      'om': 'om.', 'add': 'add.', 'post': 'post', 'non': 'non', 'codd': 'codd.', 'coni': 'coni.', 'ac': 'a.c.', 'pc': 'p.c.',
      'sic': 'sic', 'orig': 'orig.', 'abbr': 'abbr.', 'corr': 'corr.', 'reg': 'reg.', 'expan': 'i.e.', 'vel': 'vel',
      'ex': 'corr. ex', 'del': 'del.', 'suppl': 'suppl.', 'secl': 'secl.', 'dub': 'vix leg.', 'lac': 'lac.', 'man': 'm. alt.',
      'incipit': 'incipit', 'desinit': 'desinit', 'deest': 'deest', 'adest': 'rursus adest',
      'hom': 'hom.', 'spat': 'spat. vac.' }"/>

  <!-- What TEI and editors call some of these. -->
  <xsl:variable static="yes" name="_:abbreviated" as="map(xs:string, xs:string)" select="map {
      'correction-original': 'ac', 'correction-altered': 'pc',
      'conjecture': 'coni', 'conjecture-corrected': 'coni', 'conjecture-correction': 'coni', 'conjecture-supplied': 'suppl', 'conjecture-removed': 'del',
      'supplied': 'suppl', 'surplus': 'secl', 'unclear': 'dub', 'gap': 'lac', 'handShift': 'man',
      'witStart': 'incipit', 'witEnd': 'desinit', 'lacunaStart': 'deest', 'lacunaEnd': 'adest' }"/>

  <!-- An abbreviation of the apparatus by its key, or by the name of an element or type that it stands for; empty for other names. -->
  <xsl:function name="sg:abbreviation" as="xs:string?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="key" as="xs:string" select="($_:abbreviated($name), $name)[1]"/>
    <xsl:sequence select="($abbreviations($key), $_:latin($key))[1]"/>
  </xsl:function>

  <!-- What scholars did who are named at a reading: `coni.`, `suppl.`, `del.`; said of the editor's own too, where nobody is named. -->
  <xsl:function name="sg:word-of-conjecture" as="xs:string?">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="$reading[@type[starts-with(., 'conjecture')]][@sg:sources[.] or not(@sg:sigla[.])] ! sg:abbreviation(@type)"/>
  </xsl:function>

  <!-- Why a reading lacks words, where it is that the scribe's eye leapt from like to like: `(hom.)`. -->
  <xsl:function name="sg:word-of-cause" as="xs:string?">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="$reading/@cause[matches(., '^hom(oe|eo|oio)')] ! (' (' || sg:abbreviation('hom') || ')')"/>
  </xsl:function>

  <!-- A space alone, which a scribe left: `spat. vac. (5)`. -->
  <xsl:function name="sg:word-of-space" as="xs:string?">
    <xsl:param name="space" as="element()"/>
    <xsl:sequence select="string-join((sg:abbreviation('spat'), $space/(@quantity, @extent)[1] ! ('(' || . || ')')), ' ')"/>
  </xsl:function>

  <!-- What a layer is called: as the editor says, else by a word of the interface, else by its name. -->
  <xsl:function name="sg:layer-label" as="xs:string">
    <xsl:param name="layer" as="element(sg:layer)"/>
    <xsl:param name="messages" as="map(xs:string, xs:string)"/>
    <xsl:variable name="name" as="xs:string" select="$layer/@name"/>
    <xsl:sequence select="
        ($layer/@label, $messages('layer-' || $name),
         upper-case(substring($name, 1, 1)) || translate(substring($name, 2), '_', ' '))[1] ! string()"/>
  </xsl:function>

</xsl:stylesheet>
