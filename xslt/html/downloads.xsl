<?xml version="1.0" encoding="UTF-8"?>
<!-- What the site has of a document besides its pages: a line of links under its title. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template name="sg:downloads">
    <!-- Those that cite it stand where the page says how to. -->
    <xsl:variable name="outputs" as="element()*" select="($about/(sg:shown | sg:output) except $_:citing)[
        not(@kind eq 'manifest') or exists(sg:image/@url ! $images(.) ! $measures(.))]"/>
    <xsl:if test="exists($outputs)">
      <nav class="downloads gen" aria-label="{sg:label($messages, 'outputs')}"
          lang="{$_:interface}" dir="{sg:dir($_:interface)}">
        <ul>
          <xsl:for-each select="$outputs">
            <li>
              <a href="{sg:relative($page, @page)}">
                <xsl:if test="@page = $page">
                  <xsl:attribute name="aria-current" select="'page'"/>
                </xsl:if>
                <!-- What a browser only shows is rather kept. -->
                <xsl:if test="@kind = ('csv', 'json', 'tei')">
                  <xsl:attribute name="download"/>
                </xsl:if>
                <xsl:value-of select="sg:label($messages, 'output-' || @kind)"/>
              </a>
            </li>
          </xsl:for-each>
        </ul>
      </nav>
    </xsl:if>
  </xsl:template>

  <!-- The head of a page that shows a document in another way than as its text. -->
  <xsl:template name="sg:derived-header">
    <xsl:param name="label" as="xs:string"/>
    <header class="document">
      <h1>{$label}</h1>
      <p class="subtitle" lang="{$about/@language}" dir="{sg:dir($about/@language)}">
        <a href="{sg:relative($page, $about/@page)}">{$about/sg:title}</a>
      </p>
      <xsl:call-template name="sg:downloads"/>
    </header>
  </xsl:template>

</xsl:stylesheet>
