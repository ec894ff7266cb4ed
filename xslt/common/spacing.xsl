<?xml version="1.0" encoding="UTF-8"?>
<!-- What Siglum sets apart, where the source has no space: addresses that it writes out, and sigla. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:sg="https://siglum.org/ns" exclude-result-prefixes="#all">

  <!-- The space that parts a pointer from what stands before it; none after a space or an opening bracket. -->
  <xsl:function name="sg:space-before" as="xs:string">
    <xsl:param name="pointer" as="element()"/>
    <xsl:variable name="before" as="node()?" select="$pointer/preceding-sibling::node()[1]"/>
    <xsl:sequence select="if (empty($before) or matches(string($before), '[\s\p{Ps}\p{Pi}]$')) then '' else ' '"/>
  </xsl:function>

  <!-- The space that parts a pointer from a word that follows at once. -->
  <xsl:function name="sg:space-after" as="xs:string">
    <xsl:param name="pointer" as="element()"/>
    <xsl:sequence select="if (matches($pointer/following-sibling::node()[1], '^[\p{L}\p{N}]')) then ' ' else ''"/>
  </xsl:function>

  <!-- Whether a siglum opens its entry and is followed at once by what it stands for, as in
       <abbr type="siglum">Casaub.</abbr>Isaac Casaubon. -->
  <xsl:function name="sg:is-label" as="xs:boolean">
    <xsl:param name="siglum" as="element(abbr)"/>
    <xsl:sequence select="empty($siglum/preceding-sibling::node()[normalize-space()])
      and exists($siglum/following-sibling::node()[1][not(self::text()[matches(., '^[\s\p{P}]')])])"/>
  </xsl:function>

</xsl:stylesheet>
