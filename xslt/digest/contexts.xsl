<?xml version="1.0" encoding="UTF-8"?>
<!-- Names as key words in their contexts: each with the words around it in its block. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- Characters on each side of the name, whole words. -->
  <xsl:variable name="_:reach" as="xs:integer" select="70"/>

  <!-- By the generated ids of the names; without those that the text has not in the end, as in a deletion. -->
  <xsl:function name="_:contexts" as="map(xs:string, element(sg:context))">
    <xsl:param name="names" as="element()*"/>
    <xsl:map>
      <xsl:for-each-group select="$names" group-by="generate-id(_:block(.))">
        <xsl:call-template name="_:contexts-in-block"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <!-- What is read in one piece. -->
  <xsl:function name="_:block" as="element()">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="($name/ancestor::*[@sg:unit or self::rdg or self::cell][1], $name/..)[1]"/>
  </xsl:function>

  <xsl:template name="_:contexts-in-block" as="map(xs:string, element(sg:context))*">
    <xsl:variable name="pieces" as="item()*">
      <xsl:apply-templates select="_:block(.)/node()" mode="_:plain"/>
    </xsl:variable>
    <xsl:variable name="places" as="map(xs:string, xs:integer)">
      <xsl:map>
        <xsl:for-each select="$pieces">
          <xsl:if test=". instance of text()">
            <xsl:map-entry key="generate-id()" select="position()"/>
          </xsl:if>
        </xsl:for-each>
      </xsl:map>
    </xsl:variable>
    <xsl:for-each select="current-group()">
      <xsl:variable name="own" as="xs:integer*" select="descendant::text() ! $places(generate-id())"/>
      <xsl:if test="exists($own)">
        <xsl:map-entry key="generate-id()">
          <sg:context before="{_:end-of(string-join($pieces[position() lt $own[1]]))}"
              after="{_:beginning-of(string-join($pieces[position() gt $own[last()]]))}">
            <xsl:value-of select="normalize-space(string-join($pieces[position() = $own[1] to $own[last()]]))"/>
          </sg:context>
        </xsl:map-entry>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- The white space beside the name is kept: a comma follows without any. -->
  <xsl:function name="_:end-of" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="words" as="xs:string" select="replace($text, '\s+', ' ')"/>
    <xsl:variable name="length" as="xs:integer" select="string-length($words)"/>
    <xsl:sequence select="if ($length le $_:reach) then replace($words, '^ ', '')
        else '… ' || replace(substring($words, $length - $_:reach), '^\S* ', '')"/>
  </xsl:function>

  <xsl:function name="_:beginning-of" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="words" as="xs:string" select="replace($text, '\s+', ' ')"/>
    <xsl:sequence select="if (string-length($words) le $_:reach) then replace($words, ' $', '')
        else replace(substring($words, 1, $_:reach + 1), ' \S*$', '') || ' …'"/>
  </xsl:function>

</xsl:stylesheet>
