<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages: mirrored margins, running heads, folios. An opening page has its folio at the foot and no running head. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <!-- A volume in a language that is written from right to left opens the other way: its odd pages lie at the left. -->
  <xsl:variable name="_:is-bound-at-right" as="xs:boolean" select="sg:is-right-to-left($edition/@language)"/>

  <xsl:function name="sg:is-bound-at-right" as="xs:boolean">
    <xsl:sequence select="$_:is-bound-at-right"/>
  </xsl:function>

  <xsl:template name="sg:masters">
    <fo:layout-master-set>
      <xsl:sequence select="_:master('opening-odd', true(), 'no-head', 'foot'),
        _:master('opening-even', false(), 'no-head', 'foot'),
        _:master('odd', true(), 'head-odd', 'no-foot'),
        _:master('even', false(), 'head-even', 'no-foot'),
        _:master('bare-odd', true(), 'no-head', 'no-foot'),
        _:master('bare-even', false(), 'no-head', 'no-foot'),
        _:master('index-opening-odd', true(), 'no-head', 'foot'),
        _:master('index-opening-even', false(), 'no-head', 'foot'),
        _:master('index-odd', true(), 'head-odd', 'no-foot'),
        _:master('index-even', false(), 'head-even', 'no-foot'),
        _:sequence-master('pages', '', 'opening-'),
        _:sequence-master('bare', 'bare-', 'bare-'),
        _:sequence-master('index', 'index-', 'index-opening-')"/>
    </fo:layout-master-set>
  </xsl:template>

  <xsl:function name="_:master" as="element(fo:simple-page-master)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="is-odd" as="xs:boolean"/>
    <xsl:param name="head" as="xs:string"/>
    <xsl:param name="foot" as="xs:string"/>
    <xsl:variable name="inner-is-left" as="xs:boolean" select="$is-odd ne $_:is-bound-at-right"/>
    <xsl:variable name="left" as="xs:string" select="sg:geometry(if ($inner-is-left) then 'inner' else 'outer')"/>
    <xsl:variable name="right" as="xs:string" select="sg:geometry(if ($inner-is-left) then 'outer' else 'inner')"/>
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
        <fo:conditional-page-master-reference blank-or-not-blank="blank" odd-or-even="odd" master-reference="bare-odd"/>
        <fo:conditional-page-master-reference blank-or-not-blank="blank" master-reference="bare-even"/>
        <fo:conditional-page-master-reference page-position="first" odd-or-even="odd" master-reference="{$opening}odd"/>
        <fo:conditional-page-master-reference page-position="first" master-reference="{$opening}even"/>
        <fo:conditional-page-master-reference odd-or-even="odd" master-reference="{$page}odd"/>
        <fo:conditional-page-master-reference master-reference="{$page}even"/>
      </fo:repeatable-page-master-alternatives>
    </fo:page-sequence-master>
  </xsl:function>

  <!-- Running heads: the edition on the even page, on the odd one the title given, or what the text's markers say. -->
  <xsl:template name="sg:running-heads">
    <xsl:param name="even" as="xs:string"/>
    <xsl:param name="odd" as="xs:string?" select="()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="name-lines" as="xs:boolean" select="false()"/>
    <fo:static-content flow-name="head-even" role="artifact">
      <xsl:call-template name="_:running-head">
        <xsl:with-param name="folio-first" select="$_:is-bound-at-right eq sg:is-right-to-left($language)"/>
        <xsl:with-param name="name-lines" select="$name-lines"/>
        <xsl:with-param name="title"><xsl:value-of select="sg:shortened($even)"/></xsl:with-param>
      </xsl:call-template>
    </fo:static-content>
    <fo:static-content flow-name="head-odd" role="artifact">
      <xsl:call-template name="_:running-head">
        <xsl:with-param name="folio-first" select="$_:is-bound-at-right ne sg:is-right-to-left($language)"/>
        <xsl:with-param name="name-lines" select="$name-lines"/>
        <xsl:with-param name="title">
          <xsl:choose>
            <xsl:when test="$odd"><xsl:value-of select="sg:shortened($odd)"/></xsl:when>
            <xsl:otherwise>
              <fo:retrieve-marker retrieve-class-name="title" retrieve-position="first-including-carryover"/>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
      </xsl:call-template>
    </fo:static-content>
    <fo:static-content flow-name="foot" role="artifact">
      <fo:block xsl:use-attribute-sets="drop-folio"><fo:page-number/></fo:block>
    </fo:static-content>
    <fo:static-content flow-name="xsl-footnote-separator" role="artifact">
      <fo:block xsl:use-attribute-sets="footnote-rule"><fo:leader xsl:use-attribute-sets="short-rule"/></fo:block>
    </fo:static-content>
  </xsl:template>

  <!-- The folio stands outside; what comes first in the line stands where the text's lines begin. -->
  <xsl:template name="_:running-head">
    <xsl:param name="folio-first" as="xs:boolean"/>
    <xsl:param name="name-lines" as="xs:boolean"/>
    <xsl:param name="title" as="node()*"/>
    <xsl:variable name="parts" as="node()+">
      <fo:page-number/>
      <fo:leader xsl:use-attribute-sets="filling"/>
      <fo:inline xsl:use-attribute-sets="italic"><xsl:sequence select="$title"/></fo:inline>
      <!-- Room at the inner end, where org.siglum.print.RunningLines writes the lines of the page. -->
      <xsl:if test="$name-lines">
        <fo:leader xsl:use-attribute-sets="filling"/>
        <fo:leader xsl:use-attribute-sets="room-for-lines"/>
      </xsl:if>
    </xsl:variable>
    <fo:block xsl:use-attribute-sets="running-head">
      <xsl:sequence select="if ($folio-first) then $parts else reverse($parts)"/>
    </fo:block>
  </xsl:template>

  <!-- A running head has one line: a long title ends at a word, with an ellipsis. -->
  <xsl:function name="sg:shortened" as="xs:string">
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="plain" as="xs:string" select="normalize-space($title)"/>
    <xsl:sequence select="if (string-length($plain) le 60) then $plain
      else replace(substring($plain, 1, 58), '[\s\p{P}]+\S*$', '') || '…'"/>
  </xsl:function>

</xsl:stylesheet>
