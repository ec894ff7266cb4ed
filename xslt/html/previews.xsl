<?xml version="1.0" encoding="UTF-8"?>
<!-- What the script shows beside a name: a line or two of the entry that it leads to, whose page says it all. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template name="_:previews-of-entries">
    <xsl:if test="$about/sg:link/sg:summary">
      <xsl:where-populated>
        <template id="siglum-previews">
          <xsl:for-each-group select="_:links-on-page(.)[sg:summary]" group-by="@page">
            <div data-href="{sg:relative($page, @page)}">
              <p class="name">{sg:title}</p>
              <p>{sg:summary}</p>
            </div>
          </xsl:for-each-group>
        </template>
      </xsl:where-populated>
    </xsl:if>
  </xsl:template>

  <!-- Of a text in parts, what the part names; all else that a document names stands on its only page. -->
  <xsl:function name="_:links-on-page" as="element(sg:link)*">
    <xsl:param name="shown" as="element()"/>
    <xsl:choose>
      <xsl:when test="$about/sg:part">
        <xsl:variable name="elements" as="element()*" select="$shown/(if ($_:part) then descendant-or-self::*
            else descendant-or-self::*[not(ancestor-or-self::*[@sg:part])])"/>
        <xsl:sequence select="distinct-values($elements ! (@ref, @key, @who) ! tokenize(.)) ! $_:links(.)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$about/sg:link"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
