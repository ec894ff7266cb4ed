<?xml version="1.0" encoding="UTF-8"?>
<!-- What divisions without a heading are called (DS; EpiDoc's parts of an edition, CTS's passages). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:sg="https://siglum.org/ns"
    xmlns:_="https://siglum.org/ns/private">

  <!-- The key of the message that heads a division beside an edition; none for those with a heading, or without words. -->
  <xsl:function name="sg:key-of-heading" as="xs:string?">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="$division[not(@type = 'edition')] ! sg:key-of-part(.)"/>
  </xsl:function>

  <!-- The key of the message that names such a division in a list; the edition has no heading, and a name in it. -->
  <xsl:function name="sg:key-of-part" as="xs:string?">
    <xsl:param name="division" as="element()"/>
    <xsl:variable name="type" as="xs:string?" select="$division/self::div[parent::body][not(head)]/@type"/>
    <xsl:if test="$type = ('edition', 'apparatus', 'translation', 'commentary', 'bibliography') and $division[normalize-space()]/../div[@type = 'edition']">
      <xsl:sequence select="if ($type eq 'apparatus') then $type else 'column-' || $type"/>
    </xsl:if>
  </xsl:function>

  <!--
    The number of a passage as it is cited, for one without heading or parts: `1.1.3` is book 1, chapter 1, section 3 (a textpart, in
    the manner of EpiDoc and CTS, or what is called a book, chapter, section … itself).
  -->
  <xsl:function name="sg:number-of-passage" as="xs:string?">
    <xsl:param name="division" as="element()"/>
    <xsl:if test="$division[_:is-passage(.)][empty(head)] and empty($division/*[_:is-passage(.)])">
      <xsl:variable name="numbers" as="xs:string*" select="$division/ancestor-or-self::*[_:is-passage(.)]/@n ! normalize-space()"/>
      <xsl:sequence select="(if (contains($numbers[last()], '.')) then $numbers[last()] else string-join($numbers, '.'))[string-length() = (1 to 14)]"/>
    </xsl:if>
  </xsl:function>

  <!-- Whether a division is one of those by whose numbers a text is cited. -->
  <xsl:function name="_:is-passage" as="xs:boolean">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="starts-with(local-name($division), 'div') and exists($division/@n[normalize-space()])
        and lower-case(string($division/@type)) = ('textpart', 'book', 'chapter', 'section', 'paragraph', 'verse', 'liber', 'caput', 'sectio')"/>
  </xsl:function>

</xsl:stylesheet>
