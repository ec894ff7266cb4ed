<?xml version="1.0" encoding="UTF-8"?>
<!-- The documents by their dates, year by year. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:variable name="_:dated" as="element(sg:record)*" select="$_:ordered[@date][not(@registers-only)]"/>

  <!-- So many go on one page. -->
  <xsl:variable name="_:most-on-a-page" as="xs:integer" select="400"/>

  <xsl:variable name="_:has-chronology" as="xs:boolean" select="count($_:dated) gt 1"/>

  <xsl:template name="_:chronology" as="element(sg:chronology)">
    <xsl:variable name="home" as="xs:string" select="'chronology/index.html'"/>
    <sg:chronology page="{$home}" undated="{count($_:ordered[not(@date)][not(@registers-only)])}">
      <xsl:for-each-group select="$_:dated" group-by="_:year(@date)">
        <xsl:sort select="current-grouping-key()"/>
        <xsl:variable name="page" as="xs:string"
            select="if (count($_:dated) gt $_:most-on-a-page) then sg:page-of('chronology/' || current-grouping-key()) else $home"/>
        <xsl:variable name="dated" as="element(sg:dated)+">
          <xsl:for-each select="current-group()">
            <xsl:sort select="@date"/>
            <sg:dated page="{_:page(.)}" language="{@language}">
              <xsl:copy-of select="@date, @bound"/>
              <sg:title>
                <xsl:value-of select="_:shortened(_:title(.))"/>
              </sg:title>
            </sg:dated>
          </xsl:for-each>
        </xsl:variable>
        <sg:year n="{current-grouping-key()}" page="{$page}">
          <xsl:sequence select="if ($page eq $home) then $dated else _:in-sheets($page, $dated, _:weight-of-dated#1, _:month-of#1)"/>
        </sg:year>
      </xsl:for-each-group>
    </sg:chronology>
  </xsl:template>

  <!-- In a calendar, where a day says its title to eyes and to ears. -->
  <xsl:function name="_:weight-of-dated" as="xs:integer">
    <xsl:param name="dated" as="element(sg:dated)"/>
    <xsl:sequence select="200 + string-length($dated/@page) + 2 * string-length($dated/sg:title)"/>
  </xsl:function>

  <xsl:function name="_:month-of" as="xs:string">
    <xsl:param name="dated" as="element(sg:dated)"/>
    <xsl:sequence select="replace($dated/@date, '^(-?\d+-\d\d).*$', '$1')"/>
  </xsl:function>

  <xsl:function name="_:year" as="xs:integer">
    <xsl:param name="date" as="xs:string"/>
    <xsl:sequence select="xs:integer(replace($date, '^(-?\d+).*$', '$1'))"/>
  </xsl:function>

</xsl:stylesheet>
