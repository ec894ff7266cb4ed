<?xml version="1.0" encoding="UTF-8"?>
<!-- The structure of the text: its language, the levels of its headings, and the parts that become pages. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all">

  <!-- The text of a document always names its language. -->
  <xsl:template match="tei:TEI/tei:text">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="sg:attributes"/>
      <xsl:attribute name="xml:lang" select="sg:bcp47(sg:language(..))"/>
      <xsl:call-template name="sg:identifier"/>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <!-- The language of a document's text, as it is written there. -->
  <xsl:function name="sg:language" as="xs:string">
    <xsl:param name="document" as="element(tei:TEI)"/>
    <xsl:variable name="languages" as="element(tei:language)*" select="$document/tei:teiHeader/tei:profileDesc/tei:langUsage/tei:language"/>
    <xsl:sequence select="(
        ($document/tei:text/@xml:lang, $document/@xml:lang, $document/ancestor::*/@xml:lang,
         $languages[1][empty($languages/@usage)]/@ident, sort($languages, (), function($l) { -number($l/@usage) })[1]/@ident)
        ! normalize-space(.)[. ne ''], $base)[1]"/>
  </xsl:function>

  <!-- How deep a division or its heading stands: 1 for those of the text. -->
  <xsl:function name="sg:level" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="max((1, count($element/ancestor-or-self::*[starts-with(local-name(), 'div') or self::tei:floatingText or self::tei:lg[tei:head]])))"/>
  </xsl:function>

  <!-- The divisions of the document that get a page each: those of the highest level that has several, in a long text. -->
  <xsl:variable name="_:parts" as="element()*" select="
      if (_:words($document) gt $part-words) then _:highest-divisions($document/tei:text[1]/(tei:body, tei:group)[1]) else ()"/>

  <xsl:variable name="_:part-names" as="map(xs:string, xs:string)" select="map:merge(
      for-each-pair($_:parts, 1 to count($_:parts), function($part, $i) { map { generate-id($part): _:part-name($part, $i) } }))"/>

  <xsl:function name="_:words" as="xs:integer">
    <xsl:param name="document" as="element(tei:TEI)"/>
    <!-- A word takes two characters at least, so that short documents need not be counted. -->
    <xsl:sequence select="
        if (sum($document/tei:text ! string-length()) le 2 * $part-words) then 0
        else count(tokenize(string-join($document/tei:text//text(), ' ')))"/>
  </xsl:function>

  <xsl:function name="_:highest-divisions" as="element()*">
    <xsl:param name="wrapper" as="element()?"/>
    <xsl:variable name="divisions" as="element()*" select="$wrapper/(tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:text)"/>
    <xsl:sequence select="
        if (count($divisions) eq 1) then _:highest-divisions($divisions/(self::tei:text/tei:body, .)[1])
        else $divisions[not(self::tei:text)]"/>
  </xsl:function>

  <xsl:function name="_:part-name" as="xs:string">
    <xsl:param name="division" as="element()"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="
        if ($division/@xml:id) then normalize-space($division/@xml:id)
        else replace(($division/@subtype, $division/@type, 'part')[1], '[^\w\-]', '-') || '-'
          || replace(($division/@n, string($number))[normalize-space()][1], '[^\w\-]', '-')"/>
  </xsl:function>

  <!-- The name of the page that a division gets; empty for most. -->
  <xsl:function name="sg:part" as="xs:string?">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="$_:part-names(generate-id($division))"/>
  </xsl:function>

</xsl:stylesheet>
