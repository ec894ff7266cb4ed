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

  <!-- Characters in which so many are found whatever white space the pieces bring. -->
  <xsl:variable name="_:far" as="xs:integer" select="3 * $_:reach"/>

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
    <xsl:variable name="words" as="xs:string" select="string-join($pieces)"/>
    <!-- Where each text node begins in them. -->
    <xsl:variable name="places" as="map(xs:string, xs:integer)">
      <xsl:map>
        <xsl:iterate select="$pieces">
          <xsl:param name="place" as="xs:integer" select="1"/>
          <xsl:if test=". instance of text()">
            <xsl:map-entry key="generate-id()" select="$place"/>
          </xsl:if>
          <xsl:next-iteration>
            <xsl:with-param name="place" select="$place + string-length()"/>
          </xsl:next-iteration>
        </xsl:iterate>
      </xsl:map>
    </xsl:variable>
    <xsl:for-each select="current-group()">
      <xsl:variable name="own" as="text()*" select="descendant::text()[map:contains($places, generate-id())]"/>
      <xsl:if test="exists($own)">
        <xsl:variable name="start" as="xs:integer" select="$places(generate-id($own[1]))"/>
        <xsl:variable name="end" as="xs:integer" select="$places(generate-id($own[last()])) + string-length($own[last()])"/>
        <xsl:map-entry key="generate-id()">
          <sg:context before="{_:before($words, $start)}" after="{_:after($words, $end)}">
            <xsl:value-of select="normalize-space(substring($words, $start, $end - $start))"/>
          </sg:context>
        </xsl:map-entry>
      </xsl:if>
    </xsl:for-each>
  </xsl:template>

  <!-- The white space beside the name is kept, since a comma follows without any: a bar guards it. Regular expressions took most of the time. -->
  <xsl:function name="_:before" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="start" as="xs:integer"/>
    <xsl:variable name="guarded" as="xs:string" select="normalize-space(substring($words, $start - $_:far, $_:far) || '|')"/>
    <xsl:variable name="near" as="xs:string" select="substring($guarded, 1, string-length($guarded) - 1)"/>
    <xsl:variable name="end" as="xs:string" select="substring($near, string-length($near) - $_:reach)"/>
    <xsl:sequence select="if (string-length($near) le $_:reach) then $near
        else '… ' || (if (contains($end, ' ')) then substring-after($end, ' ') else $end)"/>
  </xsl:function>

  <xsl:function name="_:after" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="end" as="xs:integer"/>
    <xsl:variable name="guarded" as="xs:string" select="normalize-space('|' || substring($words, $end, $_:far))"/>
    <xsl:variable name="is-all" as="xs:boolean" select="string-length($guarded) le $_:reach + 1"/>
    <!-- The last word may be cut, and is left out. -->
    <xsl:variable name="near" as="xs:string*" select="tokenize(substring($guarded, 1, $_:reach + 2) || '|')"/>
    <xsl:sequence select="if ($is-all) then substring($guarded, 2)
        else substring(string-join(if (count($near) gt 1) then $near[position() lt last()] else substring($guarded, 1, $_:reach + 2), ' '), 2) || ' …'"/>
  </xsl:function>

</xsl:stylesheet>
