<?xml version="1.0" encoding="UTF-8"?>
<!-- An apparatus as data: what the tables for spreadsheets and programs share. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private"
  exclude-result-prefixes="#all" xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:import href="../digest/plain.xsl"/>
  <xsl:import href="../common/apparatus.xsl"/>
  <xsl:import href="../common/interventions.xsl"/>
  <xsl:import href="../common/signs.xsl"/>

  <!-- What the collection says of the document. -->
  <xsl:param name="about" as="element(sg:document)" required="yes"/>

  <!-- All entries: each before those within its readings. -->
  <xsl:variable name="_:entries" as="element()*" select="
      if ($_:entries-in-text or $_:interventions-in-text) then sg:in-text-order((/TEI/standOff/listApp/app, $_:entries-in-text | $_:interventions-in-text)) ! (., self::app//app)
      else /TEI/standOff/listApp//app"/>

  <!-- What an entry says that is no app. -->
  <xsl:function name="sg:remark-of" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="words" as="element()*" select="if ($entry/self::cit) then $entry/*[not(self::quote or self::q)] else $entry[self::note]"/>
    <xsl:sequence select="
        if ($entry/self::app) then string-join(_:parts($entry) ! normalize-space(), ' ')
        else if ($entry/(self::note | self::cit | self::quote)) then string-join(($words ! normalize-space(), $entry/@sg:sources), ' ')
        else sg:intervention($entry)"/>
  </xsl:function>

  <!-- The words of a reading; none is an omission. -->
  <xsl:function name="sg:words-of" as="xs:string">
    <xsl:param name="reading" as="element()?"/>
    <xsl:sequence select="
        if ($reading/@sg:omission) then ''
        else if ($reading/@sg:copied) then string($reading/@sg:copied)
        else replace(sg:plain($reading), '^[ /]+|[ /]+$', '')"/>
  </xsl:function>

  <xsl:template match="*[@sg:copied]" mode="_:plain" as="xs:string" priority="1">
    <xsl:sequence select="string(@sg:copied)"/>
  </xsl:template>

  <!-- Lines follow each other behind strokes, as in quotations; what is not there must not look like an omission. -->
  <xsl:template match="l" mode="_:plain" as="xs:string*">
    <xsl:sequence select="' / '"/>
    <xsl:apply-templates mode="#current"/>
  </xsl:template>

  <xsl:template match="gap" mode="_:plain" as="xs:string">
    <xsl:sequence select="sg:signs(.)[1] || sg:gap-sign(.) || sg:signs(.)[2]"/>
  </xsl:template>

  <xsl:template match="space" mode="_:plain" as="xs:string">
    <xsl:sequence select="'[ ]'"/>
  </xsl:template>

  <!-- Deleted words are the reading, when there are no others. -->
  <xsl:template match="del[not(parent::*/(* except del)) and not(parent::*/text()[normalize-space()])]" mode="_:plain" as="xs:string*">
    <xsl:apply-templates mode="#current"/>
  </xsl:template>

  <!-- Remarks of the editors as words, and where a witness of the reading begins, ends or fails. -->
  <xsl:function name="sg:remark-words" as="xs:string*">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="
        sg:remarks($reading) ! normalize-space(string-join((@sg:sigla, @type[parent::witDetail], string()), ' ')),
        $reading/note ! normalize-space(),
        $reading/(witStart | witEnd | lacunaStart | lacunaEnd) ! string-join((local-name(), tokenize(@sg:bounded) ! sg:siglum-of(.)), ' ')"/>
  </xsl:function>

</xsl:stylesheet>
