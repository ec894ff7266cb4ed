<?xml version="1.0" encoding="UTF-8"?>
<!-- CO: breaks, milestones, anchors and spaces: places in the text rather than parts of it. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="3.0"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:template match="lb">
    <fo:block><xsl:sequence select="sg:identity(.)[name() = 'id']"/></fo:block>
    <xsl:call-template name="_:line-begins"/>
  </xsl:template>

  <!-- At the start of a paragraph, which a speaker may have begun, no line ends. -->
  <xsl:template match="p/lb | ab/lb" priority="0.6">
    <xsl:choose>
      <xsl:when test="preceding-sibling::node()[self::* or normalize-space()]"><xsl:next-match/></xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="sg:identity(.)[name() = 'id'] ! _:empty(.)"/>
        <xsl:call-template name="_:line-begins"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The number of a line of the source, as of an inscription, is that of the line here. -->
  <xsl:template name="_:line-begins">
    <xsl:if test="@n and (ancestor::p | ancestor::ab)[last()][sg:has-numbered-lines(.)]">
      <fo:inline sg:lines="source" sg:n="{@n}">&#x200B;</fo:inline>
    </xsl:if>
  </xsl:template>

  <!-- Whether the lines of a block are those of its source, each with a number. -->
  <xsl:function name="sg:has-numbered-lines" as="xs:boolean" cache="yes">
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="breaks" as="element(lb)*" select="$block//lb"/>
    <xsl:sequence select="exists($breaks) and exists($about) and (every $lb in $breaks satisfies $lb/@n)
        and empty($block/(ancestor::note | ancestor::lem | ancestor::rdg))"/>
  </xsl:function>

  <xsl:function name="_:empty" as="element(fo:wrapper)">
    <xsl:param name="id" as="attribute(id)"/>
    <fo:wrapper><xsl:sequence select="$id"/></fo:wrapper>
  </xsl:function>

  <xsl:template match="lb[@break = 'no']">
    <xsl:sequence select="$_:stroke"/>
  </xsl:template>

  <xsl:template match="lb[sg:breaks-word(.)]" priority="1">
    <fo:wrapper role="artifact">-</fo:wrapper>
    <fo:block><xsl:sequence select="sg:identity(.)[name() = 'id']"/></fo:block>
    <xsl:call-template name="_:line-begins"/>
  </xsl:template>

  <!-- Where a line or page of the source ends: for the eye, and not read out. FOP knows of no other inline that is an artifact. -->
  <xsl:variable name="_:stroke" as="element(fo:wrapper)">
    <fo:wrapper role="artifact">|</fo:wrapper>
  </xsl:variable>

  <xsl:template match="pb | cb | gb | milestone[@n]">
    <fo:inline xsl:use-attribute-sets="source-page">
      <xsl:sequence select="sg:identity(.)[name() = 'id']"/>
      <xsl:choose>
        <xsl:when test="@n">
          <xsl:value-of select="'[' || sg:break-label($messages, .) || ']'"/>
        </xsl:when>
        <xsl:when test="preceding-sibling::node()">
          <xsl:sequence select="$_:stroke"/>
        </xsl:when>
      </xsl:choose>
    </fo:inline>
    <!-- A mark at the start of a block is no part of its first word. -->
    <xsl:if test="@n and not(@break = 'no')"><xsl:text> </xsl:text></xsl:if>
  </xsl:template>

  <!-- Its number stands in the margin: a stroke in the text says where, unless a block begins there. -->
  <xsl:template match="*[self::pb or self::cb or self::gb or self::milestone][sg:stands-in-margin(.)]" priority="3">
    <xsl:choose>
      <xsl:when test="sg:stands-between-blocks(.)">
        <fo:block keep-with-next.within-page="always" sg:margin="{sg:break-label($messages, .)}"><xsl:sequence select="sg:identity(.)"/></fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline xsl:use-attribute-sets="source-page" sg:margin="{sg:break-label($messages, .)}">
          <xsl:sequence select="sg:identity(.)[name() = 'id']"/>
          <xsl:sequence select="if (preceding-sibling::node()) then $_:stroke else '&#x200B;'"/>
        </fo:inline>
        <xsl:if test="not(@break = 'no')"><xsl:text> </xsl:text></xsl:if>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Only what the setting names, in running text that is printed nowhere else, and no more than a margin holds. -->
  <xsl:function name="sg:stands-in-margin" as="xs:boolean">
    <xsl:param name="milestone" as="element()"/>
    <xsl:sequence select="exists($milestone/@n) and tokenize($lines?second) = (local-name($milestone), string($milestone/@unit))
      and string-length(sg:break-label($messages, $milestone)) le 14 and exists($about) and exists($milestone/ancestor::text)
      and empty($milestone/(ancestor::note | ancestor::app | ancestor::figure | ancestor::*[@sg:register]))
      and (every $choice in $milestone/ancestor::choice satisfies sg:preferred($choice) intersect $milestone/ancestor-or-self::*)"/>
  </xsl:function>

  <!-- Between blocks a page's end has a line to itself, if it has a number to tell. -->
  <xsl:template match="pb[sg:stands-between-blocks(.)] | cb[sg:stands-between-blocks(.)] | gb[sg:stands-between-blocks(.)]
    | milestone[@n][sg:stands-between-blocks(.)]" priority="2">
    <fo:block xsl:use-attribute-sets="source-page-block">
      <xsl:sequence select="sg:identity(.)"/>
      <xsl:if test="@n">
        <xsl:value-of select="'[' || sg:break-label($messages, .) || ']'"/>
      </xsl:if>
    </fo:block>
  </xsl:template>

  <xsl:template match="milestone">
    <xsl:choose>
      <xsl:when test="sg:stands-between-blocks(.)">
        <fo:block xsl:use-attribute-sets="ornament"><xsl:sequence select="sg:identity(.)"/>* * *</fo:block>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="sg:place"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An anchor is empty by the Guidelines; where a source puts words into one, they stay. -->
  <xsl:template match="anchor">
    <xsl:call-template name="sg:place"/>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- A place that can be referred to, without extent. -->
  <xsl:template name="sg:place">
    <xsl:variable name="id" as="attribute()?" select="if (@sg:id) then sg:identity(.)[name() = 'id'] else ()"/>
    <xsl:if test="$id">
      <fo:wrapper><xsl:sequence select="$id"/></fo:wrapper>
    </xsl:if>
  </xsl:template>

  <xsl:template match="space">
    <xsl:value-of select="if (@unit = ('chars', 'char', 'characters') and xs:string(@quantity) castable as xs:integer and xs:integer(@quantity) gt 1)
      then string-join((1 to min((12, xs:integer(@quantity)))) ! '&#xA0;') else ' '"/>
  </xsl:template>

  <!-- What is for indexing and linking alone has no text. -->
  <xsl:template match="index | join | joinGrp | link | linkGrp | alt | altGrp | timeline | spanGrp | span | interpGrp | interp | fs | fvLib
    | certainty | precision | respons | substJoin | listTranspose | alternate | handShift | addSpan | delSpan | damageSpan | noteGrp[not(note)]"/>

</xsl:stylesheet>
