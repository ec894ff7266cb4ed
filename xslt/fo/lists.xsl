<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists (CO). FO allows nothing but items in a list block: what stands before the first item goes before it, else into the item before. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:template match="list">
    <xsl:variable name="first" as="element()?" select="(item | label)[1]"/>
    <fo:block xsl:use-attribute-sets="list">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:choose>
        <xsl:when test="$first">
          <xsl:apply-templates select="*[. &lt;&lt; $first]"/>
          <xsl:call-template name="_:items">
            <xsl:with-param name="content" select="$first | $first/following-sibling::*"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
      </xsl:choose>
    </fo:block>
  </xsl:template>

  <xsl:template name="_:items">
    <xsl:param name="content" as="element()+"/>
    <xsl:variable name="kind" as="xs:string" select="_:kind(.)"/>
    <fo:list-block provisional-distance-between-starts="{_:label-width(., $kind)}em" provisional-label-separation=".4em">
      <xsl:for-each-group select="$content" group-starting-with="label | item[not(preceding-sibling::*[1][self::label])]">
        <xsl:variable name="label" as="element(label)?" select="current-group()[self::label][1]"/>
        <fo:list-item>
          <fo:list-item-label xsl:use-attribute-sets="item-label">
            <fo:block xsl:use-attribute-sets="label-text">
              <xsl:value-of select="_:mark((current-group()/self::item)[1], $kind, position())[empty($label)]"/>
              <xsl:apply-templates select="$label"/>
            </fo:block>
          </fo:list-item-label>
          <fo:list-item-body xsl:use-attribute-sets="item-body">
            <fo:block>
              <xsl:apply-templates select="current-group() except $label"/>
            </fo:block>
          </fo:list-item-body>
        </fo:list-item>
      </xsl:for-each-group>
    </fo:list-block>
  </xsl:template>

  <!-- What stands before an item: its label, its number, a bullet, or nothing. -->
  <xsl:function name="_:kind" as="xs:string">
    <xsl:param name="list" as="element()"/>
    <xsl:variable name="tokens" as="xs:string*" select="tokenize($list/@type), tokenize($list/@rend), tokenize($list/@sg:rend)"/>
    <xsl:sequence select="if ($list/label) then 'labelled'
      else if ($tokens = ('ordered', 'numbered', 'number', 'x-numbered')) then 'numbered'
      else if ($tokens = ('bulleted', 'unordered', 'bullets', 'x-bulleted')) then 'bulleted'
      else if ($list/item/@n) then 'n' else 'simple'"/>
  </xsl:function>

  <xsl:function name="_:mark" as="xs:string">
    <xsl:param name="item" as="element(item)?"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="position" as="xs:integer"/>
    <xsl:sequence select="if ($item/@n and not($kind = 'bulleted')) then string($item/@n) || '.'[matches($item/@n, '^\w+$')]
      else if ($kind = 'numbered') then $position || '.'
      else if ($kind = 'bulleted') then '•' else ''"/>
  </xsl:function>

  <!-- In em: as wide as the longest label needs, up to a third of the line. -->
  <xsl:function name="_:label-width" as="xs:double">
    <xsl:param name="list" as="element(list)"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="longest" as="xs:integer" select="if ($kind = 'labelled') then max($list/label/string-length(normalize-space(.)))
      else if ($kind = ('numbered', 'n')) then max(($list/item/@n/string-length(.), string-length(string(count($list/item))))) + 1
      else 0"/>
    <xsl:sequence select="max((1.4, min((9, $longest * .52 + .5))))"/>
  </xsl:function>

  <xsl:template match="item">
    <fo:block>
      <!-- Turned lines tell where an item without a mark begins; blocks within it would inherit the hanging. -->
      <xsl:if test="not(@n) and not(*[sg:is-block(.)] or list or p or table) and _:kind(..) = 'simple'">
        <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 1em</xsl:attribute>
        <xsl:attribute name="text-indent">-1em</xsl:attribute>
        <xsl:attribute name="text-align">start</xsl:attribute>
      </xsl:if>
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:call-template name="sg:hyphenation"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="list/label">
    <fo:inline><xsl:sequence select="sg:attributes(.)"/><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <xsl:template match="list/head | listBibl/head | listWit/head | listPerson/head | listPlace/head | listOrg/head | listEvent/head | castList/head | castGroup/head
    | headLabel | headItem" priority="2">
    <fo:block xsl:use-attribute-sets="list-head">
      <xsl:sequence select="sg:attributes(.)"/>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

</xsl:stylesheet>
