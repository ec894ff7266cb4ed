<?xml version="1.0" encoding="UTF-8"?>
<!-- What the script shows beside a name: a line or two of the entry that it leads to, whose page says it all. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all" expand-text="yes"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:template name="_:previews-of-entries">
    <xsl:if test="$about/sg:link/sg:summary">
      <xsl:variable name="elements" as="element()*" select="if ($about/sg:part and empty($_:part))
          then descendant-or-self::*[not(ancestor-or-self::*[@sg:part])] else descendant-or-self::*"/>
      <xsl:variable name="names" as="xs:string*" select="distinct-values($elements/(@ref | @key | @who) ! tokenize(.))"/>
      <xsl:where-populated>
        <template id="siglum-previews">
          <xsl:for-each-group select="$names ! $_:links(.)[sg:summary]" group-by="@page">
            <div data-href="{sg:relative($page, @page)}">
              <p class="name">{sg:title}</p>
              <p>{sg:summary}</p>
            </div>
          </xsl:for-each-group>
        </template>
      </xsl:where-populated>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
