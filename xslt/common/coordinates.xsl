<?xml version="1.0" encoding="UTF-8"?>
<!-- Where on earth a place is, by the words of a geo. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!--
    Latitude and longitude, north and east positive; none where these cannot be meant. Two numbers in this order, as TEI has it, are
    written in many ways: `48.2 16.37`, `48,2 16,37`, `48.2, 16.37`, `48.2;16.37`, `48.2° N 16.37° E`.
  -->
  <xsl:function name="sg:coordinates" as="xs:decimal*">
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="signs" as="xs:string" select="translate(upper-case($words), '−°', '-') => replace('(\d)\s+([NSEWO])', '$1$2')"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize($signs, if (matches($signs, '\d[NS]?\s*[\s;/]\s*[-+]?\d|,\s')) then ',\s+|[\s;/]+' else ',')[.]"/>
    <xsl:variable name="numbers" as="xs:decimal*" select="$parts ! _:signed(.)"/>
    <xsl:sequence select="if (count($parts) eq 2 and count($numbers) eq 2
        and abs($numbers[1]) le 90 and abs($numbers[2]) le 180) then $numbers else ()"/>
  </xsl:function>

  <!-- East is O in most languages of our messages, but West in none. -->
  <xsl:function name="_:signed" as="xs:decimal?">
    <xsl:param name="part" as="xs:string"/>
    <xsl:variable name="number" as="xs:string" select="replace($part, '[NSEWO]$', '') => translate(',', '.')"/>
    <xsl:sequence select="if (matches($number, '^[-+]?\d{1,3}(\.\d+)?$'))
        then xs:decimal(replace($number, '^\+', '')) * (if (matches($part, '[SW]$')) then -1 else 1) else ()"/>
  </xsl:function>

</xsl:stylesheet>
