<?xml version="1.0" encoding="UTF-8"?>
<!-- The places that have coordinates: how often each is mentioned, and how many letters were written there. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- By the key of the entry. -->
  <xsl:variable name="_:points" as="map(xs:string, element(sg:point))">
    <xsl:map>
      <xsl:for-each select="$_:headings/sg:register[@kind = 'places']/sg:entry">
        <xsl:variable name="key" as="xs:string" select="'places ' || @id"/>
        <xsl:for-each select="_:point(., key('_:copies', $key, root($_:records[1])))">
          <xsl:map-entry key="$key" select="."/>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="_:point" as="element(sg:point)?">
    <xsl:param name="entry" as="element(sg:entry)"/>
    <xsl:param name="copies" as="element()*"/>
    <!-- A location may also say where the place is that holds this one. -->
    <xsl:variable name="geo" as="element(geo)?" select="($copies/location[@type = 'coords']/geo, $copies/location/geo)[normalize-space()][1]"/>
    <xsl:variable name="coordinates" as="xs:decimal*" select="$geo ! sg:coordinates(normalize-space(.))"/>
    <xsl:if test="exists($coordinates)">
      <sg:point page="{$entry/@page}" latitude="{$coordinates[1]}" longitude="{$coordinates[2]}"
          mentions="{count($_:mentions('places ' || $entry/@id))}" letters="{($_:letters-from('places ' || $entry/@id), 0)[1]}">
        <xsl:copy-of select="$entry/sg:name"/>
      </sg:point>
    </xsl:if>
  </xsl:function>

  <!-- By the key of the place. -->
  <xsl:variable name="_:letters-from" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each-group select="$_:ordered ! sg:sent-from" group-by="_:entry-key(_:target-of(.., @ref))">
        <xsl:map-entry key="current-grouping-key()" select="count(current-group()/..)"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:template name="_:map" as="element(sg:map)?">
    <xsl:where-populated>
      <sg:map page="map/index.html">
        <xsl:sequence select="$_:headings/sg:register[@kind = 'places']/sg:entry ! $_:points('places ' || @id)"/>
      </sg:map>
    </xsl:where-populated>
  </xsl:template>

</xsl:stylesheet>
