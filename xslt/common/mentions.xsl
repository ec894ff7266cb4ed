<?xml version="1.0" encoding="UTF-8"?>
<!-- Names that mention an entity, each of which the volume's registers find again. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:sg="https://siglum.org/ns"
  exclude-result-prefixes="#all">

  <!-- What a mention is called in its document; one without an identifier is known by its place in the sources. -->
  <xsl:function name="sg:mention-id" as="xs:string?">
    <xsl:param name="name" as="element()"/>
    <xsl:choose>
      <xsl:when test="$name/@sg:id">
        <xsl:sequence select="string($name/@sg:id)"/>
      </xsl:when>
      <xsl:when test="$name/@sg:at and $name[self::rs or self::persName or self::placeName or self::orgName or self::name or self::title
        or self::term or self::geogName or self::eventName or self::objectName][@ref or @key]">
        <xsl:variable name="included" as="xs:string?" select="$name/ancestor::*[@sg:file][1][not(self::TEI)]/@sg:file ! encode-for-uri(.)"/>
        <xsl:sequence select="string-join(('at', $included, translate($name/@sg:at, ':', '.')), '-')"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
