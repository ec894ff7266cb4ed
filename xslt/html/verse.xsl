<?xml version="1.0" encoding="UTF-8"?>
<!-- Verse (VE). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template match="lg">
    <div>
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <!-- A part of a line that began before has no number. -->
  <xsl:template match="l">
    <div>
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="'l', @part ! ('part-' || .)"/>
      </xsl:call-template>
      <xsl:if test="@sg:n and node() and not(@part = ('M', 'F'))">
        <xsl:call-template name="_:number-of-line"/>
      </xsl:if>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <!-- Every line bears its number; the style sheet shows those of class `fifth` (and any that ends in no plain number), which lead to
    their lines. -->
  <xsl:template name="_:number-of-line">
    <xsl:variable name="fifth" as="xs:string?" select="_:fifth(@sg:n)"/>
    <xsl:choose>
      <xsl:when test="$fifth and @sg:id and exists($about)">
        <a class="number gen fifth" href="#{@sg:id}">{@sg:n}</a>
      </xsl:when>
      <xsl:otherwise>
        <span class="{'number', 'gen', $fifth}">{@sg:n}</span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Of a number as 1.2.450, for act, scene and line, the last counts. -->
  <xsl:function name="_:fifth" as="xs:string?">
    <xsl:param name="number" as="xs:string"/>
    <xsl:variable name="last" as="xs:string" select="replace($number, '^\s*(\d+\.)+', '')"/>
    <xsl:sequence select="if (not($last castable as xs:integer)
        or xs:integer($last) mod 5 eq 0) then 'fifth' else ()"/>
  </xsl:function>

  <!-- In a reading, lines run on. -->
  <xsl:template match="lem/l | rdg/l" priority="1">
    <xsl:if test="preceding-sibling::l">
      <span class="gen"> / </span>
    </xsl:if>
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <xsl:template match="caesura | rhyme | metSym">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

</xsl:stylesheet>
