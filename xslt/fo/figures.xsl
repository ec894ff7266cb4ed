<?xml version="1.0" encoding="UTF-8"?>
<!-- FT: figures and tables. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:template match="figure">
    <fo:block xsl:use-attribute-sets="figure">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="figure[not(@sg:display)]">
    <fo:inline><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <!-- The description is what a reader gets who cannot see the picture; in print it is the legend. -->
  <xsl:template match="figure/head | figure/figDesc | figure/p" priority="2">
    <fo:block xsl:use-attribute-sets="legend"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="figure[not(@sg:display)]/head | figure[@sg:display = 'inline']/figDesc" priority="3">
    <xsl:text> </xsl:text><xsl:call-template name="sg:in-line"/>
  </xsl:template>

  <!-- A picture that is not in the edition's folder is never fetched, and has been reported: its address stands for it if it is one. -->
  <xsl:template match="graphic">
    <xsl:choose>
      <xsl:when test="map:contains($pictures, normalize-space(@url))">
        <fo:external-graphic xsl:use-attribute-sets="graphic" src="{sg:url($pictures(normalize-space(@url)))}"
          fox:alt-text="{_:description(.)}">
          <xsl:sequence select="sg:identity(.)"/>
        </fo:external-graphic>
      </xsl:when>
      <xsl:when test="matches(@url, '^https?:')">
        <xsl:value-of select="sg:breakable(@url)"/>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="binaryObject | media"/>

  <xsl:function name="_:description" as="xs:string">
    <xsl:param name="graphic" as="element()"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space(string(($graphic/desc, $graphic/../figDesc, $graphic/../head)[normalize-space()][1]))"/>
    <xsl:sequence select="if ($words ne '') then $words else sg:label($messages, 'picture')"/>
  </xsl:function>

  <!-- Tables. FO wants rows with cells that fill the columns and nothing else: what stands between rows goes after the table. -->

  <xsl:template match="table">
    <xsl:variable name="rows" as="element(row)*" select="row"/>
    <xsl:variable name="header" as="element(row)*" select="_:header($rows)"/>
    <xsl:variable name="body" as="element(row)*" select="$rows except $header"/>
    <fo:block sg:grid="after">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:apply-templates select="*[not(self::row)][empty($rows) or . &lt;&lt; $rows[1]]"/>
      <xsl:if test="$body">
        <xsl:call-template name="_:grid">
          <xsl:with-param name="header" select="$header"/>
          <xsl:with-param name="body" select="$body"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:apply-templates select="*[not(self::row)][. &gt;&gt; $rows[1]]"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="table/head" priority="2">
    <fo:block xsl:use-attribute-sets="caption"><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:function name="_:header" as="element(row)*">
    <xsl:param name="rows" as="element(row)*"/>
    <xsl:variable name="first-data" as="element(row)?" select="$rows[not(@role = 'label')][1]"/>
    <xsl:sequence select="$rows[. &lt;&lt; $first-data]"/>
  </xsl:function>

  <xsl:template name="_:grid">
    <xsl:param name="header" as="element(row)*"/>
    <xsl:param name="body" as="element(row)+"/>
    <xsl:variable name="placed-header" as="element(sg:row)*" select="_:placed($header)"/>
    <xsl:variable name="placed-body" as="element(sg:row)+" select="_:placed($body)"/>
    <xsl:variable name="columns" as="xs:integer" select="xs:integer(max((1, ($placed-header, $placed-body)/sg:cell/(@column + @cols - 1))))"/>
    <fo:table xsl:use-attribute-sets="table">
      <xsl:for-each select="_:widths(($header, $body), $columns)">
        <fo:table-column column-width="proportional-column-width({.})">
          <xsl:if test="position() eq 1 and (every $row in $body satisfies $row/cell[1]/@role = 'label')">
            <xsl:attribute name="fox:header">true</xsl:attribute>
          </xsl:if>
        </fo:table-column>
      </xsl:for-each>
      <xsl:if test="$header">
        <fo:table-header>
          <xsl:call-template name="_:rows">
            <xsl:with-param name="rows" select="$header"/>
            <xsl:with-param name="placed" select="$placed-header"/>
            <xsl:with-param name="flat" tunnel="yes" select="true()"/>
          </xsl:call-template>
        </fo:table-header>
      </xsl:if>
      <fo:table-body>
        <xsl:call-template name="_:rows">
          <xsl:with-param name="rows" select="$body"/>
          <xsl:with-param name="placed" select="$placed-body"/>
        </xsl:call-template>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="_:rows">
    <xsl:param name="rows" as="element(row)*"/>
    <xsl:param name="placed" as="element(sg:row)*"/>
    <xsl:for-each select="$rows">
      <xsl:variable name="row" as="xs:integer" select="position()"/>
      <xsl:variable name="places" as="element(sg:cell)*" select="$placed[$row]/sg:cell"/>
      <fo:table-row xsl:use-attribute-sets="row">
        <xsl:sequence select="sg:identity(.)"/>
        <xsl:for-each select="_:cells-of(.)">
          <xsl:variable name="n" as="xs:integer" select="position()"/>
          <xsl:call-template name="_:cell">
            <xsl:with-param name="place" select="$places[$n]"/>
          </xsl:call-template>
        </xsl:for-each>
        <xsl:if test="empty(_:cells-of(.))">
          <fo:table-cell><fo:block><xsl:apply-templates/></fo:block></fo:table-cell>
        </xsl:if>
      </fo:table-row>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="_:cell">
    <xsl:param name="place" as="element(sg:cell)"/>
    <xsl:choose>
      <xsl:when test="@role = 'label' or ../@role = 'label'">
        <fo:table-cell xsl:use-attribute-sets="header-cell"><xsl:call-template name="_:cell-content"><xsl:with-param name="place" select="$place"/></xsl:call-template></fo:table-cell>
      </xsl:when>
      <xsl:otherwise>
        <fo:table-cell xsl:use-attribute-sets="cell"><xsl:call-template name="_:cell-content"><xsl:with-param name="place" select="$place"/></xsl:call-template></fo:table-cell>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="_:cell-content">
    <xsl:param name="place" as="element(sg:cell)"/>
    <xsl:attribute name="column-number" select="$place/@column"/>
    <xsl:if test="$place/@cols != '1'"><xsl:attribute name="number-columns-spanned" select="$place/@cols"/></xsl:if>
    <xsl:if test="$place/@rows != '1'"><xsl:attribute name="number-rows-spanned" select="$place/@rows"/></xsl:if>
    <fo:block><xsl:sequence select="self::cell ! sg:attributes(.)"/><xsl:call-template name="sg:hyphenation"/><xsl:apply-templates select="if (self::cell) then node() else ."/></fo:block>
  </xsl:template>

  <!-- What stands in a row by a slip, and says something, has a cell to itself. -->
  <xsl:function name="_:cells-of" as="element()*">
    <xsl:param name="row" as="element(row)"/>
    <xsl:sequence select="$row/*[self::cell or normalize-space()]"/>
  </xsl:function>

  <!-- Where each cell stands, as FOP stops at cells that overlap or overrun. A span ends with its group of rows. -->
  <xsl:function name="_:placed" as="element(sg:row)*">
    <xsl:param name="rows" as="element(row)*"/>
    <xsl:iterate select="$rows">
      <!-- For each column, how many rows a span from above still takes. -->
      <xsl:param name="taken" as="xs:integer*" select="()"/>
      <xsl:variable name="left" as="xs:integer" select="last() - position() + 1"/>
      <xsl:variable name="row" as="element(sg:row)">
        <sg:row><xsl:sequence select="_:cells(_:cells-of(.), $taken, 1, $left)"/></sg:row>
      </xsl:variable>
      <xsl:sequence select="$row"/>
      <xsl:next-iteration>
        <xsl:with-param name="taken" select="for $c in 1 to xs:integer(max((count($taken), $row/sg:cell/(@column + @cols - 1), 0)))
          return (max((0, ($taken[$c], 0)[1] - 1, $row/sg:cell[number(@column) le $c and @column + @cols gt $c]/(xs:integer(@rows) - 1))))"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <xsl:function name="_:cells" as="element(sg:cell)*">
    <xsl:param name="cells" as="element()*"/>
    <xsl:param name="taken" as="xs:integer*"/>
    <xsl:param name="from" as="xs:integer"/>
    <xsl:param name="left" as="xs:integer"/>
    <xsl:iterate select="$cells">
      <xsl:param name="column" as="xs:integer" select="$from"/>
      <xsl:variable name="cols" as="xs:integer" select="_:span(@cols)"/>
      <xsl:variable name="place" as="xs:integer" select="_:free($taken, $column, $cols)"/>
      <sg:cell column="{$place}" cols="{$cols}" rows="{min((_:span(@rows), $left))}"/>
      <xsl:next-iteration>
        <xsl:with-param name="column" select="$place + $cols"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <xsl:function name="_:free" as="xs:integer">
    <xsl:param name="taken" as="xs:integer*"/>
    <xsl:param name="column" as="xs:integer"/>
    <xsl:param name="cols" as="xs:integer"/>
    <xsl:sequence select="if (subsequence($taken, $column, $cols) &gt; 0) then _:free($taken, $column + 1, $cols) else $column"/>
  </xsl:function>

  <xsl:function name="_:span" as="xs:integer">
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="if ($value castable as xs:integer) then max((1, xs:integer($value))) else 1"/>
  </xsl:function>

  <!-- Columns share the measure by the length of their longest cell, within bounds that keep short ones legible. -->
  <xsl:function name="_:widths" as="xs:integer+">
    <xsl:param name="rows" as="element(row)*"/>
    <xsl:param name="columns" as="xs:integer"/>
    <xsl:for-each select="1 to $columns">
      <xsl:variable name="column" as="xs:integer" select="."/>
      <xsl:sequence select="xs:integer(max((6, min((45, max($rows/cell[$column][not(@cols) or @cols = '1']/string-length(.)))))))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:template match="row | cell">
    <fo:block><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="formula | notatedMusic">
    <xsl:call-template name="sg:plain"/>
  </xsl:template>

  <!-- An image of the source shows what its transcription says. -->
  <xsl:template match="surface/graphic | zone/graphic"/>

</xsl:stylesheet>
