<?xml version="1.0" encoding="UTF-8"?>
<!-- What ends and begins in the source: its pages, leaves, columns, quires, and what else a milestone counts (CO, 3.11). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns">

  <!-- The key of the message that names a break: its unit; a page whose number has a side, as 12r, or ¶2r in a gathering, is that of a leaf. -->
  <xsl:function name="sg:break-unit" as="xs:string">
    <xsl:param name="break" as="element()"/>
    <xsl:variable name="unit" as="xs:string" select="string(($break/@unit, local-name($break))[1])"/>
    <xsl:sequence select="
        if ($unit = ('page', 'pb', 'surface')) then (if (matches($break/@n, '^\s*[^\s\d]*\d+\s*[.-]?\s*([rv]°?|recto|verso)\s*$')) then 'folio' else 'pb')
        else $unit"/>
  </xsl:function>

  <!-- What it is called, with its number: p. 12, f. 12r; a number may say of what it is by itself. -->
  <xsl:function name="sg:break-label" as="xs:string">
    <xsl:param name="messages" as="map(xs:string, xs:string)"/>
    <xsl:param name="break" as="element()"/>
    <xsl:variable name="number" as="xs:string" select="normalize-space($break/@n)"/>
    <xsl:sequence select="
        if (local-name($break) eq 'pb' and matches($number, '^\p{L}+\.\s?\d')) then $number
        else normalize-space(sg:label($messages, sg:break-unit($break), $number))"/>
  </xsl:function>

  <!-- Whether something stands beside blocks, and not in words. -->
  <xsl:function name="sg:stands-between-blocks" as="xs:boolean">
    <xsl:param name="milestone" as="element()"/>
    <xsl:sequence select="exists($milestone/parent::*[self::div or self::body or self::front or self::back or self::text or self::lg
      or self::sp or self::list or self::table or self::listBibl or self::titlePage or self::castList or self::group or self::floatingText
      or self::postscript or self::div1 or self::div2 or self::div3 or self::div4 or self::div5 or self::div6 or self::div7])"/>
  </xsl:function>

</xsl:stylesheet>
