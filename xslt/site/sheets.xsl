<?xml version="1.0" encoding="UTF-8"?>
<!-- Lists that go on on further pages: what of them stands on a page, and the ways to the others. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:variable name="_:sheet-in-title" as="xs:string" select="if ($sheet gt 1) then ' (' || $sheet || ')' else ''"/>

  <xsl:function name="_:here" as="element()*">
    <xsl:param name="items" as="element()*"/>
    <xsl:sequence select="$items[not(@sheet) or xs:integer(@sheet) eq $sheet]"/>
  </xsl:function>

  <!-- A place in the list, by its fragment: on this page or another. -->
  <xsl:function name="_:place-in-list" as="xs:string">
    <xsl:param name="item" as="element()"/>
    <xsl:param name="fragment" as="xs:string"/>
    <xsl:variable name="other" as="element(sg:sheet)?" select="$item/../sg:sheet[@n = $item/@sheet][xs:integer(@n) ne $sheet]"/>
    <xsl:sequence select="string($other ! sg:relative($page, @page)) || '#' || $fragment"/>
  </xsl:function>

  <!-- All pages of the list. -->
  <xsl:template name="_:sheets">
    <xsl:where-populated>
      <ol class="sheets" aria-label="{sg:label($messages, 'pages-of-list')}">
        <xsl:for-each select="sg:sheet">
          <li>
            <a href="{sg:relative($page, @page)}">
              <xsl:if test="xs:integer(@n) eq $sheet">
                <xsl:attribute name="aria-current" select="'page'"/>
              </xsl:if>
              <xsl:text>{(sg:title[normalize-space()], @n)[1]}</xsl:text>
            </a>
          </li>
        </xsl:for-each>
      </ol>
    </xsl:where-populated>
  </xsl:template>

  <xsl:template name="_:neighbouring-sheets">
    <xsl:where-populated>
      <nav class="neighbours" aria-label="{sg:label($messages, 'pages-of-list')}">
        <xsl:sequence select="sg:sheet[xs:integer(@n) eq $sheet - 1] ! _:neighbour(., 'previous'),
            sg:sheet[xs:integer(@n) eq $sheet + 1] ! _:neighbour(., 'next')"/>
      </nav>
    </xsl:where-populated>
  </xsl:template>

</xsl:stylesheet>
