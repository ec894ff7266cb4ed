<?xml version="1.0" encoding="UTF-8"?>
<!-- The citation of a document as CSL-JSON (schema csl-data.json of the Citation Style Language, 1.0.2). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all">

  <xsl:import href="../common/citation.xsl"/>

  <xsl:output method="json" indent="yes"/>

  <xsl:mode on-no-match="fail"/>

  <xsl:template match="sg:document" as="array(*)">
    <xsl:apply-templates select="sg:citation"/>
  </xsl:template>

  <xsl:template match="sg:citation" as="array(*)">
    <xsl:sequence select="array { map:merge((
        map { 'id': sg:citation-key(.), 'type': if (@kind = 'part') then 'chapter' else 'book', 'language': string(@language) },
        _:text('title', sg:title), _:text('container-title', sg:container),
        _:names('author', sg:author), _:names('editor', sg:editor),
        _:date('issued', @issued), _:date('original-date', @original),
        _:text('version', sg:version), _:text('publisher', sg:publisher), _:text('publisher-place', sg:place),
        _:text('URL', @url), _:text('DOI', sg:doi) )) }"/>
  </xsl:template>

  <xsl:function name="_:text" as="map(xs:string, xs:string)?">
    <xsl:param name="field" as="xs:string"/>
    <xsl:param name="value" as="node()?"/>
    <xsl:sequence select="$value ! map { $field: string(.) }"/>
  </xsl:function>

  <xsl:function name="_:names" as="map(xs:string, array(*))?">
    <xsl:param name="field" as="xs:string"/>
    <xsl:param name="names" as="element()*"/>
    <xsl:if test="exists($names)">
      <xsl:sequence select="map { $field: array { $names !
          (if (@family) then map { 'family': string(@family), 'given': string(@given) } else map { 'literal': string() }) } }"/>
    </xsl:if>
  </xsl:function>

  <!-- Years before the first are none of this format's. -->
  <xsl:function name="_:date" as="map(xs:string, map(*))?">
    <xsl:param name="field" as="xs:string"/>
    <xsl:param name="date" as="attribute()?"/>
    <xsl:sequence select="$date[not(starts-with(., '-'))] ! map { $field: map { 'date-parts': array { array { tokenize(., '-') ! xs:integer(.) } } } }"/>
  </xsl:function>

</xsl:stylesheet>
