<?xml version="1.0" encoding="UTF-8"?>
<!-- Which way a language is written. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:variable name="_:right-to-left" as="map(xs:string, xs:boolean)" select="map:merge(
      ('ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'nqo', 'ps', 'sd', 'syr', 'syc', 'ug', 'ur', 'yi',
      'arab', 'hebr', 'mand', 'nkoo', 'samr', 'syrc', 'thaa') ! map:entry(., true()))"/>

  <!-- The writing direction of a language tag: its script decides, else its language. -->
  <xsl:function name="sg:dir" as="xs:string">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:variable name="subtags" select="tokenize(lower-case($tag), '-')" as="xs:string*"/>
    <xsl:variable name="script" select="$subtags[position() gt 1]
        [string-length(.) eq 4][not(. castable as xs:integer)][1]" as="xs:string?"/>
    <xsl:sequence select="if ($_:right-to-left(($script, $subtags, '')[1])) then 'rtl' else 'ltr'"/>
  </xsl:function>

</xsl:stylesheet>
