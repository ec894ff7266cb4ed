<?xml version="1.0" encoding="UTF-8"?>
<!-- Ways through the contents by what documents have in common: a page for each facet with its values, one for each value with its documents. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- Of a facet -->

  <xsl:template match="sg:facet">
    <xsl:call-template name="sg:shell">
      <xsl:with-param name="title" select="sg:label($messages, 'facet-' || @kind)"/>
      <xsl:with-param name="class" select="'register'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="sg:facet" mode="sg:main">
    <xsl:call-template name="_:facets"/>
    <h1>{sg:label($messages, 'facet-' || @kind)}</h1>
    <xsl:call-template name="_:sheets"/>
    <ul class="entries values">
      <xsl:for-each select="_:here(sg:value)">
        <li>
          <a href="{sg:relative($page, @page)}" dir="auto">
            <xsl:apply-templates select="." mode="_:written"/>
          </a>
          <xsl:text> </xsl:text>
          <span class="count">{@documents}</span>
        </li>
      </xsl:for-each>
    </ul>
    <xsl:call-template name="_:neighbouring-sheets"/>
  </xsl:template>

  <!-- All facets of the edition, on the home page and on those of each. -->
  <xsl:template name="_:facets">
    <xsl:variable name="facets" as="element(sg:facet)*" select="ancestor-or-self::sg:collection/sg:facet"/>
    <xsl:if test="$facets">
      <nav class="facets" aria-labelledby="browse-by">
        <span id="browse-by">{sg:label($messages, 'browse-by')}</span>
        <ul class="ways">
          <xsl:for-each select="$facets">
            <li>
              <a href="{sg:relative($page, @page)}">
                <xsl:if test="@page = $page">
                  <xsl:attribute name="aria-current" select="'page'"/>
                </xsl:if>
                <xsl:text>{sg:label($messages, 'facet-' || @kind)}</xsl:text>
              </a>
            </li>
          </xsl:for-each>
        </ul>
      </nav>
    </xsl:if>
  </xsl:template>

  <!-- Of a value -->

  <xsl:template match="sg:value">
    <xsl:variable name="written" as="xs:string">
      <xsl:apply-templates select="." mode="_:written"/>
    </xsl:variable>
    <xsl:call-template name="sg:shell">
      <xsl:with-param name="title" select="sg:label($messages, 'facet-' || ../@kind) || ': ' || $written"/>
      <xsl:with-param name="class" select="'entry'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="sg:value" mode="sg:main">
    <article class="entry">
      <header>
        <p class="kind">
          <a href="{sg:relative($page, ../@page)}">{sg:label($messages, 'facet-' || ../@kind)}</a>
        </p>
        <h1 dir="auto">
          <xsl:apply-templates select="." mode="_:written"/>
        </h1>
        <xsl:for-each select="@entry">
          <p class="parties">
            <a href="{sg:relative($page, .)}">{sg:label($messages, 'in-register')}</a>
          </p>
        </xsl:for-each>
      </header>
      <xsl:call-template name="_:narrowing">
        <xsl:with-param name="chosen" select="../@kind || '=' || @id"/>
      </xsl:call-template>
      <div class="narrowed">
        <xsl:call-template name="_:sheets"/>
        <ol class="documents">
          <xsl:apply-templates select="for $path in _:here(sg:in)/@path return $_:collection/key('_:document', $path, .)" mode="_:document"/>
        </ol>
        <xsl:call-template name="_:neighbouring-sheets"/>
      </div>
    </article>
  </xsl:template>

  <!-- Several values at once: filled and shown by the script, which puts what it finds in the place of `.narrowed`. -->
  <xsl:template name="_:narrowing">
    <xsl:param name="chosen" as="xs:string" select="''"/>
    <xsl:variable name="facets" as="element(sg:facet)*" select="ancestor-or-self::sg:collection/sg:facet"/>
    <!-- One facet alone has its pages. -->
    <xsl:if test="$facets[2]">
      <details class="narrowing" hidden="" data-documents="{sg:relative($page, 'browse/documents.js')}" data-chosen="{$chosen}">
        <summary>{sg:label($messages, 'narrow')}</summary>
        <form>
          <xsl:for-each select="$facets">
            <label>
              <span>{sg:label($messages, 'facet-' || @kind)}</span>
              <select name="{@kind}">
                <option value="">{sg:label($messages, 'filter-all')}</option>
              </select>
            </label>
          </xsl:for-each>
          <output class="count" data-count="{sg:label($messages, 'documents-count')}"/>
        </form>
      </details>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
