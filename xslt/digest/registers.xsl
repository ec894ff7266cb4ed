<?xml version="1.0" encoding="UTF-8"?>
<!-- The entries of the lists of entities, by kind. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:variable name="_:kinds-of-entries" as="map(xs:string, xs:string)" select="map {
      'person': 'persons', 'personGrp': 'persons', 'place': 'places', 'org': 'organisations',
      'event': 'events', 'object': 'objects', 'bibl': 'works', 'biblStruct': 'works',
      'biblFull': 'works', 'nym': '', 'item': '' }"/>

  <xsl:template name="_:registers" as="element(sg:list)*">
    <xsl:for-each-group select="$_:lists ! _:entries(.)"
        group-by="($_:kinds-of-entries(local-name())[.], ancestor::*[@sg:register][1]/@sg:register)[1]">
      <sg:list register="{current-grouping-key()}">
        <xsl:apply-templates select="current-group()" mode="_:entry"/>
      </sg:list>
    </xsl:for-each-group>
  </xsl:template>

  <!-- A list may have lists in it, and a place may hold places that have ids of their own. -->
  <xsl:function name="_:entries" as="element()*">
    <xsl:param name="list" as="element()"/>
    <xsl:for-each select="$list/*">
      <xsl:choose>
        <xsl:when test="map:contains($_:kinds-of-entries, local-name())">
          <xsl:sequence select=".[@xml:id or normalize-space()], (place, org)[@xml:id]"/>
        </xsl:when>
        <xsl:when test="starts-with(local-name(), 'list') and not(@sg:register)">
          <xsl:sequence select="_:entries(.)"/>
        </xsl:when>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

  <xsl:mode name="_:entry" on-no-match="fail"/>

  <xsl:template match="*[@xml:id]" mode="_:entry">
    <xsl:copy-of select="."/>
  </xsl:template>

  <!-- No pointer can name it, but it stands in no text: it must not be lost. -->
  <xsl:template match="*" mode="_:entry">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:attribute name="xml:id" select="replace($path, '[^\w.-]', '-') => replace('^([^\p{L}_])', 'e-$1')
          || '-' || local-name() || '-' || position()"/>
      <xsl:copy-of select="node()"/>
    </xsl:copy>
  </xsl:template>

</xsl:stylesheet>
