<?xml version="1.0" encoding="UTF-8"?>
<!-- Default text structure (DS): text, divisions, headings, openers and closers, title pages. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template match="text | body | group | floatingText">
    <div>
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
      <xsl:call-template name="sg:apparatus"/>
    </div>
  </xsl:template>

  <xsl:template match="front | back">
    <!-- A back that holds register lists alone leaves nothing. -->
    <xsl:where-populated>
      <div>
        <xsl:call-template name="sg:attributes"/>
        <xsl:apply-templates/>
        <xsl:call-template name="sg:apparatus"/>
      </div>
    </xsl:where-populated>
  </xsl:template>

  <xsl:template match="div | div1 | div2 | div3 | div4 | div5 | div6 | div7">
    <xsl:variable name="name" as="xs:string?" select="sg:key-of-heading(.) ! sg:label($messages, .)"/>
    <xsl:variable name="number" as="xs:string?" select="sg:number-of-passage(.)"/>
    <xsl:element name="{if (head or $name) then 'section' else 'div'}">
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="'div', 'textpart'[$number]"/>
      </xsl:call-template>
      <xsl:for-each select="$number">
        <span class="textpart-number gen">{.}</span>
      </xsl:for-each>
      <xsl:for-each select="$name">
        <h2 class="gen" lang="{$_:interface}" dir="{sg:dir($_:interface)}">{.}</h2>
      </xsl:for-each>
      <xsl:apply-templates/>
      <xsl:call-template name="sg:apparatus"/>
    </xsl:element>
  </xsl:template>

  <!-- h1 is the document's title. -->
  <xsl:template match="head">
    <xsl:variable name="level" as="xs:integer"
        select="min((max(((xs:integer(@sg:level), 1)[1] - $_:lift, 1)) + 1, 6))"/>
    <xsl:choose>
      <xsl:when test="_:holds-block(.)">
        <div role="heading" aria-level="{$level}">
          <xsl:call-template name="sg:attributes"/>
          <xsl:apply-templates/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="h{$level}">
          <xsl:call-template name="sg:attributes"/>
          <xsl:apply-templates/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A second heading of a division goes with the first. -->
  <xsl:template match="head[preceding-sibling::*[1][self::head]]" priority="1">
    <xsl:call-template name="sg:paragraph">
      <xsl:with-param name="class" select="'head', 'sub'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="opener | closer | postscript | argument | epigraph">
    <div>
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <!-- In a paragraph they are a part of its line. -->
  <xsl:template match="dateline | salute | signed | byline | trailer">
    <xsl:element name="{if (not(ancestor::p | ancestor::ab) or _:holds-block(.)) then 'div'
        else 'span'}">
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="titlePage">
    <section aria-label="{sg:label($messages, 'titlePage')}">
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates/>
    </section>
  </xsl:template>

  <xsl:template match="docTitle | titlePart | docAuthor | docEdition | docImprint | docDate
      | imprimatur">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

</xsl:stylesheet>
