<?xml version="1.0" encoding="UTF-8"?>
<!-- Findings: what a stylesheet has to tell the editor, with the place in the sources. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:sg="https://siglum.org/ns"
  exclude-result-prefixes="#all">

  <!-- A finding at a stamped node, for xsl:message. Severity: error, warning or info. -->
  <xsl:function name="sg:finding" as="element(sg:finding)">
    <xsl:param name="code" as="xs:string"/>
    <xsl:param name="severity" as="xs:string"/>
    <xsl:param name="node" as="node()"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="advice" as="xs:string"/>
    <xsl:variable name="at" as="xs:string*"
      select="tokenize($node/ancestor-or-self::*[@sg:at][1]/@sg:at, ':')"/>
    <sg:finding code="{$code}" severity="{$severity}"
      file="{$node/ancestor-or-self::*[@sg:file][1]/@sg:file}"
      line="{($at[1], '0')[1]}" column="{($at[2], '0')[1]}">
      <sg:text><xsl:value-of select="$text"/></sg:text>
      <sg:advice><xsl:value-of select="$advice"/></sg:advice>
    </sg:finding>
  </xsl:function>

</xsl:stylesheet>
