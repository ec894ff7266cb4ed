<?xml version="1.0" encoding="UTF-8"?>
<!--
  What a delSpan says to be deleted (PH, 11.3.1.4): all up to the place that @spanTo points to, across the borders of elements. Each
  text in it becomes a del of its own, so that every output knows it.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns"
  xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The spans that end at an element, by its generated id; one that ends before it begins, or nowhere, is none. -->
  <xsl:variable name="_:span-ends" as="map(xs:string, element(delSpan)+)">
    <xsl:map>
      <xsl:for-each-group select="$document//delSpan[_:end-of-span(.) >> .]" group-by="generate-id(_:end-of-span(.))">
        <xsl:map-entry key="current-grouping-key()" select="current-group()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="_:end-of-span" as="element()?">
    <xsl:param name="span" as="element(delSpan)"/>
    <xsl:sequence select="key('_:id', substring-after(normalize-space($span/@spanTo), '#'), $document)[1]"/>
  </xsl:function>

  <!-- The innermost span that a text stands in, by the text's generated id: one walk through the document. -->
  <xsl:variable name="_:deleted" as="map(xs:string, element(delSpan))">
    <xsl:map>
      <xsl:if test="map:size($_:span-ends) gt 0">
        <xsl:iterate select="$document//(text()[normalize-space()] | *[self::delSpan or map:contains($_:span-ends, generate-id())])">
          <xsl:param name="open" as="element(delSpan)*" select="()"/>
          <xsl:variable name="id" as="xs:string" select="generate-id()"/>
          <xsl:if test="self::text() and exists($open)">
            <xsl:map-entry key="$id" select="$open[last()]"/>
          </xsl:if>
          <xsl:next-iteration>
            <xsl:with-param name="open" select="($open except $_:span-ends($id)), self::delSpan[_:end-of-span(.) >> .]"/>
          </xsl:next-iteration>
        </xsl:iterate>
      </xsl:if>
    </xsl:map>
  </xsl:variable>

  <xsl:template match="text()[map:contains($_:deleted, generate-id())][not($_:no-space(local-name(..)))]" priority="30">
    <xsl:variable name="span" as="element(delSpan)" select="$_:deleted(generate-id())"/>
    <del xmlns="http://www.tei-c.org/ns/1.0">
      <xsl:copy-of select="$span/(@* except (@xml:id, @spanTo))"/>
      <xsl:if test="$span/(@rend, @rendition, @style)">
        <xsl:attribute name="sg:rend" select="sg:rend($span)"/>
      </xsl:if>
      <xsl:next-match/>
    </del>
  </xsl:template>

</xsl:stylesheet>
