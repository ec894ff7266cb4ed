<?xml version="1.0" encoding="UTF-8"?>
<!-- The words that we add to an edition, from the messages of the interface's language. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <xsl:function name="sg:label" as="xs:string">
    <xsl:param name="messages" as="map(xs:string, xs:string)"/>
    <xsl:param name="key" as="xs:string"/>
    <!-- A key that no one has translated reads as words still: half of them are TEI's names. -->
    <xsl:sequence select="($messages($key), translate($key, '-_', '  '))[1]"/>
  </xsl:function>

  <!-- With $value in the place of `{}`. -->
  <xsl:function name="sg:label" as="xs:string">
    <xsl:param name="messages" as="map(xs:string, xs:string)"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:variable name="text" select="sg:label($messages, $key)" as="xs:string"/>
    <xsl:sequence select="if (contains($text, '{}'))
        then substring-before($text, '{}') || $value || substring-after($text, '{}')
        else $text || ' ' || $value"/>
  </xsl:function>

  <!-- What a reference without words points to by a canonical number: `LXX:Gn:2:24` is (LXX Gn 2,24); empty without @cRef. -->
  <xsl:function name="sg:canonical-reference" as="xs:string?">
    <xsl:param name="reference" as="element()"/>
    <xsl:for-each select="$reference/@cRef ! normalize-space()[.]">
      <xsl:variable name="parts" as="xs:string*" select="tokenize(., ':')"/>
      <xsl:variable name="numbers" as="xs:string*" select="$parts[matches(., '^\d')]"/>
      <xsl:sequence select="
          '(' || (if (contains(., ' ') or starts-with(., 'urn:') or empty($numbers)) then .
            else string-join(($parts[not(. = $numbers)], string-join($numbers, ',')), ' ')) || ')'"/>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
