<?xml version="1.0" encoding="UTF-8"?>
<!-- A pointer without words of its own shows where it leads; that must not run into the word before it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:sg="https://siglum.org/ns" exclude-result-prefixes="#all">

  <!-- The space that parts a pointer from what stands before it; none after a space or an opening bracket. -->
  <xsl:function name="sg:space-before" as="xs:string">
    <xsl:param name="pointer" as="element()"/>
    <xsl:variable name="before" as="node()?" select="$pointer/preceding-sibling::node()[1]"/>
    <xsl:sequence select="if (empty($before) or matches(string($before), '[\s\p{Ps}\p{Pi}]$')) then '' else ' '"/>
  </xsl:function>

</xsl:stylesheet>
