<?xml version="1.0" encoding="UTF-8"?>
<!-- Words in an element that is empty by the Guidelines: by an editor's slip, and not lost for it. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:template match="pb[node()] | cb[node()] | gb[node()] | lb[node()] | milestone[node()] | space[node()] | ptr[node()] | graphic[node()]
    | handShift[node()] | addSpan[node()] | delSpan[node()] | damageSpan[node()]" priority="20">
    <xsl:next-match/>
    <!-- What describes a picture goes with it. -->
    <xsl:variable name="words" as="node()*"
      select="(* | text())[normalize-space()] except self::graphic[map:contains($pictures, normalize-space(@url))]/desc[1]"/>
    <xsl:choose>
      <xsl:when test="empty($words)"/>
      <xsl:when test="sg:stands-between-blocks(.)">
        <fo:block><xsl:apply-templates select="$words"/></fo:block>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates select="$words"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
