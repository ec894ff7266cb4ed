<?xml version="1.0" encoding="UTF-8"?>
<!--
  Normalise: a TEI document as its editor wrote it becomes the one canonical form that all later stages see. It
  stays TEI; what is computed stands in attributes of our own namespace.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:sg="https://siglum.org/ns" exclude-result-prefixes="#all">

  <xsl:import href="../common/findings.xsl"/>
  <xsl:import href="copy.xsl"/>
  <xsl:import href="text.xsl"/>
  <xsl:import href="stray.xsl"/>
  <xsl:import href="identifiers.xsl"/>
  <xsl:import href="attributes.xsl"/>
  <xsl:import href="notes.xsl"/>
  <xsl:import href="textstructure.xsl"/>
  <xsl:import href="entities.xsl"/>
  <xsl:import href="facsimiles.xsl"/>
  <xsl:import href="witnesses.xsl"/>
  <xsl:import href="attestation.xsl"/>
  <xsl:import href="alternatives.xsl"/>
  <xsl:import href="apparatus-checks.xsl"/>
  <xsl:import href="textcrit.xsl"/>
  <xsl:import href="layers.xsl"/>
  <xsl:import href="interventions.xsl"/>
  <xsl:import href="points.xsl"/>
  <xsl:import href="attachment.xsl"/>
  <xsl:import href="ranges.xsl"/>
  <xsl:import href="spans.xsl"/>
  <xsl:import href="passages.xsl"/>
  <xsl:import href="words.xsl"/>
  <xsl:import href="extent.xsl"/>

  <!-- The document's path in the edition. -->
  <xsl:param name="path" as="xs:string" required="yes"/>
  <!-- The language of a text whose header names none (BCP 47). -->
  <xsl:param name="base" as="xs:string" select="'en'"/>
  <!-- A text of more words than this is cut into pages. -->
  <xsl:param name="part-words" as="xs:integer" select="20000"/>

  <!-- What @wit names that is in several other files: their names. -->
  <xsl:param name="several" as="map(xs:string, xs:string)" select="map {}"/>

  <xsl:output method="xml" indent="no"/>

  <!-- The document that is made canonical: the element the stage is applied to. -->
  <xsl:variable name="document" as="element(tei:TEI)" select="."/>

  <xsl:mode on-no-match="shallow-copy"/>

  <xsl:template match="tei:TEI[. is $document]">
    <xsl:variable name="entries" as="element(tei:app)*" select="sg:ordered-entries()"/>
    <xsl:variable name="occurring" as="element(sg:layer)*" select="sg:layers()"/>
    <xsl:sequence select="sg:check-witnesses(), sg:check-lacunae(), sg:check-location()"/>
    <xsl:copy>
      <xsl:call-template name="sg:attributes"/>
      <xsl:if test="not(@sg:file)">
        <xsl:copy-of select="ancestor::*[@sg:file][1]/@sg:file"/>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
      <xsl:if test="exists($occurring)">
        <standOff xmlns="http://www.tei-c.org/ns/1.0">
          <xsl:sequence select="$occurring"/>
          <xsl:if test="exists($entries)">
            <xsl:sequence select="sg:witnesses(), sg:present($entries)"/>
            <listApp sg:implicit="{$sg:implicit}">
              <xsl:apply-templates select="$entries" mode="sg:entry">
                <xsl:with-param name="by-itself" select="true()"/>
              </xsl:apply-templates>
            </listApp>
          </xsl:if>
        </standOff>
      </xsl:if>
    </xsl:copy>
  </xsl:template>

  <!-- A document by itself, which stands in this one as in a corpus. -->
  <xsl:template match="tei:TEI[. is $document]/tei:TEI"/>

</xsl:stylesheet>
