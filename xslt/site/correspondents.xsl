<?xml version="1.0" encoding="UTF-8"?>
<!-- Who wrote to whom, as a picture: names below each other, arcs between those who wrote to each other, the wider the more letters. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- More names than these make no picture. -->
  <xsl:variable name="_:most-correspondents" as="xs:integer" select="24"/>

  <!-- Of the picture, in its units: a row, where the arcs begin, how far they reach, the widest line, letters of a name. -->
  <xsl:variable name="_:row" as="xs:integer" select="24"/>
  <xsl:variable name="_:axis" as="xs:integer" select="205"/>
  <xsl:variable name="_:reach" as="xs:integer" select="120"/>
  <xsl:variable name="_:widest" as="xs:integer" select="9"/>
  <xsl:variable name="_:longest-name" as="xs:integer" select="25"/>

  <xsl:template match="sg:correspondences" mode="sg:styles" as="xs:string*">
    <xsl:sequence select="$assets?pictures"/>
  </xsl:template>

  <xsl:template name="_:correspondents">
    <xsl:context-item as="element(sg:correspondences)" use="required"/>
    <xsl:variable name="all" as="element(sg:party)*">
      <xsl:for-each-group select="sg:correspondence/sg:party" group-by="@key">
        <xsl:sort select="sum(current-group()/count(../sg:letter))" order="descending"/>
        <xsl:sequence select="."/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:variable name="parties" as="element(sg:party)*" select="$all[position() le $_:most-correspondents]"/>
    <xsl:if test="sg:correspondence[2]">
      <figure class="correspondents">
        <xsl:call-template name="_:arcs">
          <xsl:with-param name="parties" select="$parties"/>
        </xsl:call-template>
        <xsl:if test="count($all) gt count($parties)">
          <figcaption>{sg:label($messages, 'only-correspondents', string(count($parties)))}</figcaption>
        </xsl:if>
      </figure>
    </xsl:if>
  </xsl:template>

  <!-- A picture has no links in it for whoever hears it: the names stand outside of what is one. -->
  <xsl:template name="_:arcs">
    <xsl:param name="parties" as="element(sg:party)*"/>
    <xsl:variable name="keys" as="xs:string*" select="$parties ! string(@key)"/>
    <xsl:variable name="shown" as="element(sg:correspondence)*" select="sg:correspondence[every $party in sg:party satisfies $party/@key = $keys]"/>
    <xsl:variable name="most" as="xs:integer" select="max(($shown ! count(sg:letter), 1))"/>
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 340 {$_:row * count($parties)}">
      <g role="img" aria-labelledby="who-to-whom who-to-whom-how">
        <title id="who-to-whom">{sg:label($messages, 'who-to-whom')}</title>
        <desc id="who-to-whom-how">{sg:label($messages, 'who-to-whom-how')}</desc>
        <xsl:for-each select="$shown">
          <xsl:variable name="rows" as="xs:integer+" select="sort(sg:party ! index-of($keys, @key))"/>
          <xsl:variable name="height" as="xs:decimal" select="$_:row * ($rows[2] - $rows[1]) div 2"/>
          <xsl:variable name="width" as="xs:decimal" select="$_:reach * ($rows[2] - $rows[1]) div max((count($keys) - 1, 1))"/>
          <path d="M{$_:axis} {_:middle($rows[1])}A{round(max(($width, 12)), 1)} {$height} 0 0 1 {$_:axis} {_:middle($rows[2])}"
              stroke-width="{round(1 + ($_:widest - 1) * count(sg:letter) div $most, 1)}">
            <title>{string-join(sg:party, ' – ')}: {count(sg:letter)}</title>
          </path>
        </xsl:for-each>
      </g>
      <xsl:for-each select="$parties">
        <xsl:variable name="name" as="element()">
          <text x="{$_:axis - 12}" y="{_:middle(position()) + 4.5}">{_:shortened-name(.)}</text>
        </xsl:variable>
        <circle cx="{$_:axis}" cy="{_:middle(position())}" r="4" aria-hidden="true"/>
        <xsl:choose>
          <xsl:when test="@page">
            <a href="{sg:relative($page, @page)}" aria-label="{.}">
              <xsl:sequence select="$name"/>
            </a>
          </xsl:when>
          <xsl:otherwise>
            <xsl:sequence select="$name"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </svg>
  </xsl:template>

  <xsl:function name="_:middle" as="xs:decimal">
    <xsl:param name="row" as="xs:integer"/>
    <xsl:sequence select="$_:row * ($row - 0.5)"/>
  </xsl:function>

  <xsl:function name="_:shortened-name" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="if (string-length($name) le $_:longest-name) then $name
        else replace(substring($name, 1, $_:longest-name - 1), '[\s,.]+$', '') || '…'"/>
  </xsl:function>

</xsl:stylesheet>
