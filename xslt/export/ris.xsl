<?xml version="1.0" encoding="UTF-8"?>
<!-- The citation of a document as RIS (Research Information Systems, the format specification of 2011): a field a line. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all">

  <xsl:import href="../common/citation.xsl"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:mode on-no-match="fail"/>

  <xsl:template match="sg:document" as="xs:string">
    <xsl:apply-templates select="sg:citation"/>
  </xsl:template>

  <xsl:template match="sg:citation" as="xs:string">
    <xsl:sequence select="string-join((
        _:field('TY', if (@kind = 'part') then 'CHAP' else 'BOOK'),
        (sg:author ! sg:inverted(.)) ! _:field('AU', .),
        _:field('TI', sg:title), _:field('T2', sg:container),
        (sg:editor ! sg:inverted(.)) ! _:field('ED', .),
        @issued ! (_:field('PY', substring(., 1, 4)), _:field('DA', string-join((tokenize(., '-'), '', '', '')[position() le 4], '/'))),
        _:field('ET', sg:version), _:field('CY', sg:place), _:field('PB', sg:publisher),
        _:field('LA', @language), _:field('DO', sg:doi), _:field('UR', @url), _:field('ID', sg:citation-key(.)),
        'ER  - &#13;&#10;'))"/>
  </xsl:template>

  <xsl:function name="_:field" as="xs:string?">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:param name="value" as="item()?"/>
    <xsl:sequence select="$value ! ($tag || '  - ' || normalize-space(.) || '&#13;&#10;')"/>
  </xsl:function>

</xsl:stylesheet>
