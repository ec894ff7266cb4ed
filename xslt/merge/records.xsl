<?xml version="1.0" encoding="UTF-8"?>
<!--
  Puts records into one tree, so that keys can span them. Letters repeat in each who the people in them are: what lists say of an entity
  in the same words and values is there once, where it is said first.
-->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:param name="records" as="element(sg:record)*" required="yes"/>

  <xsl:template match=".">
    <sg:records>
      <xsl:for-each select="$records">
        <xsl:copy>
          <xsl:copy-of select="@*, node() except sg:list"/>
          <xsl:for-each select="sg:list">
            <xsl:copy>
              <xsl:copy-of select="@*, *[not(map:contains($_:repeated, generate-id()))]"/>
            </xsl:copy>
          </xsl:for-each>
        </xsl:copy>
      </xsl:for-each>
    </sg:records>
  </xsl:template>

  <!-- The entries that say what one before them does, by their ids in the tree. -->
  <xsl:variable name="_:repeated" as="map(xs:string, xs:boolean)">
    <xsl:map>
      <xsl:for-each-group select="$records ! sg:list ! *" group-by="../@register || ' ' || @xml:id">
        <xsl:if test="count(current-group()) gt 1">
          <xsl:for-each-group select="current-group()" group-by="string-join((local-name(), ., .//@Q{}*), '|')">
            <xsl:sequence select="tail(current-group()) ! map:entry(generate-id(), true())"/>
          </xsl:for-each-group>
        </xsl:if>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

</xsl:stylesheet>
