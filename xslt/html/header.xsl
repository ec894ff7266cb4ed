<?xml version="1.0" encoding="UTF-8"?>
<!-- The header (HD): authors, the head of a letter, and the panel that says where the text is
     from. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template match="teiHeader">
    <xsl:variable name="letter" select="profileDesc/correspDesc[correspAction]"
        as="element(correspDesc)*"/>
    <xsl:if test="empty($letter)">
      <xsl:apply-templates mode="_:byline"
          select="fileDesc/titleStmt/(title[@type = 'sub'], author)"/>
    </xsl:if>
    <xsl:apply-templates select="$letter"/>
    <details class="metadata" lang="{$_:interface}" dir="{sg:dir($_:interface)}">
      <!-- A description alone is what there is to read. -->
      <xsl:if test="empty(../(text | sourceDoc)[normalize-space() or .//graphic])">
        <xsl:attribute name="open"/>
      </xsl:if>
      <summary class="gen">{sg:label($messages, 'about')}</summary>
      <xsl:apply-templates mode="_:section"
          select="fileDesc/*, encodingDesc, profileDesc, revisionDesc"/>
    </details>
  </xsl:template>

  <xsl:mode name="_:byline" on-no-match="deep-skip"/>

  <xsl:template match="title" mode="_:byline">
    <p class="subtitle">
      <xsl:apply-templates select="@xml:lang, node()"/>
    </p>
  </xsl:template>

  <xsl:template match="author" mode="_:byline">
    <p class="author">
      <xsl:apply-templates select="@xml:lang"/>
      <!-- Identifiers are in the panel. -->
      <xsl:choose>
        <xsl:when test="persName and not(text()[normalize-space()])">
          <xsl:for-each select="sg:names-of(.)">
            <xsl:if test="position() gt 1">, </xsl:if>
            <xsl:apply-templates select="."/>
          </xsl:for-each>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="node() except idno"/>
        </xsl:otherwise>
      </xsl:choose>
    </p>
  </xsl:template>

  <!-- Out of its place, a part of a header is read as text. -->
  <xsl:template match="correspDesc[not(ancestor::teiHeader)] | (correspDesc | teiHeader)[ancestor::text or ancestor::standOff]" priority="2">
    <xsl:call-template name="sg:element"/>
  </xsl:template>

  <!-- From whom, to whom, where and when. -->
  <xsl:template match="correspDesc">
    <dl class="correspondence">
      <xsl:for-each select="correspAction">
        <div class="{(@type, 'action')[1]}">
          <dt class="gen">{($messages('corresp-' || (@type, 'action')[1]), sg:label($messages, string(@type)))[1]}</dt>
          <dd>
            <xsl:for-each select="*[_:says(.)]">
              <xsl:if test="position() gt 1">
                <span class="gen">{if (self::date) then ', ' else ' · '}</span>
              </xsl:if>
              <xsl:apply-templates select="." mode="sg:data"/>
            </xsl:for-each>
          </dd>
        </div>
      </xsl:for-each>
    </dl>
  </xsl:template>

  <xsl:mode name="_:section" on-no-match="deep-skip"/>

  <xsl:template match="*" mode="_:section">
    <xsl:variable name="rows" select="*[_:says(.)]" as="element()*"/>
    <xsl:if test="exists($rows)">
      <section class="{local-name()}">
        <h2 class="gen">{sg:label($messages, local-name())}</h2>
        <xsl:apply-templates select="$rows[self::p | self::ab]"/>
        <xsl:where-populated>
          <dl class="record">
            <xsl:call-template name="sg:rows">
              <xsl:with-param name="rows" select="$rows except (p, ab)"/>
            </xsl:call-template>
          </dl>
        </xsl:where-populated>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Above the text already. -->
  <xsl:template match="correspDesc" mode="sg:data">
    <xsl:call-template name="sg:record">
      <xsl:with-param name="rows" select="(* except correspAction)[_:says(.)]"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="licence" mode="sg:data">
    <xsl:choose>
      <xsl:when test="_:is-web(@target)">
        <a rel="license" href="{normalize-space(@target)}">
          <xsl:value-of select="if (* or not(normalize-space())) then @target else string()"/>
        </a>
        <xsl:apply-templates select="self::*[*]/node()"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="respStmt" mode="sg:data">
    <xsl:for-each select="*">
      <xsl:if test="position() gt 1">
        <span class="gen">{if (preceding-sibling::*[1][self::resp]) then ': ' else ', '}</span>
      </xsl:if>
      <xsl:apply-templates select="."/>
    </xsl:for-each>
  </xsl:template>

  <!-- Several names in one element. -->
  <xsl:template mode="sg:data" priority="1" match="author[*[2]] | editor[*[2]] | funder[*[2]]
      | sponsor[*[2]] | principal[*[2]] | authority[*[2]]">
    <xsl:choose>
      <xsl:when test="text()[normalize-space()]">
        <xsl:next-match/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="*[_:says(.)]">
          <xsl:if test="position() gt 1">
            <span class="gen"> · </span>
          </xsl:if>
          <xsl:apply-templates select="." mode="sg:data"/>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="change" mode="sg:data">
    <xsl:call-template name="_:change"/>
  </xsl:template>

  <xsl:template match="change">
    <xsl:call-template name="_:change"/>
  </xsl:template>

  <xsl:template name="_:change">
    <xsl:variable name="when-who" select="@when, @who ! translate(., '#', '')" as="xs:string*"/>
    <xsl:if test="exists($when-who)">
      <span class="gen">{string-join($when-who, ', ')}: </span>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>

</xsl:stylesheet>
