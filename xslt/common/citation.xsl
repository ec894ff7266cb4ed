<?xml version="1.0" encoding="UTF-8"?>
<!-- What pages and files for reference managers share of a citation (`sg:citation`). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns">

  <!-- The family name first, where the parts of a name are known. -->
  <xsl:function name="sg:inverted" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="if ($name/@family) then string-join(($name/@family, $name/@given), ', ') else string($name)"/>
  </xsl:function>

  <!-- By what a reference manager knows a document: its path, in characters that every one of them takes. -->
  <xsl:function name="sg:citation-key" as="xs:string">
    <xsl:param name="citation" as="element(sg:citation)"/>
    <xsl:sequence select="replace($citation/../@path, '[^A-Za-z0-9._/-]', '_')"/>
  </xsl:function>

</xsl:stylesheet>
