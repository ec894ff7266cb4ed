<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame that all pages of the site share. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:import href="../common/addresses.xsl"/>
  <xsl:import href="../common/direction.xsl"/>
  <xsl:import href="../common/labels.xsl"/>
  <xsl:import href="../common/dates.xsl"/>

  <xsl:output method="html" html-version="5" encoding="UTF-8" indent="no"
      include-content-type="no"/>

  <!-- Path of the page from the site's root, as all paths here. -->
  <xsl:param name="page" as="xs:string" required="yes"/>
  <xsl:param name="edition" as="element(sg:edition)" required="yes"/>
  <!-- Of a list that several pages share, the number of this one. -->
  <xsl:param name="sheet" as="xs:integer" select="1"/>
  <!-- Their kind and page only. -->
  <xsl:param name="registers" as="element(sg:register)*" required="yes"/>
  <xsl:param name="messages" as="map(xs:string, xs:string)" required="yes"/>
  <!-- The keys: style, looks and script, and own (the editor's style sheet, where there is one). -->
  <xsl:param name="assets" as="map(xs:string, xs:string)" required="yes"/>

  <xsl:variable name="_:interface" as="xs:string"
      select="string(($messages('xml:lang'), $edition/@interface, 'en')[1])"/>

  <!-- Nothing from elsewhere, nothing in the page itself. -->
  <xsl:function name="_:policy" as="xs:string">
    <xsl:param name="image-sources" as="xs:string*"/>
    <xsl:sequence select='"default-src &apos;none&apos;; style-src &apos;self&apos;; script-src &apos;self&apos;; "
      || string-join(("img-src &apos;self&apos; data:", $image-sources), " ")
      || "; font-src &apos;self&apos;; base-uri &apos;none&apos;; form-action &apos;none&apos;"'/>
  </xsl:function>

  <!-- What a page has that others have not: style sheets, scripts, and hosts that its images may come from. -->
  <xsl:mode name="sg:styles" on-no-match="deep-skip"/>
  <xsl:mode name="sg:scripts" on-no-match="deep-skip"/>
  <xsl:mode name="sg:image-sources" on-no-match="deep-skip"/>

  <!-- What the page is about, within <main>; and what stands beside it. -->
  <xsl:mode name="sg:main" on-no-match="shallow-skip"/>
  <xsl:mode name="sg:aside" on-no-match="deep-skip"/>

  <xsl:template name="sg:shell">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="description" as="xs:string" select="$title"/>
    <xsl:param name="class" as="xs:string"/>
    <html lang="{$_:interface}" dir="{_:direction($_:interface)}">
      <xsl:call-template name="_:head">
        <xsl:with-param name="title" select="$title"/>
        <xsl:with-param name="description" select="$description"/>
      </xsl:call-template>
      <body class="{$class, 'sigla-italic'[$sigla eq 'italic']}">
        <a class="skip" href="#siglum-main">{sg:label($messages, 'skip')}</a>
        <xsl:call-template name="_:banner"/>
        <xsl:apply-templates select="." mode="sg:aside"/>
        <main id="siglum-main">
          <xsl:apply-templates select="." mode="sg:main"/>
        </main>
        <xsl:call-template name="_:colophon"/>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="_:head">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="description" as="xs:string"/>
    <head>
      <meta charset="UTF-8"/>
      <xsl:variable name="image-sources" as="xs:string*">
        <xsl:apply-templates select="." mode="sg:image-sources"/>
      </xsl:variable>
      <xsl:variable name="styles" as="xs:string*">
        <xsl:apply-templates select="." mode="sg:styles"/>
      </xsl:variable>
      <xsl:variable name="scripts" as="xs:string*">
        <xsl:apply-templates select="." mode="sg:scripts"/>
      </xsl:variable>
      <meta http-equiv="Content-Security-Policy" content="{_:policy($image-sources)}"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <title>{string-join(distinct-values(($title || $_:sheet-in-title, $edition/sg:title)), ' – ')}</title>
      <meta name="description" content="{$description}"/>
      <meta name="generator" content="Siglum"/>
      <xsl:if test="$sheet eq 1">
        <xsl:apply-templates select="." mode="_:metadata"/>
      </xsl:if>
      <xsl:if test="$edition/@url">
        <link rel="canonical" href="{$edition/@url}{$page[. ne 'index.html']}"/>
        <link rel="alternate" type="application/atom+xml" href="{sg:relative($page, 'feed.xml')}"/>
      </xsl:if>
      <xsl:for-each select="$assets?style, $styles, $assets?own">
        <link rel="stylesheet" href="{sg:relative($page, .)}"/>
      </xsl:for-each>
      <xsl:for-each select="$assets?looks">
        <script src="{sg:relative($page, .)}"/>
      </xsl:for-each>
      <xsl:for-each select="$assets?script, $scripts">
        <script src="{sg:relative($page, .)}" defer=""/>
      </xsl:for-each>
    </head>
  </xsl:template>

  <xsl:template name="_:banner">
    <header class="banner">
      <a class="edition" href="{sg:relative($page, 'index.html')}">
        <xsl:call-template name="_:edition-title"/>
      </a>
      <nav aria-label="{sg:label($messages, 'edition')}">
        <ul>
          <li>
            <a href="{sg:relative($page, 'index.html')}#contents">
              <xsl:value-of select="sg:label($messages, 'contents')"/>
            </a>
          </li>
          <xsl:for-each select="$edition/@correspondences">
            <li>
              <a href="{sg:relative($page, .)}">
                <xsl:if test=". = $page">
                  <xsl:attribute name="aria-current" select="'page'"/>
                </xsl:if>
                <xsl:value-of select="sg:label($messages, 'correspondences')"/>
              </a>
            </li>
          </xsl:for-each>
          <xsl:for-each select="$registers">
            <li>
              <a href="{sg:relative($page, @page)}">
                <xsl:if test="@page = $page">
                  <xsl:attribute name="aria-current" select="'page'"/>
                </xsl:if>
                <xsl:value-of select="sg:label($messages, @kind)"/>
              </a>
            </li>
          </xsl:for-each>
        </ul>
      </nav>
      <xsl:call-template name="_:preferences"/>
    </header>
  </xsl:template>

  <xsl:template name="_:edition-title">
    <xsl:attribute name="lang" select="$edition/@language"/>
    <xsl:attribute name="dir" select="_:direction($edition/@language)"/>
    <xsl:value-of select="$edition/sg:title"/>
  </xsl:template>

  <xsl:template name="_:colophon">
    <footer class="colophon">
      <p>
        <cite>
          <xsl:call-template name="_:edition-title"/>
        </cite>
        <xsl:variable name="said" as="xs:string*" select="$edition/sg:version ! _:capitalised(_:version(.)), $edition/(sg:publisher, sg:date) ! string()"/>
        <xsl:value-of separator=""
            select="for $i in 1 to count($said) return (if (matches((string($edition/sg:title), $said)[$i], '[.!?]$')) then ' ' else '. ') || $said[$i]"/>
      </p>
      <xsl:apply-templates select="$edition/sg:licence" mode="_:licence"/>
    </footer>
  </xsl:template>

  <xsl:mode name="_:licence" on-no-match="text-only-copy"/>

  <xsl:template match="sg:licence" mode="_:licence">
    <p class="licence">
      <xsl:choose>
        <xsl:when test="_:is-web(@target)">
          <a rel="license" href="{@target}">{(string(.)[normalize-space()], @target)[1]}</a>
        </xsl:when>
        <xsl:otherwise>{.}</xsl:otherwise>
      </xsl:choose>
    </p>
  </xsl:template>

  <xsl:function name="_:is-web" as="xs:boolean">
    <xsl:param name="address" as="xs:string?"/>
    <xsl:sequence select="starts-with($address, 'https://') or starts-with($address, 'http://')"/>
  </xsl:function>

  <xsl:function name="_:direction" as="xs:string">
    <xsl:param name="tag" as="xs:string?"/>
    <xsl:sequence select="if (exists($tag)) then sg:dir($tag) else 'ltr'"/>
  </xsl:function>

</xsl:stylesheet>
