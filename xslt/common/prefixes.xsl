<?xml version="1.0" encoding="UTF-8"?>
<!-- Prefixes of pointers that the header explains (prefixDef). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns">

  <!-- What a pointer stands for, by what follows its prefix; none where the pattern does not match. -->
  <xsl:function name="sg:without-prefix" as="xs:string?">
    <xsl:param name="rest" as="xs:string"/>
    <xsl:param name="pattern" as="xs:string"/>
    <xsl:param name="replacement" as="xs:string"/>
    <!-- The editor's regular expression may be none, or match nothing. -->
    <xsl:variable name="whole" as="xs:string" select="'^(?:' || $pattern || ')$'"/>
    <xsl:try>
      <xsl:sequence select="$rest[matches(., $whole)] ! replace(., $whole, $replacement)[.]"/>
      <xsl:catch select="()"/>
    </xsl:try>
  </xsl:function>

</xsl:stylesheet>
