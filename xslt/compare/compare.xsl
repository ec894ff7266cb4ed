<?xml version="1.0" encoding="UTF-8"?>
<!-- What changed between two states of an edition, as one page that needs no other file. Like findings, it is in English. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:output method="html" html-version="5" encoding="UTF-8" indent="no" include-content-type="no"/>

  <!-- A style sheet's text. -->
  <xsl:param name="style" as="xs:string" required="yes"/>

  <xsl:mode on-no-match="fail"/>

  <xsl:template match="document-node()">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="sg:comparison">
    <html lang="en">
      <head>
        <meta charset="UTF-8"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>What changed – {@new}</title>
        <style>{$style}</style>
      </head>
      <body>
        <main>
          <h1>What changed</h1>
          <p>From <code>{@old}</code> to <code>{@new}</code>.</p>
          <p>{_:summary(.)}</p>
          <xsl:call-template name="_:documents"/>
          <xsl:call-template name="_:findings"/>
          <xsl:call-template name="_:pages"/>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:function name="_:summary" as="xs:string">
    <xsl:param name="comparison" as="element(sg:comparison)"/>
    <xsl:variable name="documents" as="xs:string*" select="
        for $state in ('changed', 'added', 'removed') return count($comparison/sg:document[@state eq $state]) || ' ' || $state"/>
    <xsl:variable name="unread" as="xs:integer" select="count($comparison/sg:document[@state eq 'unread'])"/>
    <xsl:variable name="subjects" as="xs:string*">
      <xsl:for-each-group select="$comparison/sg:document/sg:change" group-by="@subject">
        <xsl:sequence select="count(current-group()) || ' ' || current-grouping-key()"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="
        'Documents: ' || string-join(($documents, ($unread || ' unread')[$unread gt 0], $comparison/@unchanged || ' unchanged'), ', ') || '.'
        || (if (exists($subjects)) then ' Changes: ' || string-join($subjects, ', ') || '.' else '')"/>
  </xsl:function>

  <!-- Documents -->

  <xsl:template name="_:documents">
    <xsl:for-each-group select="sg:document[@state ne 'changed']" group-by="@state">
      <h2>{if (current-grouping-key() eq 'unread') then 'Documents whose file cannot be read in one state' else 'Documents ' || current-grouping-key()}</h2>
      <ul>
        <xsl:for-each select="current-group()">
          <li>{@path}</li>
        </xsl:for-each>
      </ul>
    </xsl:for-each-group>
    <xsl:apply-templates select="sg:document[@state eq 'changed']"/>
  </xsl:template>

  <xsl:template match="sg:document">
    <section>
      <h2>{@path}</h2>
      <xsl:for-each-group select="sg:change" group-adjacent="string(@subject)">
        <h3>{_:heading(current-grouping-key())} <small>{count(current-group())}</small></h3>
        <ul class="changes">
          <xsl:apply-templates select="current-group()"/>
        </ul>
      </xsl:for-each-group>
    </section>
  </xsl:template>

  <xsl:function name="_:heading" as="xs:string">
    <xsl:param name="subject" as="xs:string"/>
    <xsl:sequence select="upper-case(substring($subject, 1, 1)) || substring($subject, 2)"/>
  </xsl:function>

  <xsl:template match="sg:change">
    <li>
      <xsl:where-populated>
        <i>{@what[. ne '']}</i>
      </xsl:where-populated>
      <xsl:text> </xsl:text>
      <span dir="auto">
        <xsl:apply-templates/>
      </span>
      <span class="places">{string-join(distinct-values((@before, @after)), ' → ')}</span>
    </li>
  </xsl:template>

  <xsl:template match="sg:same">
    <xsl:text>{.} </xsl:text>
  </xsl:template>

  <xsl:template match="sg:deleted">
    <del>{.}</del>
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template match="sg:inserted">
    <ins>{.}</ins>
    <xsl:text> </xsl:text>
  </xsl:template>

  <!-- Findings -->

  <xsl:template name="_:findings">
    <xsl:for-each-group select="sg:finding" group-by="@state">
      <h2>{if (current-grouping-key() eq 'added') then 'New findings' else 'Findings that are gone'}</h2>
      <ul>
        <xsl:for-each select="current-group()">
          <li dir="auto">{@text}</li>
        </xsl:for-each>
      </ul>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Pages -->

  <xsl:template name="_:pages">
    <xsl:variable name="headings" as="map(xs:string, xs:string)" select="map {
      'removed': 'Addresses that lead nowhere now', 'added': 'New addresses', 'changed': 'Pages with other words' }"/>
    <xsl:for-each-group select="sg:page" group-by="@state">
      <h2>{$headings(current-grouping-key())} <small>{count(current-group())}</small></h2>
      <xsl:call-template name="_:addresses">
        <xsl:with-param name="pages" select="current-group()"/>
      </xsl:call-template>
    </xsl:for-each-group>
    <xsl:where-populated>
      <ul class="changes">
        <xsl:apply-templates select="sg:words"/>
      </ul>
    </xsl:where-populated>
  </xsl:template>

  <xsl:template match="sg:words">
    <li>
      <span dir="auto">
        <xsl:apply-templates select="* except sg:on"/>
      </span>
      <xsl:call-template name="_:addresses">
        <xsl:with-param name="pages" select="sg:on"/>
      </xsl:call-template>
    </li>
  </xsl:template>

  <xsl:template name="_:addresses">
    <xsl:param name="pages" as="element()+"/>
    <details>
      <summary>{$pages[1]/@address}{if (count($pages) gt 1) then ' and ' || count($pages) - 1 || ' more' else ''}</summary>
      <p class="places">{string-join($pages/@address, ', ')}</p>
    </details>
  </xsl:template>

</xsl:stylesheet>
