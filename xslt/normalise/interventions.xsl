<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the editor of a transcription corrected, supplied or marked (Guidelines, sections 3.5 and 11.3): each such element is an entry of
  the layer "interventions", and stays where it is. A choice or a substitution is one entry, whatever it holds.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:sg="https://siglum.org/ns" xmlns:_="https://siglum.org/ns/private" exclude-result-prefixes="#all"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- Words that are only marked as original, abbreviated or expanded stand as they are: nothing was done to them. -->
  <xsl:variable name="_:interventions" as="element()*" select="
      $document/text/(descendant::choice | descendant::subst | descendant::sic | descendant::corr | descendant::reg
        | descendant::add | descendant::del | descendant::supplied | descendant::surplus | descendant::unclear
        | descendant::gap | descendant::handShift)[empty(ancestor::choice | ancestor::subst)][_:is-in-running-text(.)]"/>

  <!-- Their identifiers, by generated id: they are counted through the document, as notes are. -->
  <xsl:variable name="_:intervention-ids" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each select="$_:interventions">
        <xsl:map-entry key="generate-id()" select="(.[@xml:id] ! sg:id(.), 'change' || position())[1]"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:template match="text//(choice | subst | sic | corr | reg | gap | handShift)[map:contains($_:intervention-ids, generate-id())]">
    <xsl:copy copy-namespaces="no">
      <xsl:call-template name="sg:attributes"/>
      <xsl:apply-templates select="." mode="sg:more"/>
      <xsl:apply-templates/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="*[map:contains($_:intervention-ids, generate-id())]" mode="sg:more">
    <xsl:variable name="text" as="element()*" select="
        if (self::choice) then *[_:is-preferred(.)] else if (self::subst) then add else ."/>
    <xsl:variable name="words" as="xs:string*" select="$text ! tokenize(_:as-quoted(.))"/>
    <xsl:attribute name="sg:id" select="$_:intervention-ids(generate-id())"/>
    <xsl:attribute name="sg:layer" select="'interventions'"/>
    <xsl:sequence select="_:keyed-to(., ())"/>
    <xsl:if test="exists($words)">
      <xsl:attribute name="sg:lemma" select="_:shown-words($words)"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
