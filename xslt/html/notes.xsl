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
    <a class="note-ref gen" role="doc-noteref" href="#{@sg:id}" id="{@sg:id}-ref"
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
