<?xml version="1.0" encoding="UTF-8"?>
<!-- What is said of an entity where only a line or two can be: when someone lived, what he was, what a place is. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- Of the copies of an entity, what the first says that says something; empty when none does. -->
  <xsl:function name="_:summary" as="xs:string">
    <xsl:param name="copies" as="element()+"/>
    <xsl:variable name="born" as="xs:string?" select="($copies/birth ! _:year-in(.))[1]"/>
    <xsl:variable name="died" as="xs:string?" select="($copies/death ! _:year-in(.))[1]"/>
    <xsl:variable name="occupations" as="xs:string*" select="distinct-values($copies/occupation ! sg:plain(.))"/>
    <xsl:variable name="descriptions" as="xs:string*"
        select="($copies/note, $copies/desc, $copies/p, $copies/state, $copies/trait, $copies/location/country) ! sg:plain(.)"/>
    <xsl:sequence select="string-join((
        if ($born or $died) then $born || '–' || $died else (),
        string-join($occupations[.][position() le 2], ', '),
        $copies[self::bibl or self::biblStruct][1] ! sg:plain((date, monogr/imprint/date)[1]),
        _:shortened(string($descriptions[.][1])))[.], '. ')"/>
  </xsl:function>

  <xsl:function name="_:year-in" as="xs:string?">
    <xsl:param name="life" as="element()"/>
    <xsl:variable name="dated" as="element()*" select="$life, $life/date"/>
    <xsl:variable name="values" as="xs:string*" select="$dated ! (@when, @notBefore, @from, @notAfter, @to)[1], string($life)"/>
    <xsl:sequence select="($values ! analyze-string(., '(^|[^\d])(\d{4})([^\d]|$)')//*:group[@nr = '2'] ! string())[1]"/>
  </xsl:function>

  <xsl:function name="_:shortened" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="if (string-length($text) le 160) then $text
        else replace(substring($text, 1, 160), '\s\S*$', '') || ' …'"/>
  </xsl:function>

</xsl:stylesheet>
