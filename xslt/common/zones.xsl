<?xml version="1.0" encoding="UTF-8"?>
<!-- Areas of a surface (PH). What an area is, the check of the sources knows by the same rules (ZoneRule), which a test holds. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:variable static="yes" name="_:coordinate" as="xs:string" select="'-?[0-9]+(?:\.[0-9]+)?'"/>

  <!-- The corners of an area, "x,y x,y …"; none where there are no coordinates, or they are no area. -->
  <xsl:function name="sg:area" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="corners" as="xs:string*" select="if ($element/@points) then tokenize($element/@points) else _:corners($element)"/>
    <xsl:variable name="are-corners" as="xs:boolean" select="
        count($corners) ge 3 and (every $corner in $corners satisfies matches($corner, '^' || $_:coordinate || ',' || $_:coordinate || '$'))"/>
    <xsl:if test="$are-corners">
      <xsl:sequence select="string-join($corners, ' ')[every $extent in tail(tail(sg:box(.))) satisfies $extent gt 0]"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="_:corners" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="edges" as="xs:decimal*" select="
        ($element/@ulx, $element/@uly, $element/@lrx, $element/@lry) ! normalize-space()[matches(., '^' || $_:coordinate || '$')] ! xs:decimal(.)"/>
    <xsl:if test="count($edges) eq 4 and $edges[1] lt $edges[3] and $edges[2] lt $edges[4]">
      <xsl:sequence select="
          for $corner in ([1, 2], [3, 2], [3, 4], [1, 4]) return $edges[$corner(1)] || ',' || $edges[$corner(2)]"/>
    </xsl:if>
  </xsl:function>

  <!-- The box around an area: x, y, width, height. -->
  <xsl:function name="sg:box" as="xs:decimal+">
    <xsl:param name="area" as="xs:string"/>
    <xsl:variable name="x" as="xs:decimal+" select="tokenize($area) ! xs:decimal(substring-before(., ','))"/>
    <xsl:variable name="y" as="xs:decimal+" select="tokenize($area) ! xs:decimal(substring-after(., ','))"/>
    <xsl:sequence select="min($x), min($y), max($x) - min($x), max($y) - min($y)"/>
  </xsl:function>

</xsl:stylesheet>
