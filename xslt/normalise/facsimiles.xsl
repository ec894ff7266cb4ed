<?xml version="1.0" encoding="UTF-8"?>
<!--
  Facsimiles (PH): which images an element shows (sg:facs), which areas of them it stands on (sg:zone), where these lie (sg:area), and
  in which space (sg:space).
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all">

  <xsl:import href="../common/prefixes.xsl"/>
  <xsl:import href="../common/zones.xsl"/>

  <xsl:variable name="_:prefixes" as="element(tei:prefixDef)*"
    select="$document/ancestor-or-self::*/tei:teiHeader/tei:encodingDesc//tei:prefixDef"/>

  <!-- The surfaces and zones whose text begins at an element, by its identifier. -->
  <xsl:key name="_:beginning-at" match="tei:surface[@start] | tei:zone[@start]" use="tokenize(@start)[starts-with(., '#')] ! substring(., 2)"/>

  <xsl:template name="sg:facsimile-attributes" as="attribute()*">
    <xsl:variable name="surfaces" as="element()*" select="@xml:id ! key('_:beginning-at', normalize-space(), root(current()))"/>
    <xsl:variable name="pointers" as="xs:string*" select="
        tokenize(@facs) ! _:without-prefix(.), $surfaces/@xml:id ! ('#' || normalize-space())"/>
    <xsl:variable name="zones" as="xs:string*" select="
        $_:zones(generate-id()),
        $pointers[starts-with(., '#')] ! key('_:id', substring(., 2), root(current()))[1] ! $_:zones(generate-id()),
        $surfaces ! $_:zones(generate-id())"/>
    <xsl:if test="exists($pointers)">
      <xsl:attribute name="sg:facs" select="distinct-values($pointers)"/>
    </xsl:if>
    <xsl:if test="exists($zones)">
      <xsl:attribute name="sg:zone" select="distinct-values($zones)"/>
    </xsl:if>
  </xsl:template>

  <xsl:function name="_:without-prefix" as="xs:string">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:variable name="prefix" as="xs:string" select="substring-before($pointer, ':')"/>
    <xsl:sequence select="(
        $_:prefixes[@ident = $prefix[.]] ! sg:without-prefix(substring-after($pointer, ':'), string(@matchPattern), string(@replacementPattern)),
        $pointer)[1]"/>
  </xsl:function>

  <!-- The names of all areas, by generated id: their identifiers, else their numbers. -->
  <xsl:variable name="_:zones" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each select="$document//(tei:zone | tei:line)[exists(sg:area(.))]">
        <xsl:map-entry key="generate-id()" select="(sg:id(.), string(position()))[1]"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:template match="tei:zone | tei:line">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="sg:attributes"/>
      <xsl:for-each select="sg:area(.)">
        <xsl:attribute name="sg:area" select="."/>
      </xsl:for-each>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="tei:surface">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="sg:attributes"/>
      <xsl:for-each select="_:space(.)">
        <xsl:attribute name="sg:space" select="."/>
      </xsl:for-each>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <!-- An image is named as it is without its prefix. -->
  <xsl:template match="tei:facsimile//tei:graphic[contains(@url, ':')] | tei:sourceDoc//tei:graphic[contains(@url, ':')]">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="sg:attributes"/>
      <xsl:attribute name="url" select="_:without-prefix(normalize-space(@url))"/>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <!-- What the coordinates of a surface's areas count: its own, else the pixels of its image, where the source says how many. -->
  <xsl:function name="_:space" as="xs:string?">
    <xsl:param name="surface" as="element(tei:surface)"/>
    <xsl:variable name="pixels" as="xs:string*" select="
        ($surface/tei:graphic[1]/@width, $surface/tei:graphic[1]/@height) ! replace(normalize-space(), 'px$', '')[matches(., '^[1-9]\d*$')]"/>
    <xsl:sequence select="
        (sg:area($surface) ! string-join(sg:box(.), ' '), ('0 0 ' || string-join($pixels, ' '))[count($pixels) eq 2])[1]"/>
  </xsl:function>

</xsl:stylesheet>
