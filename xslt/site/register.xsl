<?xml version="1.0" encoding="UTF-8"?>
<!-- The index page of a register, A to Z. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template match="sg:register">
    <xsl:call-template name="sg:shell">
      <xsl:with-param name="title" select="sg:label($messages, @kind)"/>
      <xsl:with-param name="class" select="'register'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="sg:register" mode="sg:main">
    <h1>{sg:label($messages, @kind)}</h1>
    <xsl:call-template name="_:link-to-map"/>
    <nav aria-label="{sg:label($messages, 'letters-nav')}">
      <ul class="jump">
        <xsl:for-each-group select="sg:entry" group-adjacent="string(@initial)">
          <li>
            <a href="{_:place-in-list(., 'initial-' || position())}">{current-grouping-key()}</a>
          </li>
        </xsl:for-each-group>
      </ul>
    </nav>
    <div class="initials">
      <xsl:call-template name="_:initials"/>
    </div>
    <xsl:call-template name="_:neighbouring-sheets"/>
  </xsl:template>

  <xsl:template name="_:initials">
    <xsl:for-each-group select="sg:entry" group-adjacent="string(@initial)">
      <xsl:variable name="id" as="xs:string" select="'initial-' || position()"/>
      <xsl:variable name="here" as="element(sg:entry)*" select="_:here(current-group())"/>
      <xsl:if test="exists($here)">
        <section class="initial" aria-labelledby="{$id}">
          <h2 id="{$id}">{current-grouping-key()}</h2>
          <ul class="entries">
            <xsl:for-each select="$here">
              <li>
                <xsl:variable name="count" select="string(count(sg:mention))" as="xs:string"/>
                <a href="{sg:relative($page, @page)}" dir="auto">
                  <xsl:value-of select="(sg:name[normalize-space()], @id)[1]"/>
                </a>
                <xsl:text> </xsl:text>
                <span class="count" title="{sg:label($messages, 'mentions-count', $count)}">
                  <xsl:value-of select="$count"/>
                </span>
              </li>
            </xsl:for-each>
          </ul>
        </section>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:template>

</xsl:stylesheet>
