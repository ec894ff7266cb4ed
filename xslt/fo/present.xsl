<?xml version="1.0" encoding="UTF-8"?>
<!--
  TC: which witnesses are there, as the first line of the apparatus proper at each foot: codd. ABC 1–12, AB 13–40. Only where
  the text of one has gaps. Which lines these are is known when the pages are set: org.siglum.print.WitnessLine fills them in.
-->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="xs _">

  <!-- The block of that line, the sigla that it may name, and where witnesses come or go. -->
  <xsl:template name="sg:witnesses-present" as="element()*">
    <xsl:for-each select="standOff/sg:present[$entry-form?witnesses-present eq 'shown'][_:in-print('apparatus', 'place') eq 'foot']">
      <!-- Sigla of one letter stand close together. -->
      <sg:present layer="apparatus" witnesses="{@witnesses}"
        between="{if (every $siglum in sg:siglum satisfies matches($siglum, '^\p{L}\P{L}?$')) then '' else ' '}">
        <fo:block xsl:use-attribute-sets="layer" role="P">
          <xsl:sequence select="_:size('apparatus')"/>
          <fo:inline xsl:use-attribute-sets="editorial"><xsl:value-of select="sg:abbreviation('codd')"/></fo:inline>
          <xsl:text>&#xA0;</xsl:text>
          <fo:inline sg:fill="witnesses"/>
        </fo:block>
      </sg:present>
      <xsl:for-each select="sg:siglum">
        <sg:siglum of="{@of}">
          <fo:inline xsl:use-attribute-sets="sigla"><xsl:sequence select="_:sigla(string(.), root(.))"/></fo:inline>
        </sg:siglum>
      </xsl:for-each>
      <xsl:for-each select="sg:change">
        <sg:change ref="{sg:fo-id($about, @app)}" edge="{@edge}" begins="{@begins}" ends="{@ends}"/>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
