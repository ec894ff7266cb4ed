<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages: mirrored margins, running heads, folios. An opening page has its folio at the foot and no running head. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:template name="sg:masters">
    <fo:layout-master-set>
      <xsl:sequence select="_:master('opening-right', true(), 'none', 'foot'),
        _:master('opening-left', false(), 'none', 'foot'),
        _:master('right', true(), 'head-right', 'none'),
        _:master('left', false(), 'head-left', 'none'),
        _:master('bare-right', true(), 'none', 'none'),
        _:master('bare-left', false(), 'none', 'none'),
        _:master('index-opening-right', true(), 'none', 'foot'),
        _:master('index-opening-left', false(), 'none', 'foot'),
        _:master('index-right', true(), 'head-right', 'none'),
        _:master('index-left', false(), 'head-left', 'none'),
        _:sequence-master('pages', '', 'opening-'),
        _:sequence-master('bare', 'bare-', 'bare-'),
        _:sequence-master('index', 'index-', 'index-opening-')"/>
    </fo:layout-master-set>
  </xsl:template>

  <xsl:function name="_:master" as="element(fo:simple-page-master)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="is-right" as="xs:boolean"/>
    <xsl:param name="head" as="xs:string"/>
    <xsl:param name="foot" as="xs:string"/>
    <xsl:variable name="left" as="xs:string" select="sg:geometry(if ($is-right) then 'inner' else 'outer')"/>
    <xsl:variable name="right" as="xs:string" select="sg:geometry(if ($is-right) then 'outer' else 'inner')"/>
    <fo:simple-page-master master-name="{$name}" page-width="{sg:geometry('width')}" page-height="{sg:geometry('height')}"
      margin-left="{$left}" margin-right="{$right}">
      <fo:region-body margin-top="{sg:geometry('top')}" margin-bottom="{sg:geometry('bottom')}">
        <xsl:if test="starts-with($name, 'index')">
          <xsl:attribute name="column-count">2</xsl:attribute>
          <xsl:attribute name="column-gap">6mm</xsl:attribute>
        </xsl:if>
      </fo:region-body>
      <fo:region-before region-name="{$head}" extent="{sg:geometry('top')}"/>
      <fo:region-after region-name="{$foot}" extent="{sg:geometry('bottom')}" display-align="before"/>
    </fo:simple-page-master>
  </xsl:function>

  <xsl:function name="_:sequence-master" as="element(fo:page-sequence-master)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:param name="opening" as="xs:string"/>
    <fo:page-sequence-master master-name="{$name}">
      <fo:repeatable-page-master-alternatives>
        <fo:conditional-page-master-reference blank-or-not-blank="blank" odd-or-even="odd" master-reference="bare-right"/>
        <fo:conditional-page-master-reference blank-or-not-blank="blank" master-reference="bare-left"/>
        <fo:conditional-page-master-reference page-position="first" odd-or-even="odd" master-reference="{$opening}right"/>
        <fo:conditional-page-master-reference page-position="first" master-reference="{$opening}left"/>
        <fo:conditional-page-master-reference odd-or-even="odd" master-reference="{$page}right"/>
        <fo:conditional-page-master-reference master-reference="{$page}left"/>
      </fo:repeatable-page-master-alternatives>
    </fo:page-sequence-master>
  </xsl:function>

  <!-- Running heads: the edition on the left page, on the right page what the text's markers say, else the title given. -->
  <xsl:template name="sg:running-heads">
    <xsl:param name="left" as="xs:string"/>
    <fo:static-content flow-name="head-left" role="artifact">
      <fo:block xsl:use-attribute-sets="running-head">
        <fo:page-number/>
        <fo:leader xsl:use-attribute-sets="filling"/>
        <fo:inline xsl:use-attribute-sets="italic"><xsl:value-of select="sg:shortened($left)"/></fo:inline>
      </fo:block>
    </fo:static-content>
    <fo:static-content flow-name="head-right" role="artifact">
      <fo:block xsl:use-attribute-sets="running-head">
        <fo:inline xsl:use-attribute-sets="italic"><fo:retrieve-marker retrieve-class-name="right"
          retrieve-position="first-including-carryover"/></fo:inline>
        <fo:leader xsl:use-attribute-sets="filling"/>
        <fo:page-number/>
      </fo:block>
    </fo:static-content>
    <fo:static-content flow-name="foot" role="artifact">
      <fo:block xsl:use-attribute-sets="drop-folio" space-before="8mm" space-before.conditionality="retain"><fo:page-number/></fo:block>
    </fo:static-content>
    <fo:static-content flow-name="xsl-footnote-separator" role="artifact">
      <fo:block space-before="6pt" space-after="2pt"><fo:leader xsl:use-attribute-sets="short-rule"/></fo:block>
    </fo:static-content>
  </xsl:template>

  <!-- A running head has one line: a long title ends at a word, with an ellipsis. -->
  <xsl:function name="sg:shortened" as="xs:string">
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="plain" as="xs:string" select="normalize-space($title)"/>
    <xsl:sequence select="if (string-length($plain) le 60) then $plain
      else replace(substring($plain, 1, 58), '[\s\p{P}]+\S*$', '') || '…'"/>
  </xsl:function>

</xsl:stylesheet>
