<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes (CO): called in the text and printed at its foot, set in the margin, or left in line. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:variable name="_:note-label" select="sg:label($messages, 'note')" as="xs:string"/>

  <!-- Without a place: in a list of entities, a header, an apparatus. -->
  <xsl:template match="note">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <xsl:template match="note[@sg:place = ('foot', 'end')]">
    <a class="{'note-ref', 'next'[current()/preceding-sibling::node()[not(self::anchor)][1][self::note[@sg:place = ('foot', 'end')]]], 'gen'}" role="doc-noteref" href="#{@sg:id}" id="{@sg:id}-ref"
        aria-label="{$_:note-label} {@sg:n}">{@sg:n}</a>
  </xsl:template>

  <!-- Within a line it is told from the text by brackets; paragraphs need none. -->
  <xsl:template match="note[@sg:place = 'inline']">
    <xsl:variable name="holds-block" as="xs:boolean" select="_:holds-block(.)"/>
    <xsl:element name="{if (_:is-block(.) or $holds-block) then 'div' else 'span'}">
      <xsl:attribute name="role" select="'note'"/>
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="'note', 'inline'"/>
      </xsl:call-template>
      <xsl:where-populated>
        <span class="gen">{'['[not($holds-block)]}</span>
      </xsl:where-populated>
      <xsl:apply-templates/>
      <xsl:where-populated>
        <span class="gen">{']'[not($holds-block)]}</span>
      </xsl:where-populated>
    </xsl:element>
  </xsl:template>

  <!-- Where notes stand by themselves, a list of them; a number leads back to the first call, if that is on this page. -->
  <xsl:template match="note[@sg:place = 'apart']">
    <div role="note">
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="'note', 'apart'"/>
      </xsl:call-template>
      <xsl:if test="@sg:n">
        <xsl:variable name="call" as="element()?" select="key('_:call', @sg:id)[1][ancestor::*[@sg:part][1] is current()/ancestor::*[@sg:part][1]
            or empty((ancestor::*/@sg:part, current()/ancestor::*/@sg:part))]"/>
        <xsl:element name="{if ($call) then 'a' else 'span'}">
          <xsl:attribute name="class" select="'number gen'"/>
          <xsl:if test="$call">
            <xsl:attribute name="href" select="'#' || @sg:id || '-ref'"/>
            <xsl:attribute name="role" select="'doc-backlink'"/>
            <xsl:attribute name="aria-label" select="sg:label($messages, 'back-to-note', @sg:n)"/>
          </xsl:if>
          <xsl:value-of select="@sg:n"/>
        </xsl:element>
        <xsl:text> </xsl:text>
      </xsl:if>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:key name="_:call" match="*[@sg:call]" use="@sg:call"/>

  <!-- The number or sign that calls one of these. -->
  <xsl:template match="(ref | ptr)[@sg:call]" priority="2">
    <xsl:param name="linked" tunnel="yes" as="xs:boolean" select="false()"/>
    <xsl:variable name="href" as="xs:string?" select="sg:href(@target)[not($linked)]"/>
    <xsl:element name="{if ($href) then 'a' else 'span'}">
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="'note-ref', 'gen'[current()/@sg:n]"/>
      </xsl:call-template>
      <xsl:if test="not(@sg:id) and key('_:call', @sg:call)[1] is .">
        <xsl:attribute name="id" select="@sg:call || '-ref'"/>
      </xsl:if>
      <xsl:if test="$href">
        <xsl:attribute name="href" select="$href"/>
        <xsl:attribute name="role" select="'doc-noteref'"/>
        <xsl:attribute name="aria-label" select="$_:note-label || ' ' || normalize-space((@sg:n, .)[1])"/>
      </xsl:if>
      <xsl:value-of select="@sg:n"/>
      <xsl:apply-templates>
        <xsl:with-param name="linked" tunnel="yes" select="true()"/>
      </xsl:apply-templates>
    </xsl:element>
  </xsl:template>

  <xsl:template match="note[@sg:place = 'margin']">
    <xsl:element name="{if (_:is-block(.) or _:holds-block(.)) then 'div' else 'span'}">
      <xsl:attribute name="role" select="'note'"/>
      <xsl:call-template name="sg:attributes">
        <xsl:with-param name="class" select="'note', 'margin'"/>
      </xsl:call-template>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:mode name="sg:note" on-no-match="deep-skip"/>

  <xsl:template match="note" mode="sg:note">
    <li>
      <xsl:call-template name="sg:attributes"/>
      <a class="number gen" href="#{@sg:id}-ref" role="doc-backlink"
          aria-label="{sg:label($messages, 'back-to-note', @sg:n)}">{@sg:n}</a>
      <xsl:text> </xsl:text>
      <xsl:choose>
        <xsl:when test="_:holds-block(.)">
          <div class="body">
            <xsl:apply-templates/>
          </div>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates/>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

</xsl:stylesheet>
