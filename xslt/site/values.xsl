<?xml version="1.0" encoding="UTF-8"?>
<!-- The values of facets as they are written in the language of the interface. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:mode name="_:written" on-no-match="fail"/>

  <xsl:template match="sg:value" mode="_:written" as="xs:string">
    <xsl:sequence select="string(sg:name)"/>
  </xsl:template>

  <xsl:template match="sg:facet[@kind = 'years']/sg:value" mode="_:written" as="xs:string">
    <xsl:sequence select="sg:year(sg:name)"/>
  </xsl:template>

  <xsl:template match="sg:facet[@kind = 'languages']/sg:value" mode="_:written" as="xs:string">
    <xsl:sequence select="sg:local-language(sg:name, ($messages('xml:lang'), 'en')[1])"/>
  </xsl:template>

</xsl:stylesheet>
